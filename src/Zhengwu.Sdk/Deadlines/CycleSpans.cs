using Zhengwu.Calendars;

namespace Zhengwu.Deadlines;

/// <summary>The stretches of a cycle on the calendar: months, quarters, weeks from Monday.</summary>
internal static class CycleSpans
{
    /// <summary>The cycles that touch a span, and the one before, whose duty may fall into it.</summary>
    /// <param name="every">The cycle.</param>
    /// <param name="span">The span.</param>
    /// <param name="anchor">Where cycles of several units begin; single ones follow the calendar.</param>
    public static IEnumerable<DaySpan> Of(Cycle every, DaySpan span, DateOnly anchor)
    {
        DaySpan? cycle = Before(At(every, span.First, anchor), every) ?? At(every, span.First, anchor);
        while (cycle is { } current && current.First <= span.Last)
        {
            yield return current;
            cycle = After(current, every);
        }
    }

    /// <summary>The cycle after one; null where the dates end.</summary>
    public static DaySpan? After(DaySpan cycle, Cycle every) => Spans.Shift(cycle.Last, 1) is { } first ? From(first, every) : null;

    private static DaySpan? Before(DaySpan cycle, Cycle every)
    {
        if (MonthsOf(every) is > 0 and var months)
            return Months.Of(Months.Number(cycle.First) - months, months);
        return Spans.Shift(cycle.First, -1) is { } last ? At(every, last, cycle.First) : null;
    }

    private static DaySpan At(Cycle every, DateOnly day, DateOnly anchor)
    {
        if (MonthsOf(every) is > 0 and var months)
        {
            var first = every.Amount == 1 ? 0 : Months.Number(anchor);
            var number = Months.Number(day);
            return Months.Of(number - Mod(number - first, months), months) ?? Months.Of(day.Year, 1, 12);
        }
        if (every.Unit == CycleUnit.HalfMonth)
            return HalfMonth(day);
        var length = DaysOf(every);
        // 1 January of year 1 is a Monday.
        var start = every.Unit == CycleUnit.Week ? anchor.DayNumber - (anchor.DayNumber % 7) : anchor.DayNumber;
        var begin = Math.Max(0, day.DayNumber - Mod(day.DayNumber - start, length));
        return new(DateOnly.FromDayNumber(begin), Spans.Shift(DateOnly.FromDayNumber(begin), length - 1) ?? day);
    }

    private static DaySpan? From(DateOnly first, Cycle every)
    {
        if (MonthsOf(every) is > 0 and var months)
            return Months.Of(Months.Number(first), months);
        if (every.Unit == CycleUnit.HalfMonth)
            return HalfMonth(first);
        return Spans.Shift(first, DaysOf(every) - 1) is { } last ? new DaySpan(first, last) : null;
    }

    private static DaySpan HalfMonth(DateOnly day)
    {
        var month = Months.Of(day.Year, day.Month, 1);
        var middle = new DateOnly(day.Year, day.Month, 15);
        return day <= middle ? new(month.First, middle) : new(middle.AddDays(1), month.Last);
    }

    private static int MonthsOf(Cycle every) => every.Unit switch
    {
        CycleUnit.Month => every.Amount,
        CycleUnit.Quarter => every.Amount * 3,
        CycleUnit.HalfYear => every.Amount * 6,
        CycleUnit.Year => every.Amount * 12,
        _ => 0,
    };

    private static int DaysOf(Cycle every) => every.Amount * (every.Unit == CycleUnit.Week ? 7 : 1);

    private static int Mod(int value, int by) => ((value % by) + by) % by;
}
