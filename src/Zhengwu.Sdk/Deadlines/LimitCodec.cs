using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <summary>Takes the numbers and words of a limit.</summary>
internal interface ILimitSink
{
    /// <summary>Takes a number, which is never negative.</summary>
    void Put(int number);

    /// <summary>Takes words, or that there are none.</summary>
    void Put(string? words);
}

/// <summary>Gives the numbers and words of a limit back, in the same order.</summary>
internal interface ILimitSource
{
    int Number();

    string? Words();
}

/// <summary>Takes limits apart into numbers and words, and builds them again without reading a phrase: what generated code carries.</summary>
/// <remarks>Compiled programs hold what this writes: numbers of cases are never changed, only appended to, and so are fields.</remarks>
internal static class LimitCodec
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

    public static Limit Read(ILimitSource from)
    {
        var head = from.Number();
        var appliesTo = from.Words();
        var deadline = (head & 1) != 0 ? ReadDeadline(from) : null;
        var quotas = new Quota[from.Number()];
        for (var i = 0; i < quotas.Length; i++)
            quotas[i] = ReadQuota(from);
        return Limit.Create(deadline, new ValueList<Quota>(quotas), (head & 2) != 0, appliesTo);
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

    private static Deadline ReadDeadline(ILimitSource from) => from.Number() switch
    {
        0 => ReadFixedDay(from),
        1 => ReadPeriodDeadline(from),
        2 => RangeDeadline.Create(ReadSpan(from), ReadOptionalSpan(from)),
        3 => ReadWithin(from),
        4 => ReadBefore(from),
        5 => AtLeastDeadline.Create(ReadEvent(from), ReadPeriod(from)!, ReadPeriod(from), from.Words()),
        6 => DisplayDeadline.Create(from.Words()!, ReadPeriod(from)!, ReadPeriod(from), ReadEvent(from)),
        7 => ReadRecurring(from),
        8 => ContinuousDeadline.Create((ContinuousManner)from.Number(), ReadOptionalSpan(from), ReadOptionalSpan(from)),
        9 => ImmediateDeadline.Create((ImmediateManner)from.Number(), ReadEvent(from)),
        10 => ReadTogether(from),
        11 => ByLawDeadline.Create(from.Words()),
        12 => VagueDeadline.Create(from.Words()!, ReadEvent(from)),
        13 => ReadComposite(from),
        var unknown => throw new NotSupportedException($"This library knows no deadline of kind {unknown}. Update Zhengwu.Sdk."),
    };

    private static FixedDayDeadline ReadFixedDay(ILimitSource from)
    {
        var (boundary, terms) = ((Boundary)from.Number(), (CountingTerms)from.Number());
        return FixedDayDeadline.Create(ReadSpan(from), boundary, ReadTime(from), ReadTime(from), terms);
    }

    private static PeriodDeadline ReadPeriodDeadline(ILimitSource from)
    {
        var boundary = (Boundary)from.Number();
        return PeriodDeadline.Create(ReadSpan(from), boundary);
    }

    private static WithinDeadline ReadWithin(ILimitSource from)
    {
        var terms = (CountingTerms)from.Number();
        return WithinDeadline.Create(ReadEvent(from), ReadPeriod(from)!, terms, from.Words());
    }

    private static BeforeDeadline ReadBefore(ILimitSource from)
    {
        var isWindow = from.Number() == 1;
        return BeforeDeadline.Create(ReadEvent(from), ReadPeriod(from), isWindow);
    }

    private static TogetherDeadline ReadTogether(ILimitSource from)
    {
        var acts = new string[from.Number()];
        var with = from.Words();
        for (var i = 0; i < acts.Length; i++)
            acts[i] = from.Words()!;
        return TogetherDeadline.Create(with, new ValueList<string>(acts));
    }

    private static CompositeDeadline ReadComposite(ILimitSource from)
    {
        var relation = (CompositeRelation)from.Number();
        var parts = new Limit[from.Number()];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Read(from);
        return relation == CompositeRelation.LawPrevails ? CompositeDeadline.UnlessLawSaysOtherwise(parts[0]) : CompositeDeadline.Create(relation, new ValueList<Limit>(parts));
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

    private static RecurringDeadline ReadRecurring(ILimitSource from)
    {
        var (boundary, terms) = ((Boundary)from.Number(), (CountingTerms)from.Number());
        var every = ReadCycle(from)!;
        var points = new CyclePoint[from.Number()];
        for (var i = 0; i < points.Length; i++)
            points[i] = ReadPoint(from);
        var time = ReadTime(from);
        var after = ReadEvent(from);
        var within = ReadPeriod(from);
        var starting = ReadOptionalSpan(from);
        var recurring = within is not null ? RecurringDeadline.Following(every, after, within, starting)
            : points.Length == 0 && time is null ? RecurringDeadline.Create(every, boundary, starting)
            : RecurringDeadline.At(every, new ValueList<CyclePoint>(points), boundary, time, starting);
        return terms == CountingTerms.None ? recurring : recurring.With(terms);
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

    private static Quota ReadQuota(ILimitSource from)
    {
        var isSoft = from.Number() == 1;
        var (minimum, maximum) = (from.Number(), from.Number() - 1);
        return Quota.Create(minimum, maximum < 0 ? null : maximum, ReadCycle(from), ReadOptionalSpan(from), from.Words()!, isSoft);
    }

    // An event with its kind: words are not looked through again.
    private static void Write(TriggerEvent @event, ILimitSink to)
    {
        to.Put((int)@event.Kind);
        if (@event.Kind != TriggerEventKind.Unstated)
            to.Put(@event.Text);
    }

    private static TriggerEvent ReadEvent(ILimitSource from)
    {
        var kind = (TriggerEventKind)from.Number();
        return kind == TriggerEventKind.Unstated ? TriggerEvent.Unstated : TriggerEvent.Create(kind, from.Words()!);
    }

    private static void Write(Period? period, ILimitSink to)
    {
        to.Put(period?.Amount ?? 0);
        if (period is not null)
            to.Put((int)period.Unit);
    }

    private static Period? ReadPeriod(ILimitSource from) => from.Number() is > 0 and var amount ? Period.Create(amount, (PeriodUnit)from.Number()) : null;

    private static void Write(Cycle? cycle, ILimitSink to)
    {
        to.Put(cycle?.Amount ?? 0);
        if (cycle is not null)
            to.Put((int)cycle.Unit);
    }

    private static Cycle? ReadCycle(ILimitSource from) => from.Number() is > 0 and var amount ? Cycle.Create(amount, (CycleUnit)from.Number()) : null;

    private static void Write(CalendarSpan span, ILimitSink to)
    {
        to.Put((int)span.Unit);
        to.Put(span.Year.Code + Shift);
        to.Put(span.Index.Code + Shift);
        to.Put(span.Detail + Shift);
    }

    private static CalendarSpan ReadSpan(ILimitSource from) => ReadSpan((SpanUnit)from.Number(), from);

    private static CalendarSpan ReadSpan(SpanUnit unit, ILimitSource from)
    {
        var (year, index, detail) = (CalendarRef.OfCode(from.Number() - Shift), CalendarRef.OfCode(from.Number() - Shift), from.Number() - Shift);
        return CalendarSpan.TryCreate(unit, year, index, detail) ?? throw new NotSupportedException("The calendar has no such stretch.");
    }

    private static void WriteOptional(CalendarSpan? span, ILimitSink to)
    {
        to.Put(span is null ? 0 : 1);
        if (span is { } given)
            Write(given, to);
    }

    private static CalendarSpan? ReadOptionalSpan(ILimitSource from) => from.Number() == 0 ? null : ReadSpan(from);

    private static void Write(CyclePoint point, ILimitSink to)
    {
        to.Put(((int)point.Section * 2) + (point.IsFollowing ? 1 : 0));
        to.Put(point.SectionNumber + Shift);
        to.Put(point.LastSectionNumber + Shift);
        to.Put((int)point.Unit);
        to.Put(point.Number + Shift);
        to.Put(point.LastNumber + Shift);
    }

    private static CyclePoint ReadPoint(ILimitSource from)
    {
        var head = from.Number();
        var (section, lastSection) = (from.Number() - Shift, from.Number() - Shift);
        var unit = (CyclePointUnit)from.Number();
        var (number, last) = (from.Number() - Shift, from.Number() - Shift);
        return CyclePoint.TryCreate((CycleSection)(head / 2), section, lastSection, unit, number, last, head % 2 == 1)
            ?? throw new NotSupportedException("A cycle has no such point.");
    }

    private static void Write(ClockTime? time, ILimitSink to) => to.Put(time is { } at ? (at.Hour * 60) + at.Minute + 1 : 0);

    private static ClockTime? ReadTime(ILimitSource from) => from.Number() is > 0 and var minutes ? ClockTime.Create((minutes - 1) / 60, (minutes - 1) % 60) : null;

    private static void Head(int kind, ILimitSink to, params int[] numbers)
    {
        to.Put(kind);
        foreach (var number in numbers)
            to.Put(number);
    }
}
