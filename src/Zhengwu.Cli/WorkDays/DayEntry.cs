using Zhengwu.Calendars;
using Zhengwu.Findings;

namespace Zhengwu.Cli.WorkDays;

/// <summary>A day as lists show it; one that no notice speaks of is there too, without an answer.</summary>
/// <param name="Date">The day.</param>
/// <param name="Day">What the calendar says; null where it does not know.</param>
/// <param name="IsBeforeCalendar">Whether it lies before the calendar begins.</param>
internal sealed record DayEntry(DateOnly Date, CalendarDay? Day, bool IsBeforeCalendar)
{
    private static readonly Bilingual NotPublished = new("放假安排尚未公布", "the days off are not published");
    private static readonly Bilingual BeforeCalendar = new("早于日历", "before the calendar begins");

    public Bilingual Reason => Day?.Reason ?? (IsBeforeCalendar ? BeforeCalendar : NotPublished);

    public static DayEntry Of(WorkCalendar calendar, DateOnly day) => new(day, calendar.Day(day), day < calendar.FirstDay);
}
