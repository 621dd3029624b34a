using System.Globalization;
using System.Text.RegularExpressions;
using Zhengwu.Plans;

namespace Zhengwu.Cli.Roll;

/// <summary>Moves the years in a text by as many years as the plan moves.</summary>
/// <remarks>A year from the one before the plan to the one after it moves; an earlier or later one is a fact of its own.</remarks>
internal sealed partial class YearShift(YearRange old, int year)
{
    private readonly int _by = year - old.First;

    /// <summary>The text with its years moved.</summary>
    public string Of(string text) => LeapDay().Replace(Year().Replace(text, match => Moved(match.Value)), WithoutLeapDay);

    /// <summary>The text with only the plan's own years moved: for a title, which may name others.</summary>
    public string OfTitle(string text) => Year().Replace(text, match => old.Contains(Number(match.Value)) ? Moved(match.Value) : match.Value);

    /// <summary>Whether the text names one of the plan's own years.</summary>
    public bool NamesPlanYear(string text) => Year().Matches(text).Any(match => old.Contains(Number(match.Value)));

    /// <summary>Whether the text names a year that does not move.</summary>
    public bool NamesOther(string text) => Year().Matches(text).Any(match => !IsNear(Number(match.Value)));

    /// <summary>Whether the text names any year.</summary>
    public static bool NamesAny(string text) => Year().IsMatch(text);

    private bool IsNear(int number) => number >= old.First - 1 && number <= old.Last + 1;

    private string Moved(string digits) => IsNear(Number(digits)) ? (Number(digits) + _by).ToString(CultureInfo.InvariantCulture) : digits;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string WithoutLeapDay(Match match) =>
        DateTime.IsLeapYear(Number(match.Groups["year"].Value)) ? match.Value : match.Groups["head"].Value + "28";

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<head>(?<year>(?:19|20)[0-9]{2})[-./年]0?2[-./月])29(?![0-9])")]
    private static partial Regex LeapDay();
}
