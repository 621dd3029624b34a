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
        return RankAfter(from, out var rank) ? DayOfRank(rank + workdays - 1) : null;
    }

    /// <summary>The n-th working day after a day, days inside pauses left out; null where that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workdays"/> is negative.</exception>
    public DateOnly? Add(DateOnly from, int workdays, PauseSet pauses)
    {
        Require(workdays);
        // Zero working days may end on the day itself; from one on, the day itself is not counted.
        if (!(workdays == 0 ? RankOn(from, out var start) : RankAfter(from, out start)))
            return null;
        var rank = start + Math.Max(0, workdays - 1);
        foreach (var pause in pauses.Spans)
        {
            if (DayOfRank(rank) is not { } day || day <= pause.After)
                break;
            if (pause.Through < FirstDay)
                continue;
            if (!RankAfter(pause.Through, out var end))
                return null;
            // A pause that began before the count takes only from its first day on.
            rank += Math.Max(0, end - Math.Max(start, RankAfterOrFirst(pause.After)));
        }
        return DayOfRank(rank);
    }

    /// <summary>The n-th working day before a day, which itself is not counted: the last day on which there is still that much time; null where that is not known.</summary>
    /// <param name="from">The day from which the count runs back; it may be off, and nothing need be known of it.</param>
    /// <param name="workdays">How many working days, 0 or more. 0 gives the day itself or the last working day before.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workdays"/> is negative.</exception>
    public DateOnly? Subtract(DateOnly from, int workdays)
    {
        Require(workdays);
        if (workdays == 0)
            return LastOnOrBefore(from);
        return RankOn(from, out var rank) ? DayOfRank(rank - workdays) : null;
    }

    /// <summary>The number of working days after one day up to another, the second included; null where that is not known.</summary>
    /// <remarks>Negative when the second lies before the first.</remarks>
    public int? Count(DateOnly after, DateOnly through) =>
        RankAfter(after, out var first) && RankAfter(through, out var last) ? last - first : null;

    /// <summary>The number of working days after one day up to another, days inside pauses left out; null where that is not known.</summary>
    /// <returns>0 when the second day lies before the first.</returns>
    public int? Count(DateOnly after, DateOnly through, PauseSet pauses)
    {
        if (Count(after, through) is not { } count)
            return null;
        foreach (var pause in pauses.Spans)
        {
            var (first, last) = (Later(after, pause.After), Earlier(through, pause.Through));
            if (last > first)
                count -= Count(first, last)!.Value;
        }
        return Math.Max(0, count);
    }

    /// <summary>The day itself if it is worked, else the next that is; null where that is not known.</summary>
    public DateOnly? NextOnOrAfter(DateOnly day) => RankOn(day, out var rank) ? DayOfRank(rank) : null;

    /// <summary>The day itself if it is worked, else the last before it that is; null where that is not known.</summary>
    public DateOnly? LastOnOrBefore(DateOnly day) => RankAfter(day, out var rank) ? DayOfRank(rank - 1) : null;

    /// <summary>The n-th working day of a month (第n个工作日), make-up days included; null where that is not known or the month has fewer.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="n">Which one, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or <paramref name="n"/> is not positive.</exception>
    public DateOnly? NthOfMonth(int year, int month, int n)
    {
        if (n < 1)
            throw new ArgumentOutOfRangeException(nameof(n), n, "The first working day is number 1.");
        var first = new DateOnly(year, month, 1);
        return RankOn(first, out var rank) && DayOfRank(rank + n - 1) is { } day && day < first.AddMonths(1) ? day : null;
    }

    /// <summary>The last working day of a month (最后一个工作日); null where that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public DateOnly? LastOfMonth(int year, int month) => LastOnOrBefore(new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    private static void Require(int workdays)
    {
        if (workdays < 0)
            throw new ArgumentOutOfRangeException(nameof(workdays), workdays, "A count of working days is not negative.");
    }

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;

    private static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;

    /// <summary>The rank of the first working day on or after a day. It is there for the day after the last, too: what lies before it is known.</summary>
    private bool RankOn(DateOnly day, out int rank) => TryRank(day.DayNumber - _firstDay, out rank);

    /// <summary>The rank of the first working day after a day. It is there for the day before the first, too.</summary>
    private bool RankAfter(DateOnly day, out int rank) => TryRank(day.DayNumber - _firstDay + 1, out rank);

    private int RankAfterOrFirst(DateOnly day) => RankAfter(day, out var rank) ? rank : 0;

    private bool TryRank(int at, out int rank)
    {
        var isKnown = (uint)at < (uint)_workdaysBefore.Length;
        rank = isKnown ? _workdaysBefore[at] : 0;
        return isKnown;
    }

    private DateOnly? DayOfRank(int rank) =>
        (uint)rank < (uint)_dayOfRank.Length ? DateOnly.FromDayNumber(_dayOfRank[rank]) : null;
}
