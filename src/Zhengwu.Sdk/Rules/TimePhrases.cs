using System.Text.RegularExpressions;
using Zhengwu.Definitions;

namespace Zhengwu.Rules;

/// <summary>Finds words about time in prose: dates, periods and counts per period that somebody may have to keep.</summary>
/// <remarks>
/// This looks for what belongs in a limit field; it does not read limits. It sees only forms that leave no doubt, and
/// nothing inside the name of a document (《…》).
/// </remarks>
internal static class TimePhrases
{
    private const string Number = "(?:[0-9]+|[一二三四五六七八九十两百零]+)";

    // Nothing that ends a clause, so that a period and a count belong together.
    private const string Between = "[^,;。、!?:]{0,12}?";

    private const string Measure = "(?:余|多)?(?:次|场|期|轮|篇|件|条|回)";

    private const string TimeMarks = "年月日号號天周週旬季星时時";

    // No form of a limit or count does without one of these.
    private const string LimitMarks = "前内底末旬每";

    private const string CountMarks = "每少低";

    private static readonly Regex Dates = Make(
        $"(?:[0-9]{{4}}年)?{Number}月{Number}(?:日|号)(?:之|以)?前",
        $"(?:[0-9]{{4}}年)?{Number}月(?:份)?(?:底|末|[上中下]旬)(?:之|以)?前?",
        "(?:[0-9]{4}年|本年|当年|年)(?:年)?(?:底|末)(?:之|以)?前",
        $"(?<![近前过去0-9一二三四五六七八九十两百零]){Number}(?:个)?(?:工作日|自然日|小时|天|日|周|星期|月|年)(?:之|以)?内",
        "(?<![0-9一二三四五六七八九十两百几数多近往历])(?:[0-9]{4}年|本年|当年|今年|年)度?内",
        "(?:第?[一二三四1-4]季度|[上下]半年)(?:之|以)?(?:末|底|前|内)前?",
        $"每(?:{Number}?(?:个)?)(?:工作日|半年|季度|季|月|旬|周|星期|日|天|年)(?!一?度)");

    private static readonly Regex Counts = Make(
        $"每(?:{Number}?(?:个)?)(?:半年|季度|季|月|旬|周|星期|年|日|天){Between}{Number}{Measure}",
        $"(?:年|全年|全年度)(?:度?内)?{Between}(?:至少|不少于|不得少于|不低于){Between}{Number}{Measure}");

    private static readonly Regex OtherDocuments = Make("《[^》]*》");

    /// <summary>The dates, periods and counts in a text, in no order.</summary>
    public static IReadOnlyList<TimePhrase> In(string text)
    {
        // Most requirements speak of no time at all.
        if (!Characters.HasAny(text, TimeMarks))
            return [];
        var folded = FoldedText.Of(text);
        var found = new List<TimePhrase>();
        var taken = Spans(OtherDocuments, folded.Folded);
        if (Characters.HasAny(folded.Folded, CountMarks))
            Collect(Counts, true, folded, taken, found);
        if (Characters.HasAny(folded.Folded, LimitMarks))
            Collect(Dates, false, folded, taken, found);
        return found;
    }

    private static List<(int Start, int End)> Spans(Regex regex, string text) =>
        [.. regex.Matches(text).Cast<Match>().Select(match => (match.Index, match.Index + match.Length))];

    // A count takes the words of its period with it: 每年至少2次 is no second fault as 每年.
    private static void Collect(Regex regex, bool isCount, FoldedText text, List<(int Start, int End)> taken, List<TimePhrase> found)
    {
        foreach (var (start, end) in Spans(regex, text.Folded))
        {
            if (taken.Exists(span => start < span.End && span.Start < end))
                continue;
            taken.Add((start, end));
            found.Add(new(text.Written(start, end), isCount));
        }
    }

    private static Regex Make(params string[] forms) =>
        new(string.Join("|", forms), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}

/// <summary>Words about time in a text.</summary>
/// <param name="Written">The words as written.</param>
/// <param name="IsCount">Whether they count something per period (每年至少2次); otherwise they name a date or a period.</param>
internal sealed record TimePhrase(string Written, bool IsCount);
