using Zhengwu.Calendars;
using Zhengwu.Definitions;
using static Zhengwu.Calendars.Days;
using static Zhengwu.Deadlines.Limits;

namespace Zhengwu.Deadlines;

public class RecurrenceTests
{
    private static readonly DueContext Plan2024 = new() { PlanYears = new(2024, 2024) };

    private static string[] Year(Deadline deadline, DueContext? context = null) =>
        [.. DueDates.Occurrences(Limit.Create(deadline), context ?? Plan2024).Select(due => $"{due.Due:MM-dd}")];

    [Fact]
    public void Two_days_of_every_year_with_their_safe_days()
    {
        var found = DueDates.Occurrences(Limit.Create(EveryYear((6, 28), (12, 8))), new DueContext { PlanYears = new(2025, 2026) });
        Assert.Equal(["2025-06-28 2025-06-27", "2025-12-08 2025-12-08", "2026-06-28 2026-06-26", "2026-12-08 2026-12-08"], found.Select(due => $"{due.Due:yyyy-MM-dd} {due.SafeBy:yyyy-MM-dd}"));
    }

    [Fact]
    public void Every_month_and_quarter()
    {
        Assert.Equal(["01-31", "02-29", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"], Year(RecurringDeadline.Create(Cycle.Every(CycleUnit.Month))));
        Assert.Equal(["01-10", "04-10", "07-10", "10-10"], Year(At(CycleUnit.Quarter, CyclePoint.Create(CyclePointUnit.Day, 10, CycleSection.Month, 1))));
        Assert.Equal(["03-31", "06-30", "09-30", "12-31"], Year(RecurringDeadline.Create(Cycle.Create(3, CycleUnit.Month))));
        Assert.Equal(["06-30", "12-31"], Year(RecurringDeadline.Create(Cycle.Every(CycleUnit.HalfYear))));
    }

    [Fact]
    public void The_last_working_day_of_every_quarter() =>
        Assert.Equal(["03-29", "06-28", "09-30", "12-31"], Year(At(CycleUnit.Quarter, CyclePoint.Create(CyclePointUnit.Workday, -1))));

    [Fact]
    public void Points_of_the_cycle_after_lie_in_the_year_by_their_day()
    {
        // 次月5日前: the first of the year concerns December before.
        var next = Year(At(CycleUnit.Month, CyclePoint.Create(CyclePointUnit.Day, 5, isFollowing: true)));
        Assert.Equal(12, next.Length);
        Assert.Equal("01-05", next[0]);
        Assert.Equal(["01-31"], Year(At(CycleUnit.Year, CyclePoint.Create(CyclePointUnit.Day, 31, CycleSection.Month, 1, isFollowing: true))));
    }

    [Fact]
    public void Parts_of_months_and_days_of_weeks()
    {
        Assert.Equal("01-10", Year(At(CycleUnit.Month, CyclePoint.Create(CyclePointUnit.Part, 1), Boundary.Within))[0]);
        var fridays = Year(At(CycleUnit.Week, CyclePoint.Create(CyclePointUnit.Weekday, 5)));
        Assert.Equal(("01-05", 52), (fridays[0], fridays.Length));
        Assert.Equal(24, Year(RecurringDeadline.Create(Cycle.Every(CycleUnit.HalfMonth))).Length);
        Assert.Equal(366, Year(RecurringDeadline.Create(Cycle.Every(CycleUnit.Day))).Length);
    }

    [Fact]
    public void Counted_from_the_end_of_every_cycle()
    {
        var deadline = RecurringDeadline.Following(Cycle.Every(CycleUnit.Month), TriggerEvent.PeriodEnded, Period.Create(10, PeriodUnit.Workday));
        var found = Year(deadline);
        Assert.Equal(12, found.Length);
        Assert.Equal("01-15", found[0]); // from 31 December
        Assert.Equal("02-19", found[1]); // over the spring festival with its make-up Sundays
    }

    [Fact]
    public void Counted_from_an_event_of_every_cycle_it_waits_in_each()
    {
        var deadline = RecurringDeadline.Following(Cycle.Every(CycleUnit.Quarter), TriggerEvent.Named("数据发布"), Period.Create(5, PeriodUnit.Workday));
        var found = DueDates.Occurrences(Limit.Create(deadline), Plan2024);
        Assert.Equal(4, found.Count);
        Assert.All(found, due => Assert.Equal(DueReason.WaitsForEvent, due.Reason));
        Assert.Equal((Date("2024-01-01"), Date("2024-03-31")), (found[0].From!.Value, found[0].Latest!.Value));
        Assert.Equal(Date("2024-04-09"), DueDates.Resolve(deadline, new DueContext { Event = Date("2024-04-01") }).Due);
    }

    [Fact]
    public void A_start_leaves_out_what_comes_before()
    {
        var monthly = RecurringDeadline.At(Cycle.Every(CycleUnit.Month), [CyclePoint.Create(CyclePointUnit.Day, 25)], starting: CalendarSpan.OfMonth(CalendarRef.Of(10), CalendarRef.Of(2024)));
        Assert.Equal(["10-25", "11-25", "12-25"], Year(monthly));
    }

    [Theory]
    [InlineData("2024-06-28", "2024-06-28")]
    [InlineData("2024-06-29", "2024-12-08")]
    [InlineData("2024-12-09", "2025-06-28")]
    public void The_next_on_or_after_a_day(string from, string due) =>
        Assert.Equal(Date(due), DueDates.Resolve(EveryYear((6, 28), (12, 8)), new DueContext { OnOrAfter = Date(from) }).Due);

    [Fact]
    public void The_year_after_is_seen_from_the_plan()
    {
        var report = At(CycleUnit.Year, CyclePoint.Create(CyclePointUnit.Day, 31, CycleSection.Month, 1, isFollowing: true));
        Assert.Equal(Date("2025-01-31"), DueDates.Resolve(report, Plan2024).Due);
        Assert.Equal([Date("2025-01-31")], DueDates.Occurrences(Limit.Create(report), Plan2024).Select(due => due.Due!.Value));
        Assert.Equal(Date("2024-01-31"), DueDates.Resolve(report, new DueContext { Event = Date("2024-01-15") }).Due);
        Assert.Equal(Date("2025-01-31"), DueDates.Resolve(report, new DueContext { Event = Date("2024-02-15") }).Due);
    }

    [Fact]
    public void Rare_days_are_found_however_far()
    {
        var leap = EveryYear((2, 29));
        Assert.Equal(Date("2024-02-29"), DueDates.Resolve(leap, new DueContext { OnOrAfter = Date("2023-03-01") }).Due);
        Assert.Equal(Date("2104-02-29"), DueDates.Resolve(leap, new DueContext { OnOrAfter = Date("2096-03-01"), Options = new() { MissingDayIsLast = false } }).Due);
        Assert.Equal(Date("2122-12-31"), DueDates.Resolve(RecurringDeadline.Create(Cycle.Create(99, CycleUnit.Year)), new DueContext { OnOrAfter = Date("2024-01-01") }).Due);
    }

    [Fact]
    public void Quotas_are_due_at_the_end_of_each_period()
    {
        var limit = Limit.Create(EveryYear((12, 8)), [Quota.Create(2, every: Cycle.Every(CycleUnit.HalfYear)), Quota.Create(1, within: CalendarSpan.OfYear())]);
        var found = DueDates.Occurrences(limit, Plan2024);
        Assert.Equal(["12-08 ", "06-30 2", "12-31 2", "12-31 1"], found.Select(due => $"{due.Due:MM-dd} {due.Quota?.Minimum}"));
        var alone = DueDates.Resolve(Limit.Create(null, [Quota.Create(2, every: Cycle.Every(CycleUnit.Year))]), Plan2024);
        Assert.Equal((Date("2024-12-31"), 2), (alone.Due!.Value, alone.Quota!.Minimum));
        Assert.Equal(DueReason.NoBound, DueDates.Resolve(Limit.Create(null, [Quota.Create(2)]), Plan2024).Reason);
    }

    [Fact]
    public void Each_part_of_a_composite_limit_has_its_days()
    {
        var parts = CompositeDeadline.Create(CompositeRelation.All, [Limit.Create(EveryYear((6, 28))), Limit.Create(By(12, 8), appliesTo: "区级")]);
        var found = DueDates.Occurrences(Limit.Create(parts), Plan2024);
        Assert.Equal(["06-28 ", "12-08 区级"], found.Select(due => $"{due.Due:MM-dd} {due.AppliesTo}"));
    }

    [Fact]
    public void An_unpublished_year_keeps_its_places()
    {
        var found = DueDates.Occurrences(Limit.Create(At(CycleUnit.Month, CyclePoint.Create(CyclePointUnit.Workday, 5))), new DueContext { PlanYears = new(2027, 2027) });
        Assert.Equal(12, found.Count);
        Assert.All(found, due => Assert.Equal(DueStatus.Unknown, due.Status));
    }
}
