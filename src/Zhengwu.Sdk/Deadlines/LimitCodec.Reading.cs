using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <content>Builds limits of numbers and words.</content>
internal static partial class LimitCodec
{
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

    private static Quota ReadQuota(ILimitSource from)
    {
        var isSoft = from.Number() == 1;
        var (minimum, maximum) = (from.Number(), from.Number() - 1);
        return Quota.Create(minimum, maximum < 0 ? null : maximum, ReadCycle(from), ReadOptionalSpan(from), from.Words()!, isSoft);
    }

    private static TriggerEvent ReadEvent(ILimitSource from)
    {
        var kind = (TriggerEventKind)from.Number();
        return kind == TriggerEventKind.Unstated ? TriggerEvent.Unstated : TriggerEvent.Create(kind, from.Words()!);
    }

    private static Period? ReadPeriod(ILimitSource from) => from.Number() is > 0 and var amount ? Period.Create(amount, (PeriodUnit)from.Number()) : null;

    private static Cycle? ReadCycle(ILimitSource from) => from.Number() is > 0 and var amount ? Cycle.Create(amount, (CycleUnit)from.Number()) : null;

    private static CalendarSpan ReadSpan(ILimitSource from) => ReadSpan((SpanUnit)from.Number(), from);

    private static CalendarSpan ReadSpan(SpanUnit unit, ILimitSource from)
    {
        var (year, index, detail) = (CalendarRef.OfCode(from.Number() - Shift), CalendarRef.OfCode(from.Number() - Shift), from.Number() - Shift);
        return CalendarSpan.TryCreate(unit, year, index, detail) ?? throw new NotSupportedException("The calendar has no such stretch.");
    }

    private static CalendarSpan? ReadOptionalSpan(ILimitSource from) => from.Number() == 0 ? null : ReadSpan(from);

    private static CyclePoint ReadPoint(ILimitSource from)
    {
        var head = from.Number();
        var (section, lastSection) = (from.Number() - Shift, from.Number() - Shift);
        var unit = (CyclePointUnit)from.Number();
        var (number, last) = (from.Number() - Shift, from.Number() - Shift);
        return CyclePoint.TryCreate((CycleSection)(head / 2), section, lastSection, unit, number, last, head % 2 == 1)
            ?? throw new NotSupportedException("A cycle has no such point.");
    }

    private static ClockTime? ReadTime(ILimitSource from) => from.Number() is > 0 and var minutes ? ClockTime.Create((minutes - 1) / 60, (minutes - 1) % 60) : null;
}
