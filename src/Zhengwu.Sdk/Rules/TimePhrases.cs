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

    private static readonly Regex Continuous = Make("持续", "长期", "常态", "永久", "经常", "不断", "坚持", "动态(?:更新|调整|管理)", "始终");

    private static readonly Regex Years = Make("(?<![0-9])(?<year>(?:19|20)[0-9]{2})年(?!度)(?:(?<month>[0-9]{1,2})月)?");

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

    /// <summary>Whether a limit says only that the work goes on (持续推进, 长期坚持), with no day or count to check.</summary>
    public static bool IsContinuous(string limit)
    {
        var folded = TextFold.Fold(limit);
        return Continuous.IsMatch(folded) && !Dates.IsMatch(folded) && !Counts.IsMatch(folded) && !Years.IsMatch(folded);
    }

    /// <summary>The years in a text, each with its month where one follows, else 0. 2024年度 names a period of reporting and is left out.</summary>
    public static IEnumerable<(int Year, int Month)> YearsIn(string text)
    {
        foreach (Match match in Years.Matches(TextFold.Fold(text)))
            yield return (ToInt(match.Groups["year"]), match.Groups["month"].Success ? ToInt(match.Groups["month"]) : 0);
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
            found.Add(new(text.Written(start, end), text.Folded.Substring(start, end - start), isCount));
        }
    }

    private static Regex Make(params string[] forms) =>
        new(string.Join("|", forms), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static int ToInt(Group group) => int.Parse(group.Value, System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Words about time: as written, and folded for comparison.</summary>
/// <param name="Written">The words as written.</param>
/// <param name="Folded">The words for comparison.</param>
/// <param name="IsCount">Whether they count something per period (每年至少2次); otherwise they name a date or a period.</param>
internal sealed record TimePhrase(string Written, string Folded, bool IsCount)
{
    private static readonly string[] SameAsYearEnd = ["年底", "年末", "12月底", "12月末", "12月31日", "年内", "年度内", "本年度", "12月"];

    private static readonly string[] Cycles = ["年", "季", "月", "旬", "周", "日", "天"];

    private static readonly Regex Count = new("[0-9]+(?=次|场|期|轮|篇|件|条|回)", RegexOptions.CultureInvariant);

    private static readonly Regex LeadingYear = new("^[0-9]{4}年(?=[0-9])", RegexOptions.CultureInvariant);

    /// <summary>What limit texts say, made ready for <see cref="IsCoveredBy"/>.</summary>
    public static string Prepare(IEnumerable<string> limits) => Plain(TextFold.Fold(string.Join(";", limits)));

    /// <summary>Whether limits, made ready, say the same, perhaps in other words.</summary>
    public bool IsCoveredBy(string said)
    {
        if (said.Length == 0)
            return false;
        var core = Plain(Folded);
        if (said.Contains(core) || said.Contains(WithoutYear(core)))
            return true;
        if (SameAsYearEnd.Any(core.Contains) && SameAsYearEnd.Any(said.Contains))
            return true;
        return core[0] == '每' && Cycle(core) is { } cycle && said.Contains(cycle) && CountOf(core) is var count && (count is null || said.Contains(count));
    }

    private static string? Cycle(string core) => Cycles.FirstOrDefault(cycle => core.Contains(cycle));

    private static string? CountOf(string core) => Count.Match(core) is { Success: true } match ? match.Value : null;

    private static string WithoutYear(string core) => LeadingYear.Replace(core, "");

    // 之前, 以前 and 前 say the same to whoever looks for a limit; so do 三个月 and 3个月.
    private static string Plain(string folded) =>
        ChineseNumber.WithDigits(folded.Replace("之前", "前").Replace("以前", "前").Replace("以内", "内").Replace("之内", "内").Replace("号", "日"))
            .TrimEnd('前');
}
