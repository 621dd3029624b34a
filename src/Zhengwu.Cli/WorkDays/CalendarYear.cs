using Zhengwu.Calendars;

namespace Zhengwu.Cli.WorkDays;

/// <summary>One year of a calendar.</summary>
/// <param name="Year">The year.</param>
/// <param name="Calendar">Its calendar.</param>
/// <param name="Days">Every day of it.</param>
internal sealed record CalendarYear(int Year, WorkCalendar Calendar, IReadOnlyList<CalendarDay> Days)
{
    /// <summary>The year; null where the calendar does not know it.</summary>
    public static CalendarYear? Of(WorkCalendar calendar, int year)
    {
        var span = new DaySpan(new(year, 1, 1), new(year, 12, 31));
        return calendar.Covers(span.First) && calendar.Covers(span.Last) ? new(year, calendar, [.. calendar.Days(span)]) : null;
    }

    /// <summary>Whether its notice is published; without its number a year is only tried out.</summary>
    public bool IsPublished => Year <= Calendar.KnownThrough.Year;

    /// <summary>Whether the next notice may still set its last three days.</summary>
    public bool IsEndOpen => Year == Calendar.KnownThrough.Year;

    public int Workdays => Days.Count(day => day.IsWorkday);

    public IEnumerable<CalendarDay> InMonth(int month) => Days.Where(day => day.Date.Month == month);

    /// <summary>What departs from the week, in the order of the days: each holiday with its days off and the days worked instead.</summary>
    public IEnumerable<YearHoliday> Holidays => Days.Where(day => day.Name is not null)
        .GroupBy(day => (day.Name, day.Notice))
        .Select(group => new YearHoliday(group.Key.Name!, group.Key.Notice, [.. Spans(group.Where(day => !day.IsWorkday))], [.. group.Where(day => day.IsWorkday).Select(day => day.Date)]))
        .OrderBy(holiday => holiday.First);

    private static IEnumerable<DaySpan> Spans(IEnumerable<CalendarDay> days)
    {
        DaySpan? span = null;
        foreach (var day in days)
        {
            if (span is { } open && open.Last.DayNumber + 1 == day.Date.DayNumber)
            {
                span = open with { Last = day.Date };
                continue;
            }
            if (span is { } ended)
                yield return ended;
            span = new(day.Date, day.Date);
        }
        if (span is { } last)
            yield return last;
    }
}

/// <summary>A holiday within one year.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Notice">The notice that sets it; null for a region's own.</param>
/// <param name="Off">The days off.</param>
/// <param name="Worked">The days worked instead.</param>
internal sealed record YearHoliday(string Name, HolidayNotice? Notice, IReadOnlyList<DaySpan> Off, IReadOnlyList<DateOnly> Worked)
{
    public DateOnly First => Off.Count > 0 ? Off[0].First : Worked[0];
}
