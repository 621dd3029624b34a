using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <summary>One notice on a year's days off and make-up days (放假安排).</summary>
/// <param name="Year">The year it is for; some of its days may lie in the last days of the year before.</param>
/// <param name="Number">The document number (文号); null where it is not known. A later year counts as published only with one.</param>
/// <param name="Issued">The day of signing, or of publication where that is all that is known; null where neither is.</param>
/// <param name="Periods">The periods off.</param>
public sealed record HolidayNotice(int Year, string? Number, DateOnly? Issued, ValueList<HolidayPeriod> Periods)
{
    /// <summary>The notice as people cite it.</summary>
    public override string ToString() => Number ?? $"{Year}年放假安排";
}

/// <summary>One period off with the days worked instead.</summary>
/// <param name="Name">The holiday (节日), e.g. 国庆节、中秋节.</param>
/// <param name="FirstOff">The first day off.</param>
/// <param name="LastOff">The last day off, inclusive.</param>
/// <param name="MakeupWorkdays">The weekend days worked because of it (调休上班日).</param>
public sealed record HolidayPeriod(string Name, DateOnly FirstOff, DateOnly LastOff, ValueList<DateOnly> MakeupWorkdays);
