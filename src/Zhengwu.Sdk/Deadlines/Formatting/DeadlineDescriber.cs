using System.Globalization;
using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <summary>Fills a <see cref="LimitDescription"/>.</summary>
internal static class DeadlineDescriber
{
    private static readonly string[] Units = ["hour", "workday", "day", "week", "month", "month", "year"];

    private static readonly string[] Cycles = ["day", "week", "half-month", "month", "quarter", "half-year", "year"];

    private static readonly string[] Spans = ["year", "half-year", "quarter", "month", "part", "day", "day"];

    private static readonly string[] Relations = ["all", "any-of", "exceptions", "law-prevails"];

    public static LimitDescription Describe(Deadline deadline)
    {
        var description = new LimitDescription(LimitKinds.NameOf(LimitKinds.Of(deadline)));
        return deadline switch
        {
            FixedDayDeadline day => Fixed(description, day),
            PeriodDeadline period => Spanning(description, period.Span),
            RangeDeadline range => description with
            {
                Dates = Listed(FirstDay(range.From), range.Through is { } through ? LastDay(through) : null),
                Year = YearOf(range.From.Year),
            },
            WithinDeadline within => Lasting(About(description, within.After), within.Period),
            BeforeDeadline before => before.Lead is { } lead ? Lasting(About(description, before.Event), lead) : About(description, before.Event),
            AtLeastDeadline atLeast => Lasting(About(description, atLeast.After), atLeast.Minimum, atLeast.Maximum),
            DisplayDeadline display => Lasting(About(description, display.After), display.Minimum, display.Maximum),
            RecurringDeadline recurring => Recurring(description, recurring),
            ImmediateDeadline immediate => About(description, immediate.After),
            VagueDeadline vague => About(description, vague.After),
            CompositeDeadline composite => description with
            {
                Relation = Relations[(int)composite.Relation],
                Parts = ValueList.From(composite.Parts.Select(LimitDescription.Of)),
            },
            _ => description,
        };
    }

    public static LimitDescription Describe(Quota quota)
    {
        var description = new LimitDescription(LimitKinds.NameOf(LimitKind.Quota))
        {
            Amount = quota.Minimum,
            Maximum = quota.Maximum,
            Soft = quota.IsSoft,
            Canonical = DeadlineFormatter.Format(quota),
            English = DeadlineFormatter.Format(quota, Findings.Language.English),
        };
        if (quota.Every is { } every)
            return description with { Period = Cycles[(int)every.Unit], Every = every.Amount };
        return quota.Within is { } within ? Spanning(description, within) : description;
    }

    private static LimitDescription Fixed(LimitDescription description, FixedDayDeadline day)
    {
        var date = FirstDay(day.Day);
        var (from, until) = (At(date, day.Time), At(date, day.Until));
        return description with
        {
            Date = day.Until is null ? from ?? date : null,
            Dates = day.Until is null ? default : Listed(from, until),
            Year = YearOf(day.Day.Year),
        };
    }

    private static string? At(string? date, ClockTime? time) => date is not null && time is { } clock ? $"{date}T{clock}" : null;

    private static LimitDescription Spanning(LimitDescription description, CalendarSpan span) => description with
    {
        Date = LastDay(span),
        Dates = Listed(FirstDay(span), LastDay(span)),
        Period = Spans[(int)span.Unit],
        Year = YearOf(span.Year),
    };

    private static LimitDescription Recurring(LimitDescription description, RecurringDeadline recurring)
    {
        var every = recurring.Every;
        description = description with { Period = Cycles[(int)every.Unit], Every = every.Amount, Year = recurring.Starting is { } starting ? YearOf(starting.Year) : null };
        if (recurring.After is { } after)
            return Lasting(About(description, after), recurring.Within!);
        if (recurring.Points.IsEmpty)
            return description with { Amount = AmountOf(every), Unit = UnitOf(every), Date = recurring.Time?.ToString() };
        var dates = recurring.Points.SelectMany(point => DaysOf(point, every, recurring.Time)).ToArray();
        return dates.Length == 1 ? description with { Date = dates[0] } : description with { Dates = new ValueList<string>(dates) };
    }

    private static decimal AmountOf(Cycle every) => every.Unit switch
    {
        CycleUnit.HalfMonth => 0.5m,
        CycleUnit.Quarter => every.Amount * 3,
        CycleUnit.HalfYear => 6,
        _ => every.Amount,
    };

    private static string UnitOf(Cycle every) => every.Unit switch
    {
        CycleUnit.Day => "day",
        CycleUnit.Week => "week",
        CycleUnit.Year => "year",
        _ => "month",
    };

    private static IEnumerable<string> DaysOf(CyclePoint point, Cycle every, ClockTime? time)
    {
        var at = time is { } clock ? $"T{clock}" : "";
        var isOfYear = every.Unit == CycleUnit.Year;
        var last = (isOfYear ? InYear(point, point.LastSectionNumber, point.LastNumber, LastDay) : null) ?? DayOf(point, point.LastSectionNumber, point.LastNumber);
        if (!point.IsStretch)
            return [last + at];
        var first = (isOfYear ? InYear(point, point.SectionNumber, point.Number, FirstDay) : null) ?? DayOf(point, point.SectionNumber, point.Number);
        return [first + at, last + at];
    }

