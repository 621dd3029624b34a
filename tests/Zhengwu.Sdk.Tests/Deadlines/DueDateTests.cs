using Zhengwu.Calendars;
using static Zhengwu.Calendars.Days;
using static Zhengwu.Deadlines.Limits;

namespace Zhengwu.Deadlines;

public class DueDateTests
{
    private static DueContext On(string day) => new() { Event = Date(day) };

    private static void AssertDays(DueDate result, string? due, string? safe, string? strict, DueStatus status)
    {
        Assert.Equal((DateOrNull(due), DateOrNull(safe), DateOrNull(strict), status), (result.Due, result.SafeBy, result.StrictBy, result.Status));
    }

    [Fact]
    public void Natural_days_roll_and_the_strict_day_lies_before()
    {
        var result = DueDates.Resolve(NaturalDays(15), On("2024-09-16"));
        AssertDays(result, "2024-10-08", "2024-10-08", "2024-09-30", DueStatus.Known);
        Assert.Equal(Date("2024-10-01"), result.End);
    }

    [Theory]
    [InlineData("2026-11-30", "2026-12-28", DueStatus.Known)]
    [InlineData("2026-12-01", "2026-12-29", DueStatus.Provisional)]
    [InlineData("2026-12-03", "2026-12-31", DueStatus.Provisional)]
    [InlineData("2026-12-04", null, DueStatus.Unknown)]
    [InlineData("2030-01-01", null, DueStatus.Unknown)]
    public void Working_days_are_known_as_far_as_the_notices_reach(string start, string? due, DueStatus status)
    {
        var result = DueDates.Resolve(Workdays(20), On(start));
        AssertDays(result, due, due, due, status);
        Assert.Equal(status == DueStatus.Unknown ? DueReason.NotPublished : DueReason.None, result.Reason);
        Assert.Equal(Date("2026-12-31"), result.KnownThrough);
        Assert.Null(result.Estimate);
    }

    [Fact]
    public void Before_the_first_notice_working_days_are_not_known() =>
        Assert.Equal((DueStatus.Unknown, DueReason.BeforeCalendar), (DueDates.Resolve(Workdays(5), On("2003-12-01")).Status, DueDates.Resolve(Workdays(5), On("2003-12-01")).Reason));

    [Theory]
    [InlineData("2026-12-08", "2026-12-28", DueStatus.Known)]
    [InlineData("2026-12-10", "2026-12-30", DueStatus.Provisional)]
    [InlineData("2026-12-13", null, DueStatus.Unknown)] // ends on a Saturday of the unpublished year
    [InlineData("2026-12-23", null, DueStatus.Unknown)] // even a Tuesday of that year could be off
    public void A_natural_end_that_may_roll_needs_the_calendar(string start, string? due, DueStatus status) =>
        AssertDays(DueDates.Resolve(NaturalDays(20), On(start)), due, due, due, status);

    [Fact]
    public void The_natural_end_is_known_even_where_the_day_to_which_it_moves_is_not() =>
        Assert.Equal(Date("2027-01-12"), DueDates.Resolve(NaturalDays(20), On("2026-12-23")).End);

    [Theory]
    [InlineData("2026-12-08", "2026-12-08", DueStatus.Known)]
    [InlineData("2026-12-30", "2026-12-30", DueStatus.Provisional)]
    [InlineData("2027-06-28", null, DueStatus.Unknown)]
    public void A_date_needs_no_calendar_but_its_safe_day_does(string day, string? safe, DueStatus safeStatus)
    {
        var result = DueDates.Resolve(By(Date(day).Month, Date(day).Day, Date(day).Year), new DueContext());
        Assert.Equal((Date(day), DueStatus.Known), (result.Due!.Value, result.Status));
        Assert.Equal((DateOrNull(safe), safeStatus), (result.SafeBy, result.SafeByStatus));
    }

    [Fact]
    public void A_year_without_number_gives_provisional_days()
    {
        var calendar = WorkCalendar.National.With(new HolidayNotice(2027, null, null, [new("元旦", Date("2027-01-01"), Date("2027-01-03"), [])]));
        var result = DueDates.Resolve(Workdays(20), On("2026-12-15") with { Calendar = calendar });
        AssertDays(result, "2027-01-13", "2027-01-13", "2027-01-13", DueStatus.Provisional);
        Assert.Equal(Date("2026-12-31"), result.KnownThrough);
        Assert.Contains(result.Explain(), step => step.Text.Chinese == "结果为暂定：2027年的安排没有通知文号，不算已公布。");
    }

