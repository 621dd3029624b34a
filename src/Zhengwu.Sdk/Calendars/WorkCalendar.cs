using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <summary>The working days of a span of years, from the State Council's notices (工作日历). Immutable; every question about a day takes constant time.</summary>
/// <remarks>
/// A day for which no notice speaks is not known: the answer is null, never a guess by the weekday. Days are whole
/// days at the place of the office; there is no time of day and no time zone.
/// </remarks>
public sealed partial class WorkCalendar
{
    private readonly int _firstDay;

    // rank: how many working days lie before each day of the span, and before the day after it; select: the day of each rank.
    private readonly int[] _workdaysBefore;
    private readonly int[] _dayOfRank;
    private readonly List<(HolidayNotice Notice, HolidayPeriod Period)> _periods;
    private readonly Dictionary<int, CalendarDay> _special;

    private WorkCalendar(ValueList<HolidayNotice> notices, ValueList<CalendarOverlay> overlays, int anchorYear)
    {
        Notices = notices;
        Overlays = overlays;
        var (first, last) = YearsAround(anchorYear, notices);
        FirstDay = new DateOnly(first, 1, 1);
        LastDay = new DateOnly(last, 12, 31);
        KnownThrough = new DateOnly(LastPublishedYear(first, last, notices), 12, 31);
        _firstDay = FirstDay.DayNumber;
        _periods = PeriodsInForce(notices);
        _special = SpecialDays(_periods, overlays);
        (_workdaysBefore, _dayOfRank) = Index();
        Edition = NameEdition();
    }

    /// <summary>The national calendar by every notice that this version knows.</summary>
    public static WorkCalendar National { get; } = Of(StateCouncilNotices.All);

    /// <summary>The notices it rests on, in the order of their years and days of issue; a later one of the same year replaces the periods that it names again.</summary>
    public ValueList<HolidayNotice> Notices { get; }

    /// <summary>The overlays, in the order laid.</summary>
    public ValueList<CalendarOverlay> Overlays { get; }

    /// <summary>The first day that the calendar answers for.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day that the calendar answers for. It lies after <see cref="KnownThrough"/> only where a year was added without its notice's number.</summary>
    public DateOnly LastDay { get; }

    /// <summary>The last day that is known: 31 December of the last year whose notice is published, with none missing before.</summary>
    public DateOnly KnownThrough { get; }

    /// <summary>The last day that no further notice will move: 28 December of the last published year, for the next notice may set the three after it.</summary>
    public DateOnly FirmThrough => new(KnownThrough.Year, 12, 28);

    /// <summary>The state of knowledge.</summary>
    public CalendarEdition Edition { get; }

    /// <summary>A calendar from notices alone, such as those of another place.</summary>
    /// <remarks>It reaches from the earliest year to the last before a year is missing.</remarks>
    /// <exception cref="ArgumentException">There is no notice, or one sets days that are not its to set.</exception>
    public static WorkCalendar Of(IEnumerable<HolidayNotice> notices)
    {
        var ordered = InOrder(notices);
        return ordered.IsEmpty ? throw new ArgumentException("A calendar needs a notice.", nameof(notices)) : new(ordered, default, ordered[0].Year);
    }

    /// <summary>The national calendar as it was known on a day.</summary>
    /// <remarks>A notice whose day of issue is not known counts from 1 January of its year.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">No notice was known by then.</exception>
    public static WorkCalendar NationalAsKnownOn(DateOnly day) =>
        National.AsKnownOn(day) ?? throw new ArgumentOutOfRangeException(nameof(day), day, "No notice was known by then.");

    /// <summary>The same calendar as it was known on a day, its overlays kept; null where no notice was known by then.</summary>
    /// <remarks>A notice whose day of issue is not known counts from 1 January of its year.</remarks>
    public WorkCalendar? AsKnownOn(DateOnly day)
    {
        var known = ValueList.From(Notices.Where(notice => (notice.Issued ?? new DateOnly(notice.Year, 1, 1)) <= day));
        if (known.IsEmpty)
            return null;
        return new(known, Overlays, known.Any(notice => notice.Year == FirstDay.Year) ? FirstDay.Year : known[0].Year);
    }

    /// <summary>The same calendar with a further notice, such as that of the next year.</summary>
    /// <remarks>
    /// A notice of the same year and number takes the other's place. One without a number is taken for what it is: the
    /// calendar answers for its year, but the year does not count as published, and what rests on it is provisional. A
    /// year that does not join the others is kept until the gap is filled.
    /// </remarks>
    /// <exception cref="ArgumentException">The notice sets days outside <see cref="HolidayNotice.MaySet"/>, or a period ends before it begins.</exception>
    public WorkCalendar With(HolidayNotice notice)
    {
        var others = Notices.Where(n => n.Year != notice.Year || n.Number != notice.Number || string.IsNullOrWhiteSpace(n.Number));
        return new(InOrder(others.Append(notice)), Overlays, FirstDay.Year);
    }

    internal WorkCalendar With(IEnumerable<HolidayNotice> notices) => new(InOrder(Notices.Concat(notices)), Overlays, FirstDay.Year);

    /// <summary>The period off that a holiday has in a year, with the notice in force; null where no notice names it.</summary>
    /// <param name="year">The year of the notice, as a rule that of the holiday.</param>
    /// <param name="holiday">The holiday, e.g. 国庆节; it is found in 国庆节、中秋节 too.</param>
    internal (HolidayPeriod Period, HolidayNotice Notice)? PeriodOff(int year, string holiday)
    {
        foreach (var (notice, period) in _periods)
        {
            if (notice.Year == year && period.Name.Split('、').Contains(holiday))
                return (period, notice);
        }
        return null;
    }

    /// <summary>The same calendar with days of a region or office.</summary>
    public WorkCalendar With(CalendarOverlay overlay) => new(Notices, ValueList.From(Overlays.Append(overlay)), FirstDay.Year);

    /// <summary>Whether the calendar answers for a day.</summary>
    public bool Covers(DateOnly day) => day >= FirstDay && day <= LastDay;

    /// <summary>Whether offices work on a day; null where that is not known.</summary>
    public bool? IsWorkday(DateOnly day)
    {
        var at = day.DayNumber - _firstDay;
        return (uint)at < (uint)(_workdaysBefore.Length - 1) ? _workdaysBefore[at + 1] > _workdaysBefore[at] : null;
    }

    /// <summary>A day with its reason; null where that is not known.</summary>
    public CalendarDay? Day(DateOnly day)
    {
        if (!Covers(day))
            return null;
        return _special.TryGetValue(day.DayNumber, out var special) ? special : Plain(day);
    }

    /// <summary>Every day of a span with its reason.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for every day of the span.</exception>
    public IEnumerable<CalendarDay> Days(DaySpan span)
    {
        if (span.Length > 0 && !(Covers(span.First) && Covers(span.Last)))
            throw new ArgumentOutOfRangeException(nameof(span), span, $"The calendar answers for {new DaySpan(FirstDay, LastDay)}.");
        return span.Days().Select(day => Day(day)!);
    }

    /// <inheritdoc/>
    public override string ToString() => Edition.ToString();

    private static CalendarDay Plain(DateOnly day) => new(day, IsWeekend(day) ? CalendarDayKind.Weekend : CalendarDayKind.Workday);

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
