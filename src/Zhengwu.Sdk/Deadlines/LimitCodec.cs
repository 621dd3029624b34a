namespace Zhengwu.Deadlines;

/// <summary>Takes limits apart into numbers and words, and builds them again without reading a phrase: what generated code carries.</summary>
/// <remarks>Compiled programs hold what this writes: numbers of cases are never changed, only appended to, and so are fields.</remarks>
internal static partial class LimitCodec
{
    // Numbers below zero are written above it.
    private const int Shift = 64;

    public static void Write(Limit limit, ILimitSink to)
    {
        to.Put((limit.Deadline is null ? 0 : 1) + (limit.IsSoft ? 2 : 0));
        to.Put(limit.AppliesTo);
        if (limit.Deadline is { } deadline)
            Write(deadline, to);
        to.Put(limit.Quotas.Count);
        foreach (var quota in limit.Quotas)
            Write(quota, to);
    }

    private static void Write(Deadline deadline, ILimitSink to)
    {
        switch (deadline)
        {
            case FixedDayDeadline day:
                Head(0, to, (int)day.Boundary, (int)day.Terms);
                Write(day.Day, to);
                Write(day.Time, to);
                Write(day.Until, to);
                break;
            case PeriodDeadline period:
                Head(1, to, (int)period.Boundary);
                Write(period.Span, to);
                break;
            case RangeDeadline range:
                Head(2, to);
                Write(range.From, to);
                WriteOptional(range.Through, to);
                break;
            case WithinDeadline within:
                Head(3, to, (int)within.Terms);
                Write(within.After, to);
                Write(within.Period, to);
                to.Put(within.UnderLaw);
                break;
            case BeforeDeadline before:
                Head(4, to, before.IsWindow ? 1 : 0);
                Write(before.Event, to);
                Write(before.Lead, to);
                break;
            case AtLeastDeadline atLeast:
                Head(5, to);
                Write(atLeast.After, to);
                Write(atLeast.Minimum, to);
                Write(atLeast.Maximum, to);
                to.Put(atLeast.Subject);
                break;
            case DisplayDeadline display:
                Head(6, to);
                to.Put(display.Subject);
                Write(display.Minimum, to);
                Write(display.Maximum, to);
                Write(display.After, to);
                break;
            default:
                WriteOther(deadline, to);
                break;
        }
    }

    private static void WriteOther(Deadline deadline, ILimitSink to)
    {
        switch (deadline)
        {
            case RecurringDeadline recurring:
                Write(recurring, to);
                break;
            case ContinuousDeadline continuous:
                Head(8, to, (int)continuous.Manner);
                WriteOptional(continuous.Starting, to);
                WriteOptional(continuous.Until, to);
                break;
            case ImmediateDeadline immediate:
                Head(9, to, (int)immediate.Manner);
                Write(immediate.After, to);
                break;
            case TogetherDeadline together:
                Head(10, to, together.Acts.Count);
                to.Put(together.With);
                foreach (var act in together.Acts)
                    to.Put(act);
                break;
            case ByLawDeadline byLaw:
                Head(11, to);
                to.Put(byLaw.Source);
                break;
            case VagueDeadline vague:
                Head(12, to);
                to.Put(vague.Word);
                Write(vague.After, to);
                break;
            case CompositeDeadline composite:
                Head(13, to, (int)composite.Relation, composite.Parts.Count);
                foreach (var part in composite.Parts)
                    Write(part, to);
                break;
        }
    }

    private static void Write(RecurringDeadline recurring, ILimitSink to)
    {
        Head(7, to, (int)recurring.Boundary, (int)recurring.Terms);
        Write(recurring.Every, to);
        to.Put(recurring.Points.Count);
        foreach (var point in recurring.Points)
            Write(point, to);
        Write(recurring.Time, to);
        Write(recurring.After ?? TriggerEvent.Unstated, to);
        Write(recurring.Within, to);
        WriteOptional(recurring.Starting, to);
    }

    private static void Write(Quota quota, ILimitSink to)
    {
        to.Put(quota.IsSoft ? 1 : 0);
        to.Put(quota.Minimum);
        to.Put((quota.Maximum ?? -1) + 1);
        Write(quota.Every, to);
        WriteOptional(quota.Within, to);
        to.Put(quota.Counter);
    }

    // An event with its kind: words are not looked through again.
    private static void Write(TriggerEvent @event, ILimitSink to)
    {
        to.Put((int)@event.Kind);
        if (@event.Kind != TriggerEventKind.Unstated)
            to.Put(@event.Text);
    }

    private static void Write(Period? period, ILimitSink to)
    {
        to.Put(period?.Amount ?? 0);
        if (period is not null)
            to.Put((int)period.Unit);
    }

    private static void Write(Cycle? cycle, ILimitSink to)
    {
        to.Put(cycle?.Amount ?? 0);
        if (cycle is not null)
            to.Put((int)cycle.Unit);
    }

    private static void Write(CalendarSpan span, ILimitSink to)
    {
        to.Put((int)span.Unit);
        to.Put(span.Year.Code + Shift);
        to.Put(span.Index.Code + Shift);
        to.Put(span.Detail + Shift);
    }

    private static void WriteOptional(CalendarSpan? span, ILimitSink to)
    {
        to.Put(span is null ? 0 : 1);
        if (span is { } given)
            Write(given, to);
    }

    private static void Write(CyclePoint point, ILimitSink to)
    {
        to.Put(((int)point.Section * 2) + (point.IsFollowing ? 1 : 0));
        to.Put(point.SectionNumber + Shift);
        to.Put(point.LastSectionNumber + Shift);
        to.Put((int)point.Unit);
        to.Put(point.Number + Shift);
        to.Put(point.LastNumber + Shift);
    }

    private static void Write(ClockTime? time, ILimitSink to) => to.Put(time is { } at ? (at.Hour * 60) + at.Minute + 1 : 0);

    private static void Head(int kind, ILimitSink to, params int[] numbers)
    {
        to.Put(kind);
        foreach (var number in numbers)
            to.Put(number);
    }
}
