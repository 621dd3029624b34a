namespace Zhengwu.Deadlines;

/// <summary>From one day or period through another, both included (2021年—2022年5月、10月1日至12月31日), or from one on.</summary>
/// <remarks>An end before the start is kept as written; a rule reports it.</remarks>
public sealed record RangeDeadline : Deadline
{
    internal RangeDeadline(CalendarSpan from, CalendarSpan? through) => (From, Through) = (from, through);

    /// <summary>The first day or period.</summary>
    public CalendarSpan From { get; }

    /// <summary>The last day or period; null when the range is open (自2024年7月起).</summary>
    public CalendarSpan? Through { get; }

    /// <summary>Creates the limit. An end without a year takes that of the start, as one reads it.</summary>
    /// <exception cref="ArgumentException">Either end is a year that is not stated.</exception>
    public static RangeDeadline Create(CalendarSpan from, CalendarSpan? through = null)
    {
        if (IsNoYear(from) || (through is { } end && IsNoYear(end)))
            throw new ArgumentException("A range needs two stated ends.", nameof(from));
        return new(from, through is { Year.IsUnstated: true } last ? last.In(from.Year) : through);
    }

    internal static bool IsNoYear(CalendarSpan span) => span is { Unit: SpanUnit.Year, Year.IsUnstated: true };
}
