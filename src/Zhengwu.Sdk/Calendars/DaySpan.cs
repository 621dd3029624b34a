using System.Globalization;

namespace Zhengwu.Calendars;

/// <summary>Days from a first to a last, both included. It has no day when the last lies before the first.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, inclusive.</param>
public readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>How many days it has.</summary>
    public int Length => Math.Max(0, Last.DayNumber - First.DayNumber + 1);

    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>The days, one by one.</summary>
    public IEnumerable<DateOnly> Days()
    {
        // By number: the day after 9999-12-31 does not exist.
        for (var number = First.DayNumber; number <= Last.DayNumber; number++)
            yield return DateOnly.FromDayNumber(number);
    }

    /// <summary>As definition files write it: <c>2027-02-05..2027-02-12</c>, or a date alone.</summary>
    public override string ToString()
    {
        var first = First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return First == Last ? first : $"{first}..{Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
    }
}
