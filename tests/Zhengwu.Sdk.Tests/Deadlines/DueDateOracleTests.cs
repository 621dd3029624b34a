using Zhengwu.Calendars;
using Zhengwu.Definitions;
using static Zhengwu.Calendars.Days;
using static Zhengwu.Deadlines.Limits;

namespace Zhengwu.Deadlines;

/// <summary>Random limits, the same in every run, against <see cref="SlowCalendar"/>.</summary>
public class DueDateOracleTests
{
    private static readonly SlowCalendar Slow = new(WorkCalendar.National);

    private static readonly int First = Date("2004-03-01").DayNumber;
    private static readonly int Last = Date("2026-12-31").DayNumber;

#pragma warning disable CA5394 // the questions are to be the same in every run
    [Fact]
    public void Working_days_with_pauses_and_extensions() => Ask(30_000, 11, (random, start) =>
    {
        var (amount, more) = (random.Next(1, 60), random.Next(0, 3) * 10);
        var spans = Suspensions(random, start);
        var context = new DueContext { Event = start, Suspensions = spans, Extension = more > 0 ? Period.Create(more, PeriodUnit.Workday) : null };
        var result = DueDates.Resolve(Workdays(amount), context);
        Assert.Equal(Slow.Add(start, amount + more, IsIn(spans)), result.Due);
        Assert.Equal(result.Due, result.SafeBy);
    });

    [Fact]
    public void Natural_days_roll_to_the_next_working_day() => Ask(30_000, 12, (random, start) =>
    {
        var amount = random.Next(1, 120);
        var spans = Suspensions(random, start);
        var end = start;
        for (var left = amount; left > 0; left -= IsIn(spans)(end) ? 0 : 1)
            end = end.AddDays(1);
        var result = DueDates.Resolve(NaturalDays(amount), new DueContext { Event = start, Suspensions = spans });
        Assert.Equal(end, result.Due is null ? end : result.End);
        Assert.Equal(Slow.Roll(end), result.Due);
        Assert.Equal(result.Due is null ? null : Slow.Subtract(end.AddDays(1), 1), result.StrictBy);
    });

    [Fact]
    public void Months_end_on_the_day_of_the_same_number() => Ask(30_000, 13, (random, start) =>
    {
        var months = random.Next(1, 30);
        var result = DueDates.Resolve(Within(months, PeriodUnit.Month), new DueContext { Event = start });
        Assert.Equal(Slow.Roll(SlowCalendar.MonthsLater(start, months)), result.Due);
    });

    [Fact]
    public void An_event_on_a_day_off_counts_as_of_the_next_working_day_when_so_chosen() => Ask(10_000, 14, (random, start) =>
    {
        var amount = random.Next(1, 40);
        var result = DueDates.Resolve(Workdays(amount), new DueContext { Event = start, Options = new() { StartsOnWorkday = true } });
        Assert.Equal(Slow.Roll(start) is { } moved ? Slow.Add(moved, amount) : null, result.Due);
    });

    [Fact]
    public void So_long_before_an_event() => Ask(10_000, 15, (random, start) =>
    {
        var amount = random.Next(1, 40);
        var result = DueDates.Resolve(BeforeDeadline.Create(TriggerEvent.Named("会议召开"), Period.Create(amount, PeriodUnit.Workday)), new DueContext { Event = start });
        Assert.Equal(Slow.Subtract(start, amount), result.Due);
    });

    [Fact]
    public void The_first_day_may_count() => Ask(15_000, 17, (random, start) =>
    {
        var amount = random.Next(1, 40);
        var result = DueDates.Resolve(Workdays(amount), new DueContext { Event = start, Options = new() { CountsFirstDay = true } });
        Assert.Equal(Slow.Add(start.AddDays(-1), amount), result.Due);
    });

    [Fact]
    public void Dates_stay_and_the_safe_day_lies_before_them() => Ask(15_000, 18, (_, day) =>
    {
        var result = DueDates.Resolve(By(day.Month, day.Day, day.Year), new DueContext());
        Assert.Equal((day, DueStatus.Known), (result.Due!.Value, result.Status));
        Assert.Equal(Slow.Subtract(day.AddDays(1), 1), result.SafeBy);
        Assert.Equal(result.SafeBy, result.StrictBy);
    });

