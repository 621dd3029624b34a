namespace Zhengwu.Calendars;

/// <content>Counting. All of it walks the notices through one index, never the weeks: a notice can turn any Sunday into a workday.</content>
public sealed partial class WorkCalendar
{
    /// <summary>The n-th working day after a day, which itself is not counted; null where that is not known.</summary>
    /// <param name="from">The day on which the count starts; it may be off.</param>
    /// <param name="workdays">How many working days, 0 or more. 0 gives the day itself or the next working day.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workdays"/> is negative.</exception>
    public DateOnly? Add(DateOnly from, int workdays)
    {
        Require(workdays);
        if (workdays == 0)
            return NextOnOrAfter(from);
        return Knows(from) ? DayOfRank(WorkdaysThrough(from) + workdays - 1) : null;
    }

    /// <summary>The n-th working day after a day, days inside pauses left out; null where that is not known.</summary>
    public DateOnly? Add(DateOnly from, int workdays, PauseSet pauses)
    {
        var due = Add(from, workdays);
        foreach (var pause in pauses.Spans)
        {
            if (due is not { } day || pause.After >= day)
                break;
            // What the pause takes away lies after the start; a pause that began before takes only from there.
            var after = pause.After > from ? pause.After : from;
            if (pause.Through <= after)
                continue;
            if (Count(after, pause.Through) is not { } lost)
                return null;
            workdays += lost;
            due = Add(from, workdays);
        }
        return due;
    }

    /// <summary>The n-th working day before a day, which itself is not counted: the last day on which there is still that much time; null where not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workdays"/> is negative.</exception>
    public DateOnly? Subtract(DateOnly from, int workdays)
    {
        Require(workdays);
        if (workdays == 0)
            return LastOnOrBefore(from);
        return Knows(from) ? DayOfRank(WorkdaysBefore(from) - workdays) : null;
    }

    /// <summary>The number of working days after one day up to another, the second included; null where not known.</summary>
    /// <remarks>Negative when the second lies before the first.</remarks>
    public int? Count(DateOnly after, DateOnly through) =>
        Knows(after) && Knows(through) ? WorkdaysThrough(through) - WorkdaysThrough(after) : null;

    /// <summary>The day itself if it is worked, else the next that is; null where not known.</summary>
    public DateOnly? NextOnOrAfter(DateOnly day) => Knows(day) ? DayOfRank(WorkdaysBefore(day)) : null;

    /// <summary>The day itself if it is worked, else the last before it that is; null where not known.</summary>
    public DateOnly? LastOnOrBefore(DateOnly day) => Knows(day) ? DayOfRank(WorkdaysThrough(day) - 1) : null;

    private static void Require(int workdays)
    {
        if (workdays < 0)
            throw new ArgumentOutOfRangeException(nameof(workdays), workdays, "A count of working days is not negative.");
    }

    private int WorkdaysBefore(DateOnly day) => _workdaysBefore[day.DayNumber - _firstDay];

    private int WorkdaysThrough(DateOnly day) => _workdaysBefore[day.DayNumber - _firstDay + 1];

    private DateOnly? DayOfRank(int rank) =>
        (uint)rank < (uint)_dayOfRank.Length ? DateOnly.FromDayNumber(_dayOfRank[rank]) : null;
}