    [Theory]
    [InlineData(24, "2024-07-11")]
    [InlineData(48, "2024-07-12")]
    [InlineData(72, "2024-07-13")] // by the clock: a Saturday stays
    [InlineData(2, "2024-07-10")]
    public void Hours_run_by_the_clock_and_never_move(int hours, string due) =>
        Assert.Equal(Date(due), DueDates.Resolve(Within(hours, PeriodUnit.Hour), On("2024-07-10")).Due);

    [Theory]
    [InlineData(1, PeriodUnit.Week, "2024-07-17")]
    [InlineData(2, PeriodUnit.Week, "2024-07-24")]
    [InlineData(1, PeriodUnit.HalfMonth, "2024-07-25")]
    [InlineData(1, PeriodUnit.Month, "2024-08-12")] // 10 August is a Saturday
    [InlineData(1, PeriodUnit.Year, "2025-07-10")]
    public void Longer_units(int amount, PeriodUnit unit, string due) =>
        Assert.Equal(Date(due), DueDates.Resolve(Within(amount, unit), On("2024-07-10")).Due);

    [Theory]
    [InlineData("行政许可法第82条", 20, "2024-10-14")]
    [InlineData("中华人民共和国行政强制法", 30, "2024-10-10")]
    [InlineData("行政强制法", 10, "2024-09-25")]
    [InlineData("行政处罚法", 7, "2024-09-20")]
    [InlineData("行政处罚法", 15, "2024-09-25")]
    [InlineData("行政复议法", 10, "2024-09-25")]
    [InlineData("预算法", 20, "2024-09-30")]
    public void An_act_says_which_of_its_days_are_working_days(string law, int days, string due)
    {
        Assert.Equal(Date(due), DueDates.Resolve(Within(days, PeriodUnit.Day, law: law), On("2024-09-10")).Due);
        Assert.Equal(Date(due), DueDates.Resolve(NaturalDays(days), On("2024-09-10") with { UnderAct = law }).Due);
    }

    [Fact]
    public void The_older_act_on_reconsideration_had_fewer_such_days() =>
        Assert.Equal(Date("2023-09-20"), DueDates.Resolve(Within(10, PeriodUnit.Day, law: "行政复议法"), On("2023-09-10")).Due);

    [Fact]
    public void What_the_text_says_goes_before_the_options()
    {
        Assert.Equal(Date("2024-10-01"), DueDates.Resolve(Within(15, PeriodUnit.Day, terms: CountingTerms.DoesNotRoll), On("2024-09-16")).Due);
        Assert.Equal(Date("2024-09-23"), DueDates.Resolve(Within(5, PeriodUnit.Workday, terms: CountingTerms.FirstDayCounts), On("2024-09-14")).Due);
        Assert.Equal(Date("2024-07-15"), DueDates.Resolve(Within(5, PeriodUnit.Workday, terms: CountingTerms.StartsOnWorkday), On("2024-07-06")).Due);
        var rolls = Within(15, PeriodUnit.Day, terms: CountingTerms.Rolls);
        Assert.Equal(Date("2024-10-08"), DueDates.Resolve(rolls, On("2024-09-16") with { Options = new() { RollsNaturalDays = false } }).Due);
        Assert.DoesNotContain(DueOption.NaturalDaysEnd, DueDates.Resolve(rolls, On("2024-09-16")).Options.Select(option => option.Option));
    }

    [Fact]
    public void A_composite_limit_leads_with_its_rule_and_keeps_its_parts()
    {
        var formed = Limit.Create(Within(20, PeriodUnit.Workday, "信息形成"));
        var decided = Limit.Create(Within(7, PeriodUnit.Workday, "作出行政决定"), appliesTo: "行政许可、行政处罚事项");
        var composite = CompositeDeadline.Create(CompositeRelation.Exceptions, [formed, decided]);
        var result = DueDates.Resolve(Limit.Create(composite), On("2024-09-10"));
        Assert.Equal(Date("2024-10-14"), result.Due);
        Assert.Equal([DueStatus.Known, DueStatus.None], result.Parts.Select(part => part.Status)); // one day is not that of two events
        Assert.Equal(DueReason.WaitsForEvent, result.Parts[1].Reason);
        Assert.Equal("行政许可、行政处罚事项", result.Parts[1].AppliesTo);
        var both = On("2024-09-10") with { Events = [new(TriggerEvent.Named("作出行政决定"), Date("2024-09-12"))] };
        Assert.Equal(Date("2024-09-24"), DueDates.Resolve(composite, both).Parts[1].Due);
    }

