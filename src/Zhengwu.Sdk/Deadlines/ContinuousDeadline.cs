namespace Zhengwu.Deadlines;

/// <summary>A duty that goes on (持续推进、动态更新、长期公开): it has no due day.</summary>
public sealed record ContinuousDeadline : Deadline
{
    internal ContinuousDeadline(ContinuousManner manner, CalendarSpan? starting, CalendarSpan? until) =>
        (Manner, Starting, Until) = (manner, starting, until);

    /// <summary>In what way it goes on.</summary>
    public ContinuousManner Manner { get; }

    /// <summary>From when on (自2024年起); null where the text does not say.</summary>
    public CalendarSpan? Starting { get; }

    /// <summary>Through when (持续推进至2025年底); null where the text does not say.</summary>
    public CalendarSpan? Until { get; }

    /// <summary>Creates the limit.</summary>
    /// <exception cref="ArgumentException">The start or end is a year that is not stated.</exception>
    public static ContinuousDeadline Create(ContinuousManner manner, CalendarSpan? starting = null, CalendarSpan? until = null)
    {
        if ((starting is { } first && RangeDeadline.IsNoYear(first)) || (until is { } last && RangeDeadline.IsNoYear(last)))
            throw new ArgumentException("Which year?", nameof(starting));
        return new(manner, starting, until);
    }
}
