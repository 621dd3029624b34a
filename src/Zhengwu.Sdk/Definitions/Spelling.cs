using Zhengwu.Findings;

namespace Zhengwu.Definitions;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Spelling
{
    /// <summary>For names of units and channels, where two of four characters are another body: one change in three is a slip.</summary>
    public const int OfNames = 3;

    /// <summary>The nearest candidate that shares enough with a word; null when none does.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="candidates">What may be meant.</param>
    /// <param name="lengthPerChange">How many characters of the longer word there must be for each one that differs.</param>
    public static string? Nearest(string word, IEnumerable<string> candidates, int lengthPerChange = 2)
    {
        if (word.Length > 40)
            return null;
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var longer = Math.Max(word.Length, candidate.Length);
            if (Math.Abs(word.Length - candidate.Length) * lengthPerChange > longer)
                continue;
            var distance = Distance(word, candidate);
            if (distance < bestDistance && distance * lengthPerChange <= longer && distance < longer)
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>Every candidate that shares enough with a word, the nearest first; the first is what <see cref="Nearest"/> gives.</summary>
    public static IReadOnlyList<string> Near(string word, IEnumerable<string> candidates, int lengthPerChange = 2) =>
        [.. candidates.Distinct().Where(candidate => Nearest(word, [candidate], lengthPerChange) is not null).OrderBy(candidate => Distance(word, candidate))];

    /// <summary>The question that a message puts before its fix; empty when there is no candidate.</summary>
    public static Bilingual DidYouMean(string? candidate) =>
        candidate is null ? new("", "") : new($"{Question}{candidate}{EndOfQuestion}", $"Did you mean '{candidate}'? ");

    /// <summary>The candidate of such a question; null when it asks for none.</summary>
    public static string? Meant(Bilingual question) =>
        question.Chinese.StartsWith(Question, StringComparison.Ordinal) && question.Chinese.EndsWith(EndOfQuestion, StringComparison.Ordinal)
            ? question.Chinese.Substring(Question.Length, question.Chinese.Length - Question.Length - EndOfQuestion.Length)
            : null;

    private const string Question = "是否要写“";

    private const string EndOfQuestion = "”？";

    // Letters that change, come, go or swap places; case counts for nothing.
    private static int Distance(string a, string b)
    {
        int[] beforeLast = [], last = [.. Enumerable.Range(0, b.Length + 1)];
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = last[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last) = (last, row);
        }
        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
