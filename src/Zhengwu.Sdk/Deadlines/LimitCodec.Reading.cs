using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <content>
/// Builds limits of numbers and words. The factories let the parts pass when the limit was first made, so nothing is looked
/// through again; and each case has a method of its own, so that a process compiles and loads only the cases that it meets.
/// </content>
internal static partial class LimitCodec
{
    public static Limit Read(ILimitSource from)
    {
        var head = from.Number();
        var appliesTo = from.Words();
        var deadline = (head & 1) != 0 ? ReadDeadline(from) : null;
        var quotas = from.Number() is > 0 and var count ? ReadQuotas(from, count) : default;
        return new(deadline, quotas, deadline is not null && (head & 2) != 0, appliesTo);
    }

    private static Deadline ReadDeadline(ILimitSource from) => from.Number() switch
    {
        0 => ReadFixedDay(from),
        1 => ReadPeriodDeadline(from),
        2 => ReadRange(from),
        3 => ReadWithin(from),
        4 => ReadBefore(from),
        5 => ReadAtLeast(from),
        6 => ReadDisplay(from),
        7 => ReadRecurring(from),
        8 => ReadContinuous(from),
        9 => ReadImmediate(from),
        10 => ReadTogether(from),
        11 => ReadByLaw(from),
        12 => ReadVague(from),
        13 => ReadComposite(from),
        var unknown => throw new NotSupportedException($"This library knows no deadline of kind {unknown}. Update Zhengwu.Sdk."),
    };

#pragma warning disable CA1859 // with the cases' own types, compiling ReadDeadline loads all fourteen: 0.8 ms where few are met
    private static Deadline ReadFixedDay(ILimitSource from)
    {
        var (boundary, terms) = ((Boundary)from.Number(), (CountingTerms)from.Number());
        return new FixedDayDeadline(ReadSpan(from), boundary, ReadTime(from), ReadTime(from), terms);
    }

    private static Deadline ReadPeriodDeadline(ILimitSource from)
    {
        var boundary = (Boundary)from.Number();
        return new PeriodDeadline(ReadSpan(from), boundary);
    }

    private static Deadline ReadRange(ILimitSource from) => new RangeDeadline(ReadSpan(from), ReadOptionalSpan(from));

    private static Deadline ReadWithin(ILimitSource from)
    {
        var terms = (CountingTerms)from.Number();
        return new WithinDeadline(ReadEvent(from), ReadPeriod(from)!, terms, from.Words());
    }

    private static Deadline ReadBefore(ILimitSource from)
    {
        var isWindow = from.Number() == 1;
        return new BeforeDeadline(ReadEvent(from), ReadPeriod(from), isWindow);
    }

    private static Deadline ReadAtLeast(ILimitSource from)
    {
        var (after, minimum, maximum) = (ReadEvent(from), ReadPeriod(from)!, ReadPeriod(from));
        return new AtLeastDeadline(after, from.Words(), minimum, maximum);
    }

    private static Deadline ReadDisplay(ILimitSource from) => new DisplayDeadline(from.Words()!, ReadPeriod(from)!, ReadPeriod(from), ReadEvent(from));

    private static Deadline ReadContinuous(ILimitSource from) =>
        new ContinuousDeadline((ContinuousManner)from.Number(), ReadOptionalSpan(from), ReadOptionalSpan(from));

    private static Deadline ReadImmediate(ILimitSource from) => new ImmediateDeadline((ImmediateManner)from.Number(), ReadEvent(from));

    private static Deadline ReadTogether(ILimitSource from)
    {
        var acts = new string[from.Number()];
        var with = from.Words();
        for (var i = 0; i < acts.Length; i++)
            acts[i] = from.Words()!;
        return new TogetherDeadline(with, new ValueList<string>(acts));
    }

    private static Deadline ReadByLaw(ILimitSource from) => new ByLawDeadline(from.Words());

    private static Deadline ReadVague(ILimitSource from) => new VagueDeadline(from.Words()!, ReadEvent(from));

    private static Deadline ReadComposite(ILimitSource from)
    {
        var relation = (CompositeRelation)from.Number();
        var parts = new Limit[from.Number()];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Read(from);
        return new CompositeDeadline(relation, new ValueList<Limit>(parts));
    }

    private static Deadline ReadRecurring(ILimitSource from)
    {
        var (boundary, terms) = ((Boundary)from.Number(), (CountingTerms)from.Number());
        var every = ReadCycle(from)!;
        var points = from.Number() is > 0 and var count ? ReadPoints(from, count) : default;
        return new RecurringDeadline(every, points, boundary, ReadTime(from), ReadOptionalEvent(from), ReadPeriod(from), ReadOptionalSpan(from), terms);
    }
#pragma warning restore CA1859

    private static ValueList<Quota> ReadQuotas(ILimitSource from, int count)
    {
        var quotas = new Quota[count];
        for (var i = 0; i < quotas.Length; i++)
            quotas[i] = ReadQuota(from);
        return new(quotas);
    }

    private static Quota ReadQuota(ILimitSource from)
    {
        var isSoft = from.Number() == 1;
        var (minimum, maximum) = (from.Number(), from.Number() - 1);
        return new(minimum, maximum < 0 ? null : maximum, ReadCycle(from), ReadOptionalSpan(from), from.Words()!, isSoft);
    }

    private static TriggerEvent ReadEvent(ILimitSource from) => ReadOptionalEvent(from) ?? TriggerEvent.Unstated;

    private static TriggerEvent? ReadOptionalEvent(ILimitSource from)
    {
        var kind = (TriggerEventKind)from.Number();
        return kind == TriggerEventKind.Unstated ? null : new(kind, from.Words()!);
    }

    private static Period? ReadPeriod(ILimitSource from) => from.Number() is > 0 and var amount ? new(amount, (PeriodUnit)from.Number()) : null;

    private static Cycle? ReadCycle(ILimitSource from) => from.Number() is > 0 and var amount ? new(amount, (CycleUnit)from.Number()) : null;

    private static CalendarSpan ReadSpan(ILimitSource from)
    {
        var unit = (SpanUnit)from.Number();
        var (year, index) = (CalendarRef.OfCode(from.Number() - Shift), CalendarRef.OfCode(from.Number() - Shift));
        return new(unit, year, index, (sbyte)(from.Number() - Shift));
    }

    private static CalendarSpan? ReadOptionalSpan(ILimitSource from) => from.Number() == 0 ? null : ReadSpan(from);

    private static ValueList<CyclePoint> ReadPoints(ILimitSource from, int count)
    {
        var points = new CyclePoint[count];
        for (var i = 0; i < points.Length; i++)
            points[i] = ReadPoint(from);
        return new(points);
    }

    private static CyclePoint ReadPoint(ILimitSource from)
    {
        var head = from.Number();
        var (section, lastSection) = (from.Number() - Shift, from.Number() - Shift);
        var unit = (CyclePointUnit)from.Number();
        var (number, last) = (from.Number() - Shift, from.Number() - Shift);
        return new((CycleSection)(head / 2), section, lastSection, unit, number, last, head % 2 == 1);
    }

    private static ClockTime? ReadTime(ILimitSource from) => from.Number() is > 0 and var minutes ? new ClockTime(minutes - 1) : null;
}
