using Zhengwu.Calendars;

namespace Zhengwu.Deadlines;

/// <summary>Counts lengths of time. Null where the calendar does not know the days, or where the dates end.</summary>
internal static class Spans
{
    private static readonly int LastDay = new DateOnly(9999, 12, 31).DayNumber;

    /// <summary>The last day of a length from a day, which is not counted unless said so.</summary>
    public static DateOnly? Forward(WorkCalendar calendar, DateOnly start, int amount, CountUnit unit, bool countsFirstDay, PauseSet pauses, bool movesSameDay)
    {
        if (amount == 0 && unit == CountUnit.Workday)
            return movesSameDay ? calendar.Add(start, 0, pauses) : start;
        return unit switch
        {
            CountUnit.Workday => Shift(start, countsFirstDay ? -1 : 0) is { } from ? calendar.Add(from, amount, pauses) : null,
            CountUnit.Day => Pausing(start, Shift(start, countsFirstDay ? amount - 1 : amount), pauses),
            _ => Pausing(start, Months(start, amount) is { } end ? Shift(end, countsFirstDay ? -1 : 0) : null, pauses),
        };
    }

    /// <summary>The last possible day so long before a day, which is not counted.</summary>
    public static DateOnly? Back(WorkCalendar calendar, DateOnly from, int amount, CountUnit unit) => unit switch
    {
        CountUnit.Workday => calendar.Subtract(from, amount),
        CountUnit.Day => Shift(from, -amount),
        _ => Months(from, -amount),
    };

    // Every day of a pause that lies after the start and before the end puts the end off by a day.
    private static DateOnly? Pausing(DateOnly start, DateOnly? end, PauseSet pauses)
    {
        foreach (var pause in pauses.Spans)
        {
            if (end is not { } last || pause.After >= last)
                break;
            var after = pause.After > start ? pause.After : start;
            if (pause.Through > after)
                end = Shift(last, pause.Through.DayNumber - after.DayNumber);
        }
        return end;
    }

    public static DateOnly? Shift(DateOnly day, int days)
    {
        var number = (long)day.DayNumber + days;
        return number < 0 || number > LastDay ? null : DateOnly.FromDayNumber((int)number);
    }

    /// <summary>The day before; the first day there is has none before it and stands for itself.</summary>
    public static DateOnly DayBefore(DateOnly day) => Shift(day, -1) ?? day;

    private static DateOnly? Months(DateOnly day, int months)
    {
        var month = ((long)day.Year * 12) + day.Month - 1 + months;
        return month is < 12 or >= 10000 * 12 ? null : day.AddMonths(months);
    }
}
