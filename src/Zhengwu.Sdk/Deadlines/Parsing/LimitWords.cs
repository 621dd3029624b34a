using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <summary>What the values of this namespace ask about words.</summary>
internal static class LimitWords
{
    /// <summary>The words of <see cref="TriggerEvent.PeriodEnded"/> outside a recurring limit.</summary>
    public const string PeriodEnded = "周期结束";

    /// <summary>The form in which a value keeps words: folded, in Chinese marks, case kept.</summary>
    /// <exception cref="ArgumentException">The text has no character to be seen.</exception>
    public static string Tidy(string text) =>
        TidyOptional(text) ?? throw new ArgumentException("The text has no character to be seen.", nameof(text));

    /// <summary>The same; null for a text that is null.</summary>
    public static string? TidyOptional(string? text)
    {
        if (text is null || IsTidy(text))
            return text;
        var folded = new char[text.Length];
        var length = LimitFold.Fold(text.Replace('\uFFFD', ' '), false, false, folded, new bool[text.Length]);
        return length <= 0
            ? throw new ArgumentException("The text has no character to be seen, or a damaged one.", nameof(text))
            : Tidy(folded, 0, length);
    }

    /// <summary>Whether a text has a character to be seen.</summary>
    public static bool CanBeTidy(string text) =>
        text.Length > 0 && LimitFold.Fold(text, false, false, new char[text.Length], new bool[text.Length]) > 0;

    /// <summary>The words of a folded range.</summary>
    public static string Tidy(char[] folded, int start, int end)
    {
        var words = new char[end - start];
        for (var i = start; i < end; i++)
            words[i - start] = Mark(folded[i]);
        return new string(words);
    }

    public static bool NamesDisplay(string subject) => LexedWords.EndInDisplay(subject);

    public static bool IsLawAtLarge(string source) => source is "法律" or "法规" or "法律法规" or "法律、法规" or "相关法律法规" or "有关法律法规";

    public static bool IsCounter(string counter) => Lexicon.Counters.Contains(counter);

    /// <summary>Whether a counter is also a measure word for things, so that a number with it need not be a quota.</summary>
    public static bool IsThing(string counter) => Lexicon.IsThing(counter);

    // Most words are ideographs only.
    private static bool IsTidy(string text)
    {
        foreach (var c in text)
        {
            if (!TextDamage.IsIdeograph(c) || c == '曰' || TextFold.Of(c) != c)
                return false;
        }
        return text.Length > 0;
    }

    private static char Mark(char c) => c switch
    {
        '(' => '（',
        ')' => '）',
        ',' => '，',
        ':' => '：',
        ';' => '；',
        '?' => '？',
        '!' => '！',
        LimitFold.OpenQuote or LimitFold.CloseQuote => TextFold.Of(c), // one without the other
        _ => c,
    };
}
