using Zhengwu.Calendars;

namespace Zhengwu.Deadlines;

/// <summary>Stretches of whole months and what lies in them.</summary>
internal static class Months
{
    /// <summary>So many months from a month on.</summary>
    public static DaySpan Of(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        var last = (year * 12) + month - 1 + count - 1;
        return new(first, LastDay(last / 12, (last % 12) + 1));
    }

    /// <summary>So many months by their number since year 0; null where the dates end.</summary>
    public static DaySpan? Of(int number, int count) =>
        number >= 12 && number + count <= 10000 * 12 ? Of(number / 12, (number % 12) + 1, count) : null;

    /// <summary>The number of a day's month since year 0.</summary>
    public static int Number(DateOnly day) => (day.Year * 12) + day.Month - 1;

    /// <summary>A part of a month: days 1-10, 11-20, 21 to the end (上旬、中旬、下旬).</summary>
    public static DaySpan Part(DaySpan month, int part)
    {
        var first = new DateOnly(month.First.Year, month.First.Month, (part * 10) - 9);
        return new(first, part == 3 ? month.Last : first.AddDays(9));
    }

    /// <summary>A day of a month, -1 the last; null where the month lacks it.</summary>
    public static DateOnly? Day(DaySpan month, int day)
    {
        if (day < 0)
            return month.Last;
        return day <= month.Last.Day ? new DateOnly(month.First.Year, month.First.Month, day) : null;
    }

    /// <summary>A week of a stretch, Monday to Sunday; the first is the one in which the stretch begins, cut off at its bounds.</summary>
    public static DaySpan Week(DaySpan span, int week)
    {
        var monday = span.First.DayNumber - (((int)span.First.DayOfWeek + 6) % 7) + ((week - 1) * 7);
        var first = DateOnly.FromDayNumber(Math.Max(span.First.DayNumber, Math.Min(monday, span.Last.DayNumber)));
        return new(first, DateOnly.FromDayNumber(Math.Min(span.Last.DayNumber, monday + 6)));
    }

    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
