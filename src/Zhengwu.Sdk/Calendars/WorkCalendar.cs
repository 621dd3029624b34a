using System.Globalization;
using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <summary>The working days of a span of years, from the State Council's notices (工作日历). Immutable; every question takes constant time.</summary>
/// <remarks>
/// A day outside the published years is not known: the answer is null, never a guess by the weekday. Days are whole
/// days at the place of the office; there is no time of day and no time zone.
/// </remarks>
public sealed partial class WorkCalendar
{
    private readonly int _firstDay;

    // rank: how many working days lie before each day of the span; select: the day of each rank.
    private readonly int[] _workdaysBefore;
    private readonly int[] _dayOfRank;
    private readonly Dictionary<int, CalendarDay> _special;

    private WorkCalendar(IReadOnlyList<HolidayNotice> notices, IReadOnlyList<CalendarOverlay> overlays)
    {
        Notices = notices;
        Overlays = overlays;
        var (first, last) = PublishedYears(notices);
        FirstDay = new DateOnly(first, 1, 1);
        KnownThrough = new DateOnly(last, 12, 31);
        _firstDay = FirstDay.DayNumber;
        _special = SpecialDays(notices, overlays);
        (_workdaysBefore, _dayOfRank) = Index();
    }

    /// <summary>The national calendar by every notice that this version knows.</summary>
    public static WorkCalendar National { get; } = new([.. StateCouncilNotices.All], []);

    /// <summary>The notices it rests on, year by year; a later one of the same year replaces the periods that it names again.</summary>
    public IReadOnlyList<HolidayNotice> Notices { get; }

    /// <summary>The overlays, in the order laid.</summary>
    public IReadOnlyList<CalendarOverlay> Overlays { get; }

    /// <summary>The first day that is known.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day that is known: 31 December of the last year whose notice is published, with none missing before.</summary>
    public DateOnly KnownThrough { get; }

    /// <summary>The last day that no further notice will move: 28 December of the last published year, for the next notice may set the three after it.</summary>
    public DateOnly FirmThrough => new(KnownThrough.Year, 12, 28);

    /// <summary>Names the state of knowledge: the last notice, and the overlays.</summary>
    public string Edition =>
        string.Join("＋", new[] { string.Format(CultureInfo.InvariantCulture, "{0}（{1}年）", Notices[Notices.Count - 1], KnownThrough.Year) }.Concat(Overlays.Select(o => o.Name)));

    /// <summary>The national calendar as it was known on a day.</summary>
    /// <remarks>A notice whose day of issue is not known counts from 1 January of its year.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">No notice was known by then.</exception>
    public static WorkCalendar NationalAsKnownOn(DateOnly day)
    {
        var known = StateCouncilNotices.All.Where(notice => (notice.Issued ?? new DateOnly(notice.Year, 1, 1)) <= day).ToArray();
        return known.Length > 0 ? new(known, []) : throw new ArgumentOutOfRangeException(nameof(day), day, "No notice was known by then.");
    }

    /// <summary>The same calendar with a further notice, such as that of the next year.</summary>
    /// <exception cref="ArgumentException">The notice has no number: a year counts as published only if it names its notice.</exception>
    public WorkCalendar With(HolidayNotice notice)
    {
        if (string.IsNullOrWhiteSpace(notice.Number))
            throw new ArgumentException("A year counts as published only if it names its notice.", nameof(notice));
        return new([.. Notices.Where(n => n.Year <= notice.Year), notice, .. Notices.Where(n => n.Year > notice.Year)], Overlays);
    }

    /// <summary>The same calendar with days of a region or office.</summary>
    public WorkCalendar With(CalendarOverlay overlay) => new(Notices, [.. Overlays, overlay]);

    /// <summary>Whether the day lies in the published years.</summary>
    public bool Knows(DateOnly day) => day >= FirstDay && day <= KnownThrough;

    /// <summary>Whether offices work on a day; null outside the published years.</summary>
    public bool? IsWorkday(DateOnly day)
    {
        var at = day.DayNumber - _firstDay;
        return (uint)at < (uint)(_workdaysBefore.Length - 1) ? _workdaysBefore[at + 1] > _workdaysBefore[at] : null;
    }

    /// <summary>A day with its reason; null outside the published years.</summary>
    public CalendarDay? Day(DateOnly day)
    {
        if (!Knows(day))
            return null;
        if (_special.TryGetValue(day.DayNumber, out var special))
            return special;
        return new(day, IsWeekend(day) ? CalendarDayKind.Weekend : CalendarDayKind.Workday);
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static (int First, int Last) PublishedYears(IReadOnlyList<HolidayNotice> notices)
    {
        var years = new HashSet<int>(notices.Select(notice => notice.Year));
        var first = years.Min();
        var last = first;
        while (years.Contains(last + 1))
            last++;
        return (first, last);
    }

    private static Dictionary<int, CalendarDay> SpecialDays(IReadOnlyList<HolidayNotice> notices, IReadOnlyList<CalendarOverlay> overlays)
    {
        var days = new Dictionary<int, CalendarDay>();
        foreach (var (notice, period) in PeriodsInForce(notices))
        {
            for (var day = period.FirstOff; day <= period.LastOff; day = day.AddDays(1))
                days[day.DayNumber] = new(day, CalendarDayKind.Holiday, period.Name, notice);
            foreach (var day in period.MakeupWorkdays)
                days[day.DayNumber] = new(day, CalendarDayKind.MakeupWorkday, period.Name, notice);
        }
        foreach (var overlay in overlays)
        {
            foreach (var day in overlay.DaysOff)
                days[day.DayNumber] = new(day, CalendarDayKind.LocalClosure, overlay.Name);
            foreach (var day in overlay.Workdays)
                days[day.DayNumber] = new(day, CalendarDayKind.LocalWorkday, overlay.Name);
        }
        return days;
    }

    // A notice that names a holiday of its year again replaces what an earlier one said about it.
    private static (HolidayNotice Notice, HolidayPeriod Period)[] PeriodsInForce(IReadOnlyList<HolidayNotice> notices)
    {
        var inForce = new Dictionary<(int, string), (HolidayNotice, HolidayPeriod)>();
        foreach (var notice in notices)
        {
            foreach (var period in notice.Periods)
                inForce[(notice.Year, period.Name)] = (notice, period);
        }
        return [.. inForce.Values];
    }

    private (int[] WorkdaysBefore, int[] DayOfRank) Index()
    {
        var length = KnownThrough.DayNumber - _firstDay + 1;
        var before = new int[length + 1];
        var days = new List<int>(length);
        for (var i = 0; i < length; i++)
        {
            var day = DateOnly.FromDayNumber(_firstDay + i);
            var isWorkday = _special.TryGetValue(day.DayNumber, out var special) ? special.IsWorkday : !IsWeekend(day);
            before[i + 1] = before[i] + (isWorkday ? 1 : 0);
            if (isWorkday)
                days.Add(day.DayNumber);
        }
        return (before, [.. days]);
    }
}
