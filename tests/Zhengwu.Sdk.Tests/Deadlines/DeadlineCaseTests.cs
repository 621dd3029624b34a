using System.Globalization;
using System.Text.RegularExpressions;
using Zhengwu.Calendars;
using static Zhengwu.Calendars.Days;

namespace Zhengwu.Deadlines;

/// <summary>The worked cases of <c>../shared/calendar</c>.</summary>
public class DeadlineCaseTests
{
    [Fact]
    public void Every_case_gives_its_day_by_its_rule() =>
        Assert.Empty(DueCase.All().Where(c => !c.Rule.StartsWith("COUNT", StringComparison.Ordinal)).SelectMany(c => Differences(c, DueDates.Resolve(c.Deadline, c.Context))));

    [Fact]
    public void Every_count_of_working_days_is_right()
    {
        foreach (var c in DueCase.All().Where(c => c.Rule.StartsWith("COUNT", StringComparison.Ordinal)))
            Assert.Equal(int.Parse(c.Due, CultureInfo.InvariantCulture), WorkCalendar.National.Count(Date(c.Start), Date(c.Rule[14..24])));
    }

    [Fact]
    public void Estimates_span_the_two_suppositions_that_the_cases_name()
    {
        foreach (var c in DueCase.All().Where(c => c.Status == "unknown"))
        {
            var supposed = Regex.Matches(c.Note, @"(?:statutory|principle)=(\S+)").Select(match => Date(match.Groups[1].Value)).ToArray();
            Assert.Equal(new DaySpan(supposed.Min(), supposed.Max()), DueDates.Resolve(c.Deadline, c.Context).Estimate);
        }
    }

    private static IEnumerable<string> Differences(DueCase c, DueDate result)
    {
        var status = c.Status switch
        {
            "provisional" => DueStatus.Provisional,
            "unknown" => DueStatus.Unknown,
            _ => DueStatus.Known,
        };
        var due = c.Due == "UNKNOWN" ? null : DateOrNull(c.Due);
        if (result.Due != due || result.SafeBy != DateOrNull(c.SafeBy) || result.Status != status)
            yield return $"{c.Id} {c.Phrase} {c.Start} {c.Rule}: {c.Due} {c.SafeBy} {c.Status}, not {result.Due:yyyy-MM-dd} {result.SafeBy:yyyy-MM-dd} {result.Status}";
    }
}
