using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>How often a place is to be updated: once in each cycle of the calendar, or with no more than a length of time between.</summary>
internal sealed record UpdateRhythm(string Place, string Unit, Cycle? Cycle, Period? Within, Bilingual Text)
{
    /// <summary>Whether too much time lies between two days: a whole cycle without an update, or more than the length.</summary>
    public bool IsGap(DateOnly from, DateOnly to)
    {
        if (Cycle is { Amount: 1 } cycle)
            return PlaceOf(cycle.Unit, to) - PlaceOf(cycle.Unit, from) >= 2;
        return Within is { } within ? to > After(from, within.Amount, within.Unit) : Cycle is { } several && to > After(from, several.Amount, several.Unit);
    }

    private static int PlaceOf(CycleUnit unit, DateOnly day) => unit switch
    {
        CycleUnit.Day => day.DayNumber,
        // Day number 0 is a Monday.
        CycleUnit.Week => day.DayNumber / 7,
        CycleUnit.HalfMonth => (Month(day) * 2) + (day.Day > 15 ? 1 : 0),
        CycleUnit.Month => Month(day),
        CycleUnit.Quarter => Month(day) / 3,
        CycleUnit.HalfYear => Month(day) / 6,
        _ => day.Year,
    };

    private static int Month(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static DateOnly After(DateOnly from, int amount, PeriodUnit unit) => unit switch
    {
        PeriodUnit.Week => Later(from, days: amount * 7),
        PeriodUnit.Month => Later(from, months: amount),
        PeriodUnit.Year => Later(from, months: amount * 12),
        _ => Later(from, days: amount),
    };

    private static DateOnly After(DateOnly from, int amount, CycleUnit unit) => unit switch
    {
        CycleUnit.Day => Later(from, days: amount),
        CycleUnit.Week => Later(from, days: amount * 7),
        CycleUnit.Quarter => Later(from, months: amount * 3),
        CycleUnit.Month => Later(from, months: amount),
        _ => Later(from, months: amount * 12),
    };

    // A day that no calendar has is later than any.
    private static DateOnly Later(DateOnly from, int months = 0, int days = 0) =>
        from.Year + (months / 12) + (days / 365) < DateOnly.MaxValue.Year ? from.AddMonths(months).AddDays(days) : DateOnly.MaxValue;
}
