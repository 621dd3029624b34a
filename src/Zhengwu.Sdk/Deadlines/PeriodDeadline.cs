namespace Zhengwu.Deadlines;

/// <summary>A period of the calendar, by the end of which or within which it is due (6月底前、二季度、年内、11月中旬).</summary>
public sealed record PeriodDeadline : Deadline
{
    internal PeriodDeadline(CalendarSpan span, Boundary boundary) => (Span, Boundary) = (span, boundary);

    /// <summary>The period: a part of a month, a month, quarter, half-year or year.</summary>
    public CalendarSpan Span { get; }

    /// <summary>By its end, within it, or before it in words that leave open which.</summary>
    public Boundary Boundary { get; }

    /// <summary>Creates the limit.</summary>
    /// <exception cref="ArgumentException">The stretch is a day, or the limit is before a year that is not stated (年前 means the new year).</exception>
    public static PeriodDeadline Create(CalendarSpan span, Boundary boundary = Boundary.By)
    {
        if (span.IsDay)
            throw new ArgumentException("A single day makes a fixed limit.", nameof(span));
        if (boundary == Boundary.Before && span is { Unit: SpanUnit.Year, Year.IsUnstated: true })
            throw new ArgumentException("Before which year?", nameof(boundary));
        return new(span, boundary);
    }
}