    // A month, a part of one, a quarter or half of a year has a last day that can be named: 每年3月底前 is 03-31.
    private static string? InYear(CyclePoint point, int section, int number, Func<CalendarSpan, string?> day)
    {
        CalendarSpan? span = (point.Section, point.Unit) switch
        {
            (CycleSection.Month, CyclePointUnit.Whole) => CalendarSpan.OfMonth(CalendarRef.Of(section)),
            (CycleSection.Month, CyclePointUnit.Part) => CalendarSpan.OfPart(number, CalendarRef.Of(section)),
            (CycleSection.Quarter, CyclePointUnit.Whole) => CalendarSpan.OfQuarter(CalendarRef.Of(section)),
            (CycleSection.HalfYear, CyclePointUnit.Whole) => CalendarSpan.OfHalf(section),
            _ => null,
        };
        return span is { } whole && day(whole) is { } named ? (point.IsFollowing ? "next " : "") + named : null;
    }

    private static string DayOf(CyclePoint point, int section, int number)
    {
        var within = point.Section switch
        {
            CycleSection.Month => Padded(section),
            CycleSection.Quarter => $"Q{Invariant(section)}",
            CycleSection.HalfYear => $"H{Invariant(section)}",
            _ => "",
        };
        var detail = point.Unit switch
        {
            CyclePointUnit.Whole => within.Length > 0 ? "" : "end",
            CyclePointUnit.Day => Padded(number),
            CyclePointUnit.Part => $"P{Invariant(number)}",
            CyclePointUnit.Workday => $"WD{Invariant(number)}",
            CyclePointUnit.Week => $"W{Invariant(number)}",
            _ => $"weekday {Invariant(number)}",
        };
        return (point.IsFollowing ? "next " : "") + (within.Length > 0 && detail.Length > 0 ? $"{within}-{detail}" : within + detail);
    }

    private static LimitDescription About(LimitDescription description, TriggerEvent @event) =>
        @event.Kind == TriggerEventKind.Unstated ? description : description with { Event = @event.Text, EventKind = @event.Kind };

    private static LimitDescription Lasting(LimitDescription description, Period minimum, Period? maximum = null) => description with
    {
        Amount = AmountOf(minimum),
        Maximum = maximum is not null && maximum.Unit == minimum.Unit ? AmountOf(maximum) : null,
        Unit = Units[(int)minimum.Unit],
    };

    private static decimal AmountOf(Period period) => period.Unit == PeriodUnit.HalfMonth ? period.Amount * 0.5m : period.Amount;

    private static ValueList<string> Listed(string? first, string? last) =>
        ValueList.From(new[] { first, last }.OfType<string>());

    private static string? YearOf(CalendarRef year) => year.IsUnstated ? null : year.ToString();

    private static string? FirstDay(CalendarSpan span) => span.Unit switch
    {
        SpanUnit.Year => Dated(span.Year, 1, 1),
        SpanUnit.HalfYear => Dated(span.Year, span.Index.Number == 1 ? 1 : 7, 1),
        SpanUnit.Quarter => span.Index.Number is { } quarter ? Dated(span.Year, (quarter * 3) - 2, 1) : null,
        SpanUnit.Workday => span.Index.Number is { } month ? $"{Month(span.Year, month)}-WD{Invariant(span.Detail)}" : $"WD{Invariant(span.Detail)}",
        _ => span.Index.Number is { } month ? Dated(span.Year, month, FirstDayOfMonth(span)) : span.Unit == SpanUnit.Month ? null : Padded(FirstDayOfMonth(span)),
    };

    private static int FirstDayOfMonth(CalendarSpan span) => span.Unit switch
    {
        SpanUnit.Part => (span.Detail * 10) - 9,
        SpanUnit.Day => span.Detail,
        _ => 1,
    };

    private static string? LastDay(CalendarSpan span) => span.Unit switch
    {
        SpanUnit.Year => Dated(span.Year, 12, 31),
        SpanUnit.HalfYear => span.Index.Number == 1 ? Dated(span.Year, 6, 30) : Dated(span.Year, 12, 31),
        SpanUnit.Quarter => span.Index.Number is { } quarter ? LastOf(span.Year, quarter * 3) : null,
        SpanUnit.Month => span.Index.Number is { } month ? LastOf(span.Year, month) : null,
        SpanUnit.Part when span.Detail < 3 => span.Index.Number is { } month ? Dated(span.Year, month, span.Detail * 10) : Padded(span.Detail * 10),
        SpanUnit.Part => span.Index.Number is { } month ? LastOf(span.Year, month) : null,
        _ => FirstDay(span),
    };

    // The last day of a February whose year is not stated is not known.
    private static string LastOf(CalendarRef year, int month) => month == 2 && year.Number is null
        ? Month(year, month)
        : Dated(year, month, CalendarSpan.LastDay(year.Number, month));

    private static string Dated(CalendarRef year, int month, int day) => $"{Month(year, month)}-{Padded(day)}";

    private static string Month(CalendarRef year, int month) =>
        year.Number is { } number ? $"{number.ToString("0000", CultureInfo.InvariantCulture)}-{Padded(month)}" : Padded(month);

    private static string Padded(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