    [Fact]
    public void Displays_last_at_least_so_many_working_days() => Ask(15_000, 19, (random, start) =>
    {
        var amount = random.Next(1, 40);
        var result = DueDates.Resolve(DisplayDeadline.Create("公示", Period.Create(amount, PeriodUnit.Workday)), new DueContext { Event = start });
        Assert.Equal(Slow.Add(start, amount), result.Due);
        Assert.Equal(result.Due, result.SafeBy);
    });

    [Fact]
    public void The_next_day_of_a_cycle_is_the_first_that_fits() => Ask(15_000, 20, (random, start) =>
    {
        var (number, isQuarterly) = (random.Next(1, 32), random.Next(2) == 0);
        var point = isQuarterly ? CyclePoint.Create(CyclePointUnit.Day, number, CycleSection.Month, 1) : CyclePoint.Create(CyclePointUnit.Day, number);
        var result = DueDates.Resolve(At(isQuarterly ? CycleUnit.Quarter : CycleUnit.Month, point), new DueContext { Event = start });
        var next = start;
        while (!(next.Day == Math.Min(number, DateTime.DaysInMonth(next.Year, next.Month)) && (!isQuarterly || next.Month % 3 == 1)))
            next = next.AddDays(1);
        Assert.Equal(next, result.Due);
    });

    [Fact]
    public void Working_days_of_a_month_from_either_end() => Ask(15_000, 21, (random, day) =>
    {
        var number = random.Next(1, 16);
        var (first, last) = (new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));
        Assert.Equal(Slow.Add(first.AddDays(-1), number), NthWorkday(number, day).Due);
        Assert.Equal(Slow.Subtract(last.AddDays(1), number), NthWorkday(-number, day).Due);
    });

    [Fact]
    public void What_was_known_on_a_day_decides() => Ask(15_000, 22, (random, start) =>
    {
        var known = States[random.Next(States.Length)];
        var amount = random.Next(1, 40);
        var result = DueDates.Resolve(Workdays(amount), new DueContext { Event = start, Calendar = known });
        Assert.Equal(new SlowCalendar(known).Add(start, amount), result.Due);
        var isFirm = result.Due <= new DateOnly(known.KnownThrough.Year, 12, 28);
        Assert.Equal(result.Due is null ? DueStatus.Unknown : isFirm ? DueStatus.Known : DueStatus.Provisional, result.Status);
    });

    [Fact]
    public void Explanations_count_as_the_answer_does() => Ask(2_000, 16, (random, start) =>
    {
        var amount = random.Next(1, 60);
        var result = DueDates.Resolve(Workdays(amount), new DueContext { Event = start });
        if (result.Due is not { } due)
            return;
        var skipped = result.Explain().Where(step => step.Kind == DueStepKind.Skipped).Select(step => step.Date!.Value).ToHashSet();
        Assert.Equal(amount, new DaySpan(start.AddDays(1), due).Days().Count(day => !skipped.Contains(day)));
    });

    // Days around which a notice changed what another had said.
    private static readonly WorkCalendar[] States =
        [.. new[] { "2014-12-20", "2015-05-01", "2018-11-01", "2019-03-21", "2019-03-22", "2020-01-20", "2020-01-27", "2025-11-03" }.Select(day => WorkCalendar.NationalAsKnownOn(Date(day)))];

    private static DueDate NthWorkday(int number, DateOnly day) =>
        DueDates.Resolve(FixedDayDeadline.Create(CalendarSpan.OfWorkday(number, CalendarRef.Of(day.Month), CalendarRef.Of(day.Year))), new DueContext());

    private static void Ask(int questions, int seed, Action<Random, DateOnly> ask)
    {
        var random = new Random(seed);
        for (var i = 0; i < questions; i++)
            ask(random, DateOnly.FromDayNumber(random.Next(First, Last + 1)));
    }

    private static ValueList<Suspension> Suspensions(Random random, DateOnly near) =>
        ValueList.From(Enumerable.Range(0, random.Next(0, 4)).Select(_ => near.AddDays(random.Next(-20, 60))).Select(sent => new Suspension(sent, sent.AddDays(random.Next(-2, 25)))));
#pragma warning restore CA5394

    private static Func<DateOnly, bool> IsIn(ValueList<Suspension> spans) => day => spans.Any(span => day > span.Sent && day <= span.Replied);
}
