using System.Globalization;
using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <content>From notices to the index.</content>
public sealed partial class WorkCalendar
{
    // Within a year by the day of issue.
    private static ValueList<HolidayNotice> InOrder(IEnumerable<HolidayNotice> notices) =>
        ValueList.From(notices.Select(Sound).OrderBy(notice => notice.Year).ThenBy(IssuedOrLater));

    private static HolidayNotice Sound(HolidayNotice notice) =>
        notice.Year is > 1900 and < 3000 && notice.Periods.All(period => IsOf(period, notice.MaySet))
            ? notice
            : throw new ArgumentException($"{notice} sets days outside {notice.MaySet}, or a period ends before it begins.", nameof(notice));

    private static bool IsOf(HolidayPeriod period, DaySpan span) =>
        span.Contains(period.FirstOff) && span.Contains(period.LastOff) && period.FirstOff <= period.LastOff && period.MakeupWorkdays.All(span.Contains);

    // A notice that does not say when it was issued was added by somebody after all that do.
    private static DateOnly IssuedOrLater(HolidayNotice notice) =>
        notice.Issued ?? (notice.IsOnRecord ? new DateOnly(notice.Year, 1, 1) : new DateOnly(9999, 12, 31));

    private static (int First, int Last) YearsAround(int anchor, ValueList<HolidayNotice> notices)
    {
        var years = new HashSet<int>(notices.Select(notice => notice.Year));
        var (first, last) = (anchor, anchor);
        while (years.Contains(first - 1))
            first--;
        while (years.Contains(last + 1))
            last++;
        return (first, last);
    }

    private static int LastPublishedYear(int first, int last, ValueList<HolidayNotice> notices)
    {
        var unpublished = notices.Where(notice => !notice.IsPublished && notice.Year >= first).Select(notice => notice.Year);
        return Math.Min(last, unpublished.DefaultIfEmpty(last + 1).Min() - 1);
    }

    private static Dictionary<int, CalendarDay> SpecialDays(
        List<(HolidayNotice Notice, HolidayPeriod Period)> periods, ValueList<CalendarOverlay> overlays)
    {
        var days = new Dictionary<int, CalendarDay>();
        foreach (var (notice, period) in periods)
        {
            foreach (var day in period.DaysOff.Days())
                days[day.DayNumber] = new(day, CalendarDayKind.Holiday, period.Name, notice);
            foreach (var day in period.MakeupWorkdays)
                days[day.DayNumber] = new(day, CalendarDayKind.MakeupWorkday, period.Name, notice);
        }
        foreach (var overlay in overlays)
            Lay(overlay, days);
        return days;
    }

    // A notice that names a holiday of its year again replaces what an earlier one said about it. Within one notice
    // nothing is replaced: it may give a holiday in two parts.
    private static List<(HolidayNotice Notice, HolidayPeriod Period)> PeriodsInForce(ValueList<HolidayNotice> notices)
    {
        var inForce = new List<(HolidayNotice Notice, HolidayPeriod Period)>();
        foreach (var notice in notices)
        {
            inForce.RemoveAll(old => old.Notice.Year == notice.Year && notice.Periods.Any(old.Period.SharesHolidayWith));
            inForce.AddRange(notice.Periods.Select(period => (notice, period)));
        }
        return inForce;
    }

    // What the national calendar says already keeps its reason, so that explanations cite the notice.
    private static void Lay(CalendarOverlay overlay, Dictionary<int, CalendarDay> days)
    {
        foreach (var day in overlay.DaysOff.Where(day => !Is(CalendarDayKind.Holiday, day)))
            days[day.DayNumber] = new(day, CalendarDayKind.LocalClosure, overlay.Name);
        foreach (var day in overlay.Workdays.Where(day => !Is(CalendarDayKind.MakeupWorkday, day)))
            days[day.DayNumber] = new(day, CalendarDayKind.LocalWorkday, overlay.Name);

        bool Is(CalendarDayKind kind, DateOnly day) => days.TryGetValue(day.DayNumber, out var known) && known.Kind == kind;
    }

    private (int[] WorkdaysBefore, int[] DayOfRank) Index()
    {
        var before = new int[LastDay.DayNumber - _firstDay + 2];
        var days = new List<int>(before.Length);
        for (var i = 0; i < before.Length - 1; i++)
        {
            var day = DateOnly.FromDayNumber(_firstDay + i);
            var isWorkday = _special.TryGetValue(day.DayNumber, out var special) ? special.IsWorkday : !IsWeekend(day);
            before[i + 1] = before[i] + (isWorkday ? 1 : 0);
            if (isWorkday)
                days.Add(day.DayNumber);
        }
        return (before, [.. days]);
    }

    private CalendarEdition NameEdition()
    {
        var last = Notices.Where(notice => notice.Year >= FirstDay.Year && notice.Year <= LastDay.Year).OrderBy(IssuedOrLater).Last();
        var name = string.Format(CultureInfo.InvariantCulture, "{0}（公布至{1}年）", last, KnownThrough.Year);
        return new(string.Join("＋", Overlays.Select(overlay => overlay.Name).Prepend(name)), KnownThrough, Fingerprint());
    }

    // FNV-1a over the first day, the last published one and every working day.
    private string Fingerprint()
    {
        var hash = 2166136261;
        Mix(_firstDay);
        Mix(LastDay.DayNumber);
        Mix(KnownThrough.DayNumber);
        foreach (var day in _dayOfRank)
            Mix(day);
        return hash.ToString("x8", CultureInfo.InvariantCulture);

        void Mix(int value)
        {
            for (var shift = 0; shift < 32; shift += 8)
                hash = unchecked((hash ^ ((uint)(value >> shift) & 0xFF)) * 16777619);
        }
    }
}
