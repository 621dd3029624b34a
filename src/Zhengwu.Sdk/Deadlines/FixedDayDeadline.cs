namespace Zhengwu.Deadlines;

/// <summary>A day of the calendar (固定日期), e.g. 7月10日前, 2024年9月最后一个工作日前; with a time of day where it is stated.</summary>
public sealed record FixedDayDeadline : Deadline
{
    internal FixedDayDeadline(CalendarSpan day, Boundary boundary, ClockTime? time, ClockTime? until, CountingTerms terms) =>
        (Day, Boundary, Time, Until, Terms) = (day, boundary, time, until, terms);

    /// <summary>The day; its year stays unstated where the text names none.</summary>
    public CalendarSpan Day { get; }

    /// <summary><see cref="Boundary.By"/> or <see cref="Boundary.Within"/>, which is on the day itself.</summary>
    public Boundary Boundary { get; }

    /// <summary>The time of day by or at which it is due.</summary>
    public ClockTime? Time { get; }

    /// <summary>The end, where the text states a stretch of that day (9:30-11:00).</summary>
    public ClockTime? Until { get; }

    /// <summary>Whether the text lets the day move off a day off: <see cref="CountingTerms.Rolls"/>, <see cref="CountingTerms.DoesNotRoll"/> or nothing.</summary>
    public CountingTerms Terms { get; }

    /// <summary>Creates the limit.</summary>
    /// <exception cref="ArgumentException">The stretch is not a day, the boundary is Before, or the times do not go with it.</exception>
    public static FixedDayDeadline Create(
        CalendarSpan day, Boundary boundary = Boundary.By, ClockTime? time = null, ClockTime? until = null, CountingTerms terms = CountingTerms.None)
    {
        if (!day.IsDay || boundary == Boundary.Before)
            throw new ArgumentException("A fixed limit names one day, by or on which it is due.", nameof(day));
        if (until is not null && (boundary != Boundary.Within || time is null || until <= time))
            throw new ArgumentException("A stretch of time lies on the day, and ends after it begins.", nameof(until));
        if (!AllowsTerms(terms))
            throw new ArgumentException("A day moves or does not; nothing else can be said of it.", nameof(terms));
        return new(day, boundary, time, until, terms);
    }

    internal static bool AllowsTerms(CountingTerms terms) => terms is CountingTerms.None or CountingTerms.Rolls or CountingTerms.DoesNotRoll;
}
