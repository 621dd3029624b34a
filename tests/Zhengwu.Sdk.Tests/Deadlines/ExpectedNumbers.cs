using System.Globalization;
using System.Text.RegularExpressions;

namespace Zhengwu.Deadlines;

/// <summary>What the table's column of expectations states in figures: amounts, dates, counts.</summary>
internal static partial class ExpectedNumbers
{
    private const string Months = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";

    /// <summary>The figures that a description lacks; empty when all that is stated is there.</summary>
    public static IEnumerable<string> MissingIn(LimitDescription description, string expected)
    {
        var found = Flatten(description).ToList();
        foreach (var (amount, unit) in Amounts(expected))
        {
            if (!found.Any(part => part.Amount == amount && (unit is null || part.Unit == unit)))
                yield return $"{amount} {unit}";
        }
        var dates = found.SelectMany(DatesOf).ToList();
        foreach (var date in Dates(expected))
        {
            if (!dates.Any(have => have.EndsWith(date, StringComparison.Ordinal) || have.Contains(date + "T", StringComparison.Ordinal)))
                yield return date;
        }
        foreach (var count in Counts(expected))
        {
            if (!found.Any(part => part.Kind == "quota" && part.Amount == count))
                yield return $"{count} times";
        }
    }

    private static IEnumerable<LimitDescription> Flatten(LimitDescription description) =>
        [description, .. description.Quotas, .. description.Parts.SelectMany(Flatten)];

    private static IEnumerable<string> DatesOf(LimitDescription part) => part.Date is { } date ? [date, .. part.Dates] : part.Dates;

    private static IEnumerable<(decimal, string?)> Amounts(string expected)
    {
        foreach (Match match in Amount().Matches(expected))
            yield return (Number(match.Groups["amount"]), match.Groups["unit"].Success ? Unit(match.Groups["unit"].Value) : null);
        foreach (Match match in PlusWorkdays().Matches(expected))
            yield return (Number(match.Groups["amount"]), "workday");
    }

    private static string? Unit(string written) => written switch
    {
        "natural" => "day",
        "MISSING" => null,
        _ => written,
    };

    private static IEnumerable<string> Dates(string expected)
    {
        foreach (Match match in IsoDate().Matches(expected))
            yield return match.Value;
        foreach (Match match in EnglishDate().Matches(expected))
            yield return $"{Array.IndexOf(Months.Split('|'), match.Groups["month"].Value) + 1:00}-{int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture):00}";
        foreach (Match match in DayOfCycle().Matches(expected))
            yield return int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture).ToString("00", CultureInfo.InvariantCulture);
        foreach (Match match in EndOfYear().Matches(expected))
            yield return match.Groups["year"].Value + "-12-31";
    }

    private static IEnumerable<decimal> Counts(string expected)
    {
        if (expected.Contains("at least once", StringComparison.Ordinal) || expected.StartsWith("once a month", StringComparison.Ordinal))
            yield return 1;
        if (expected.Contains("at least twice", StringComparison.Ordinal) || expected.Contains("quota at least 2", StringComparison.Ordinal))
            yield return 2;
    }

    private static decimal Number(Group group) => decimal.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"amount=(?<amount>\d+)(?:[^;]*; *unit=(?<unit>\w+))?")]
    private static partial Regex Amount();

    [GeneratedRegex(@"\+ (?<amount>\d+) workdays")]
    private static partial Regex PlusWorkdays();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex IsoDate();

    [GeneratedRegex($@"(?<month>{Months})\w* (?<day>\d{{1,2}})\b(?!-)")]
    private static partial Regex EnglishDate();

    [GeneratedRegex(@"(?:by|on) day (?<day>\d+)|month, day (?<day>\d+)")]
    private static partial Regex DayOfCycle();

    [GeneratedRegex(@"by end of (?<year>\d{4})\b")]
    private static partial Regex EndOfYear();
}