    [Theory]
    [InlineData("2024-09-10", "2024-10-14", "2024-11-11")]
    [InlineData("2024-12-09", "2025-01-07", "2025-02-10")]
    public void An_extension_in_the_text_counts_on_from_the_end_before(string day, string first, string extended)
    {
        var extension = TriggerEvent.Named("延长");
        var limit = CompositeDeadline.Create(CompositeRelation.All, [Limit.Create(Workdays(20)), Limit.Create(WithinDeadline.Create(extension, Period.Create(20, PeriodUnit.Workday)), appliesTo: "确需延长的")]);
        var result = DueDates.Resolve(limit, On(day));
        Assert.Equal(Date(first), result.Due);
        Assert.Equal([Date(first), Date(extended)], result.Parts.Select(part => part.Due!.Value));
        Assert.Equal("确需延长的", result.Parts[1].AppliesTo);
        Assert.Contains(result.Parts[1].Explain(), step => step.Kind == DueStepKind.Extended);
        var given = DueDates.Resolve(limit, On(day) with { Events = [new(extension, Date("2024-10-08"))] });
        Assert.Equal(Date("2024-11-04"), given.Parts[1].Due);
    }

    [Fact]
    public void Of_either_or_the_later_day_is_still_in_time()
    {
        var either = CompositeDeadline.Create(CompositeRelation.AnyOf, [Limit.Create(By(6, 30, 2024)), Limit.Create(By(9, 30, 2024))]);
        Assert.Equal(Date("2024-09-30"), DueDates.Resolve(either, new DueContext()).Due);
    }

    [Fact]
    public void A_limit_that_gives_way_to_the_law_is_due_as_it_says()
    {
        var result = DueDates.Resolve(CompositeDeadline.UnlessLawSaysOtherwise(Limit.Create(Workdays(20))), On("2024-09-10"));
        Assert.Equal(Date("2024-10-14"), result.Due);
        Assert.Equal(DueReason.ByLaw, result.Parts[1].Reason);
    }

    [Theory]
    [InlineData(ContinuousManner.Ongoing)]
    [InlineData(ContinuousManner.KeptPublic)]
    public void What_goes_on_has_no_day(ContinuousManner manner) =>
        AssertDays(DueDates.Resolve(ContinuousDeadline.Create(manner), On("2024-09-10")), null, null, null, DueStatus.None);

    [Fact]
    public void What_has_no_event_yet_waits()
    {
        var result = DueDates.Resolve(Workdays(20), new DueContext());
        Assert.Equal((DueStatus.None, DueReason.WaitsForEvent), (result.Status, result.Reason));
        Assert.Equal(DueReason.NeedsYear, DueDates.Resolve(By(7, 10), new DueContext()).Reason);
        Assert.Equal(DueReason.NoBound, DueDates.Resolve(VagueDeadline.Create("及时"), On("2024-09-10")).Reason);
        Assert.Equal(DueReason.ByLaw, DueDates.Resolve(ByLawDeadline.Create(), On("2024-09-10")).Reason);
    }

    [Theory]
    [InlineData(2024, 2024, null, "2024-07-10")]
    [InlineData(2024, 2026, null, "2024-07-10")]
    [InlineData(2024, 2026, "2024-09-01", "2025-07-10")] // the plan for three years came too late for its first summer
    [InlineData(2024, 2024, "2024-09-01", "2024-07-10")] // a rule speaks of it
    [InlineData(null, null, "2024-06-30", "2024-07-10")]
    [InlineData(null, null, "2024-09-01", "2025-07-10")]
    public void A_missing_year_comes_from_the_plan_or_else_from_the_document(int? first, int? last, string? document, string due)
    {
        var context = new DueContext { PlanYears = first is { } from ? new(from, last!.Value) : null, DocumentDate = DateOrNull(document) };
        Assert.Equal(Date(due), DueDates.Resolve(By(7, 10), context).Due);
    }

    [Fact]
    public void Next_month_is_seen_from_the_event()
    {
        var nextMonth = FixedDayDeadline.Create(CalendarSpan.OfDay(5, CalendarRef.Next));
        Assert.Equal(Date("2025-01-05"), DueDates.Resolve(nextMonth, On("2024-12-20")).Due);
        Assert.Equal(DueReason.NeedsYear, DueDates.Resolve(nextMonth, new DueContext()).Reason);
        var nextYear = FixedDayDeadline.Create(CalendarSpan.OfDay(31, CalendarRef.Of(1), CalendarRef.Next));
        Assert.Equal(Date("2025-01-31"), DueDates.Resolve(nextYear, new DueContext { PlanYears = new(2024, 2024) }).Due);
    }

    [Fact]
    public void A_range_has_its_first_day_and_may_reach_into_the_next_year()
    {
        var range = RangeDeadline.Create(CalendarSpan.OfMonth(CalendarRef.Of(10)), CalendarSpan.OfMonth(CalendarRef.Of(3), CalendarRef.Next));
        var result = DueDates.Resolve(range, new DueContext { PlanYears = new(2024, 2024) });
        Assert.Equal((Date("2024-10-01"), Date("2025-03-31")), (result.From!.Value, result.Due!.Value));
        var open = DueDates.Resolve(RangeDeadline.Create(CalendarSpan.OfMonth(CalendarRef.Of(7), CalendarRef.Of(2024))), new DueContext());
        Assert.Equal((Date("2024-07-01"), DueReason.NoBound), (open.From!.Value, open.Reason));
    }

