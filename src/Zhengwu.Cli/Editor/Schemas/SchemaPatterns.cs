using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Schemas;

/// <summary>What the reader takes for a date and the like, as regular expressions of ECMAScript. Blanks around a text count for nothing.</summary>
internal static class SchemaPatterns
{
    public const string Filled = @"\S";

    private const string Year = @"(?!0000)\d{4}";

    private const string Month = "0*(?:[1-9]|1[0-2])";

    private const string LeapDay = @"(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-0*2-0*29";

    private const string DayOfYear = @"(?:0*(?:[13578]|1[02])-0*(?:[1-9]|[12]\d|3[01])|0*(?:[469]|11)-0*(?:[1-9]|[12]\d|30)|0*2-0*(?:[1-9]|1\d|2[0-8]))";

    private const string Day = $"(?:{Year}-{DayOfYear}|(?!0000){LeapDay})";

    /// <summary>From <c>YearText.Earliest</c> to <c>YearText.Latest</c>.</summary>
    private const string PlanYear = @"0*(?:19(?:49|[5-9]\d)|2\d{3})年*";

    public static string Date { get; } = Whole(Day);

    public static string PartialDate { get; } = Whole($"(?:{Year}(?:-{Month})?|{Day})");

    public static string DaySpan { get; } = Whole($@"{Day}(?:\s*(?:\.\.|至|—|～|~)\s*{Day})?");

    public static string Years { get; } = Whole($@"{PlanYear}(?:\s*[\-—～]\s*{PlanYear})?");

    /// <summary>One year; written as from and to, both are the same.</summary>
    public static string OneYear { get; } = Whole(@"0*(19(?:49|[5-9]\d)|2\d{3})年*(?:\s*[\-—～]\s*0*\1年*)?");

    /// <summary>The first line of a kind, in the newest version.</summary>
    public static string Head(Bilingual kind, Language language) => Whole($"{kind.In(language)}/0*1");

    private static string Whole(string pattern) => $@"^\s*{pattern}\s*$";
}
