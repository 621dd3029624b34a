namespace Zhengwu.Calendars;

/// <summary>The rules as a person would apply them with a wall calendar: one day after the other.</summary>
internal sealed class SlowCalendar(WorkCalendar calendar)
{
    public bool IsWorkday(DateOnly day) => calendar.IsWorkday(day) ?? throw new UnknownDayException();

    public DateOnly? Add(DateOnly from, int workdays, Func<DateOnly, bool>? isPaused = null) => Known(() =>
    {
        var day = workdays == 0 ? from.AddDays(-1) : from;
        var left = Math.Max(1, workdays);
        while (left > 0)
        {
            day = day.AddDays(1);
            if (IsWorkday(day) && isPaused?.Invoke(day) != true)
                left--;
        }
        return day;
    });

    public DateOnly? Subtract(DateOnly from, int workdays) => Known(() =>
    {
        var day = workdays == 0 ? from.AddDays(1) : from;
        var left = Math.Max(1, workdays);
        while (left > 0)
        {
            day = day.AddDays(-1);
            if (IsWorkday(day))
                left--;
        }
        return day;
    });

    public int Count(DateOnly after, DateOnly through, Func<DateOnly, bool>? isPaused = null)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= through; day = day.AddDays(1))
            count += IsWorkday(day) && isPaused?.Invoke(day) != true ? 1 : 0;
        return count;
    }

    /// <summary>The day on which so many days are over, and the first working day from there on.</summary>
    public DateOnly? Roll(DateOnly day) => Known(() =>
    {
        while (!IsWorkday(day))
            day = day.AddDays(1);
        return day;
    });

    /// <summary>The same number in a later month; the month's last day where it has no such number.</summary>
    public static DateOnly MonthsLater(DateOnly from, int months)
    {
        var (year, month) = (from.Year, from.Month);
        for (var i = 0; i < months; i++)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        var day = new DateOnly(year, month, 1);
        while (day.Day < from.Day && day.AddDays(1).Month == month)
            day = day.AddDays(1);
        return day;
    }

    private static DateOnly? Known(Func<DateOnly> ask)
    {
        try
        {
            return ask();
        }
        catch (UnknownDayException)
        {
            return null;
        }
    }

#pragma warning disable CA1032, CA1064 // seen here alone
    private sealed class UnknownDayException : Exception;
#pragma warning restore CA1032, CA1064
}