    [Theory]
    [InlineData("国庆节", 2026, "2026-09-30")]
    [InlineData("春节", 2026, "2026-02-14")] // the make-up Saturday before it
    [InlineData("国庆节", 2025, "2025-09-30")]
    [InlineData("中秋节", 2025, "2025-09-30")] // 国庆节、中秋节 are one period
    public void Before_a_holiday_means_before_its_period_off(string holiday, int year, string due) =>
        Assert.Equal(Date(due), DueDates.Resolve(BeforeDeadline.Create(TriggerEvent.Named(holiday)), new DueContext { PlanYears = new(year, year) }).Due);

    [Fact]
    public void A_holiday_of_an_unpublished_year_is_not_known() =>
        Assert.Equal(DueReason.NotPublished, DueDates.Resolve(BeforeDeadline.Create(TriggerEvent.Named("国庆节")), new DueContext { PlanYears = new(2027, 2027) }).Reason);

    [Fact]
    public void The_next_holiday_is_sought_from_the_day_of_view() =>
        Assert.Equal(Date("2026-09-30"), DueDates.Resolve(BeforeDeadline.Create(TriggerEvent.Named("国庆节")), On("2025-10-20")).Due);

    [Theory]
    [InlineData(7, PeriodUnit.Day, "2024-07-17", "2024-07-17")]
    [InlineData(10, PeriodUnit.Day, "2024-07-22", "2024-07-22")] // the tenth day is a Saturday
    [InlineData(5, PeriodUnit.Workday, "2024-07-17", "2024-07-17")]
    public void A_display_is_over_at_the_earliest(int amount, PeriodUnit unit, string due, string safe)
    {
        var result = DueDates.Resolve(DisplayDeadline.Create("公示", Period.Create(amount, unit)), On("2024-07-10"));
        Assert.True(result.IsMinimum);
        Assert.Equal((Date(due), Date(safe)), (result.Due!.Value, result.SafeBy!.Value));
        Assert.Null(result.StrictBy);
    }

    [Fact]
    public void A_shortest_and_a_longest_time_give_two_days()
    {
        var result = DueDates.Resolve(AtLeastDeadline.Create(TriggerEvent.Unstated, Period.Create(3, PeriodUnit.Month), Period.Create(1, PeriodUnit.Year)), On("2024-03-12"));
        Assert.Equal((Date("2024-06-12"), Date("2025-03-12")), (result.Due!.Value, result.Latest!.Value));
    }

    [Fact]
    public void A_window_before_an_event_begins_so_long_before()
    {
        var result = DueDates.Resolve(BeforeDeadline.Create(TriggerEvent.Named("监测时间点"), Period.Create(2, PeriodUnit.Week), isWindow: true), On("2024-07-15"));
        Assert.Equal((Date("2024-07-01"), Date("2024-07-14")), (result.From!.Value, result.Due!.Value));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("9990-06-30")]
    public void The_ends_of_all_days_are_no_trap(string day)
    {
        var never = new DueContext { Event = Date(day), OnOrAfter = Date(day), CorrectedOn = null, Suspensions = [new(Date(day), null)], WantsEstimate = true, Options = new() { CountsFirstDay = true, SuspendsFromDayOfSending = true } };
        foreach (var unit in Enum.GetValues<PeriodUnit>())
        {
            foreach (var amount in new[] { 1, unit == PeriodUnit.Year ? 999 : 9999 })
            {
                foreach (var context in new[] { never, never with { Suspensions = default, Options = DueOptions.Default } })
                {
                    _ = DueDates.Resolve(Within(amount, unit), context).Explain().Count;
                    _ = DueDates.Resolve(BeforeDeadline.Create(TriggerEvent.Named("会议召开"), Period.Create(amount, unit)), context).Explain().Count;
                    _ = DueDates.Resolve(DisplayDeadline.Create("公示", Period.Create(amount, unit)), context).Explain().Count;
                }
            }
        }
        foreach (var unit in Enum.GetValues<CycleUnit>())
            _ = DueDates.Resolve(RecurringDeadline.Create(Cycle.Every(unit)), never).Explain().Count;
        _ = DueDates.Resolve(EveryYear((2, 29)), never).Explain().Count;
        _ = DueDates.Resolve(FixedDayDeadline.Create(CalendarSpan.OfWorkday(-1, CalendarRef.This)), never).Explain().Count;
    }
}
