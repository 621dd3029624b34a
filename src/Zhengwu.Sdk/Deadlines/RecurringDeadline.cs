using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <summary>A duty that comes back (每年6月28日、12月8日前; 每季度首月10日前; 每月数据发布后5个工作日内; 每周).</summary>
public sealed record RecurringDeadline : Deadline
{
    internal RecurringDeadline(
        Cycle every, ValueList<CyclePoint> points, Boundary boundary, ClockTime? time, TriggerEvent? after, Period? within, CalendarSpan? starting,
        CountingTerms terms = CountingTerms.None)
    {
        Every = every;
        Points = points;
        Boundary = boundary;
        Time = time;
        After = after;
        Within = within;
        Starting = starting;
        Terms = terms;
    }

    /// <summary>How often.</summary>
    public Cycle Every { get; }

    /// <summary>The days or stretches in each cycle; empty where any time in it will do, or where it is counted from an event.</summary>
    public ValueList<CyclePoint> Points { get; }

    /// <summary>How the duty relates to the points, or to the cycle where there are none.</summary>
    public Boundary Boundary { get; }

    /// <summary>The time of day.</summary>
    public ClockTime? Time { get; }

    /// <summary>The event of each cycle from which it is counted (每月数据发布后); null where it is bound to the calendar.</summary>
    public TriggerEvent? After { get; }

    /// <summary>The length from that event; its last day is still in time.</summary>
    public Period? Within { get; }

    /// <summary>The first cycle (从2022年3月起); null where the text names none.</summary>
    public CalendarSpan? Starting { get; }

    /// <summary>Whether the text lets its days move off a day off: <see cref="CountingTerms.Rolls"/>, <see cref="CountingTerms.DoesNotRoll"/> or nothing.</summary>
    public CountingTerms Terms { get; }

    /// <summary>Once in every cycle, at any time in it or by its end (每季度、每月底前).</summary>
    /// <exception cref="ArgumentException">Only single months, quarters, half-years and years have an end by which something can be due.</exception>
    public static RecurringDeadline Create(Cycle every, Boundary boundary = Boundary.Within, CalendarSpan? starting = null)
    {
        var hasEnd = every is { Amount: 1, Unit: CycleUnit.Month or CycleUnit.Quarter or CycleUnit.HalfYear or CycleUnit.Year };
        if (boundary == Boundary.Before || (boundary == Boundary.By && !hasEnd))
            throw new ArgumentException("Such a cycle has no end by which to be due.", nameof(boundary));
        return new(every, default, boundary, null, null, null, Checked(starting));
    }

    /// <summary>At points of every cycle (每年6月28日、12月8日前).</summary>
    /// <exception cref="ArgumentException">There is no point, one is the whole of its own cycle, one does not fit the cycle, or the boundary does not fit them.</exception>
    public static RecurringDeadline At(
        Cycle every, ValueList<CyclePoint> points, Boundary boundary = Boundary.By, ClockTime? time = null, CalendarSpan? starting = null)
    {
        if (points.IsEmpty && !(time is not null && every is { Amount: 1, Unit: CycleUnit.Day }))
            throw new ArgumentException("At which point?", nameof(points));
        foreach (var point in points)
        {
            if (!point.Fits(every) || (point.IsWholeCycle && !point.IsFollowing))
                throw new ArgumentException($"The point does not fit the cycle {every}.", nameof(points));
            if (boundary == Boundary.Before && (point.Unit != points[0].Unit || point.Unit is not (CyclePointUnit.Whole or CyclePointUnit.Part) || point.IsStretch))
                throw new ArgumentException("A day or week has no two readings of 前.", nameof(boundary));
            if (time is not null && (point.IsStretch || point.Unit is not (CyclePointUnit.Day or CyclePointUnit.Weekday or CyclePointUnit.Workday)))
                throw new ArgumentException("A time of day goes with a day.", nameof(time));
        }
        return new(every, points, boundary, time, null, null, Checked(starting));
    }

    /// <summary>Counted from an event of every cycle (每月数据发布后5个工作日内) or from its end (<see cref="TriggerEvent.PeriodEnded"/>).</summary>
    /// <exception cref="ArgumentException">The event is not stated.</exception>
    public static RecurringDeadline Following(Cycle every, TriggerEvent after, Period within, CalendarSpan? starting = null)
    {
        if (after.Kind == TriggerEventKind.Unstated)
            throw new ArgumentException("After which event of the cycle?", nameof(after));
        return new(every, default, Boundary.Within, null, after, within, Checked(starting));
    }

    /// <summary>The same limit from a cycle on.</summary>
    /// <exception cref="ArgumentException">The start is a year that is not stated.</exception>
    public RecurringDeadline From(CalendarSpan starting) => new(Every, Points, Boundary, Time, After, Within, Checked(starting), Terms);

    /// <summary>The same limit with what the text says about days off.</summary>
    /// <exception cref="ArgumentException">The terms are neither rolling nor not rolling.</exception>
    public RecurringDeadline With(CountingTerms terms) => FixedDayDeadline.AllowsTerms(terms)
        ? new(Every, Points, Boundary, Time, After, Within, Starting, terms)
        : throw new ArgumentException("A day moves or does not; nothing else can be said of it.", nameof(terms));

    private static CalendarSpan? Checked(CalendarSpan? starting) => starting is { } start && RangeDeadline.IsNoYear(start)
        ? throw new ArgumentException("From which year?", nameof(starting))
        : starting;
}
