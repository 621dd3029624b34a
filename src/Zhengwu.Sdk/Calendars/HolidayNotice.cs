using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <summary>One notice on a year's days off and make-up days (放假安排).</summary>
/// <param name="Year">The year it is for; some of its days may lie in the last days of the year before.</param>
/// <param name="Number">The document number (文号); null where it is not known.</param>
/// <param name="Issued">The day of signing, or of publication where that is all that is known; null where neither is.</param>
/// <param name="Periods">The periods off.</param>
public sealed record HolidayNotice(int Year, string? Number, DateOnly? Issued, ValueList<HolidayPeriod> Periods)
{
    /// <summary>Whether its year counts as published: it names its document, or is one of those that this library keeps.</summary>
    public bool IsPublished => IsOnRecord || !string.IsNullOrWhiteSpace(Number);

    /// <summary>The days that a notice of its year can set: the year, and the last three days of the year before.</summary>
    public DaySpan MaySet => MaySetIn(Year);

    // A few of the early notices are known by their days alone; nobody doubts that they were issued.
    internal bool IsOnRecord { get; init; }

    internal static DaySpan MaySetIn(int year) => new(new DateOnly(year - 1, 12, 29), new DateOnly(year, 12, 31));

    /// <summary>The notice as people cite it.</summary>
    public override string ToString() => string.IsNullOrWhiteSpace(Number) ? $"{Year}年放假安排" : Number!;
}
