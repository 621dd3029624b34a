using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <summary>Limits as tests build them.</summary>
internal static class Limits
{
    public static WithinDeadline Within(int amount, PeriodUnit unit, string? after = null, CountingTerms terms = CountingTerms.None, string? law = null) =>
        WithinDeadline.Create(after is null ? TriggerEvent.Unstated : TriggerEvent.Named(after), Period.Create(amount, unit), terms, law);

    public static WithinDeadline Workdays(int amount) => Within(amount, PeriodUnit.Workday);

    public static WithinDeadline NaturalDays(int amount) => Within(amount, PeriodUnit.Day);

    public static FixedDayDeadline By(int month, int day, int? year = null) => FixedDayDeadline.Create(CalendarSpan.OfDay(day, CalendarRef.Of(month), Year(year)));

    public static CalendarRef Year(int? year) => year is { } stated ? CalendarRef.Of(stated) : default;

    public static RecurringDeadline EveryYear(params (int Month, int Day)[] days) =>
        RecurringDeadline.At(Cycle.Every(CycleUnit.Year), ValueList.From(days.Select(day => CyclePoint.Create(CyclePointUnit.Day, day.Day, CycleSection.Month, day.Month))));

    public static RecurringDeadline At(CycleUnit unit, CyclePoint point, Boundary boundary = Boundary.By) => RecurringDeadline.At(Cycle.Every(unit), [point], boundary);
}
