namespace Zhengwu.Calendars;

/// <summary>A span in which a count stands still, as while a third party is asked (征求第三方意见).</summary>
/// <param name="After">The day after which the pause begins; that day itself still counts.</param>
/// <param name="Through">The last day of the pause, inclusive.</param>
public readonly record struct Pause(DateOnly After, DateOnly Through)
{
    /// <summary>A pause whose first day is left out too.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="first"/> is the first day there is.</exception>
    public static Pause IncludingFirstDay(DateOnly first, DateOnly through) => new(first.AddDays(-1), through);
}
