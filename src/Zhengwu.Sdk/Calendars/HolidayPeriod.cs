using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <summary>One period off with the days worked instead.</summary>
/// <param name="Name">The holiday (节日), e.g. 国庆节、中秋节.</param>
/// <param name="FirstOff">The first day off.</param>
/// <param name="LastOff">The last day off, inclusive.</param>
/// <param name="MakeupWorkdays">The weekend days worked because of it (调休上班日).</param>
public sealed record HolidayPeriod(string Name, DateOnly FirstOff, DateOnly LastOff, ValueList<DateOnly> MakeupWorkdays)
{
    /// <summary>The days off.</summary>
    public DaySpan DaysOff => new(FirstOff, LastOff);

    // 国庆节、中秋节 and 中秋节、国庆节 are one period, and a later notice may speak of one of the two alone.
    internal bool SharesHolidayWith(HolidayPeriod other) =>
        Name == other.Name || Name.Split('、').Intersect(other.Name.Split('、'), StringComparer.Ordinal).Any();
}
