using Zhengwu.Calendars;
using static Zhengwu.Calendars.Days;
using static Zhengwu.Deadlines.Limits;

namespace Zhengwu.Deadlines;

public class EstimateTests
{
    // calendar/rules.md, section 6: how often a supposition is right where a whole year is taken as unpublished.
    [Theory]
    [InlineData(2025, 77, 69, 95)]
    [InlineData(2026, 65, 59, 93)]
    public void The_span_holds_the_true_day_as_often_as_measured(int year, int statutory, int arranged, int span)
    {
        var known = WorkCalendar.Of(WorkCalendar.National.Notices.Where(notice => notice.Year < year));
        var (one, other) = (EstimatedYears.Statutory(known, year + 1), EstimatedYears.AsArranged(known, year + 1));
        var starts = new DaySpan(new(year - 1, 12, 1), new(year, 11, 30)).Days()
            .Select(day => (True: WorkCalendar.National.Add(day, 20), One: one.Add(day, 20)!.Value, Other: other.Add(day, 20)!.Value)).ToArray();
        Assert.Equal(
            (statutory, arranged, span),
            (Share(starts.Count(s => s.One == s.True)), Share(starts.Count(s => s.Other == s.True)),
                Share(starts.Count(s => (s.One <= s.True && s.True <= s.Other) || (s.Other <= s.True && s.True <= s.One)))));

        int Share(int count) => (int)Math.Round(100.0 * count / starts.Length);
    }

    [Fact]
    public void Statutory_days_lie_in_the_periods_of_every_notice_since_2008()
    {
        foreach (var notice in WorkCalendar.National.Notices.Where(notice => notice.Year >= 2008 && notice.Periods.Count > 4))
        {
            foreach (var holiday in StatutoryHolidays.Of(notice.Year))
            {
                var period = Assert.Single(notice.Periods, period => period.Name.Split('、').Contains(holiday.Name));
                // The eve is statutory from 2008 to 2013 and since 2025; a day in lieu can leave the statutory one to the weekend beside it.
                var day = holiday.Name == "春节" ? holiday.FirstOff.AddDays(1) : holiday.FirstOff;
                Assert.True(period.DaysOff.Contains(day) || WorkCalendar.National.IsWorkday(day) == false, $"{holiday.Name} {day:yyyy-MM-dd}");
            }
        }
    }

    [Fact]
    public void The_standing_rule_gives_the_days_off_of_2025_and_2026()
    {
        foreach (var year in new[] { 2025, 2026 })
        {
            var notice = WorkCalendar.National.Notices.Single(notice => notice.Year == year);
            foreach (var period in StatutoryHolidays.AsArrangedSince2025(year).Where(period => period.Name is not "中秋节" || year == 2026))
            {
                var issued = notice.Periods.Single(other => other.Name.Split('、').Contains(period.Name));
                // In 2026 the spring festival was given a ninth day.
                var expected = year == 2026 && period.Name == "春节" ? issued.DaysOff with { First = issued.FirstOff.AddDays(1), Last = issued.LastOff } : issued.DaysOff;
                Assert.Equal((period.Name, expected), (period.Name, period.DaysOff));
            }
        }
    }

    [Fact]
    public void An_estimate_is_given_on_request_only_and_never_as_the_day()
    {
        var context = new DueContext { Event = Date("2027-04-26") };
        Assert.Null(DueDates.Resolve(Workdays(5), context).Estimate);
        var result = DueDates.Resolve(Workdays(5), context with { WantsEstimate = true });
        Assert.Null(result.Due);
        Assert.Null(result.SafeBy);
        Assert.Equal(Span("2027-05-03", "2027-05-06"), result.Estimate);
        Assert.Null(DueDates.Resolve(Workdays(5), new DueContext { Event = Date("2024-04-26"), WantsEstimate = true }).Estimate);
    }
}
