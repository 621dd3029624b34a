namespace Zhengwu.Calendars;

/// <summary>Why a day is worked or off.</summary>
public enum CalendarDayKind
{
    /// <summary>Monday to Friday (工作日).</summary>
    Workday,

    /// <summary>Saturday or Sunday (周末).</summary>
    Weekend,

    /// <summary>Off by a notice (节假日).</summary>
    Holiday,

    /// <summary>A weekend day worked by a notice (调休上班日).</summary>
    MakeupWorkday,

    /// <summary>Off by an overlay: a region's or an office's own day (本地放假).</summary>
    LocalClosure,

    /// <summary>Worked by an overlay.</summary>
    LocalWorkday,
}

/// <summary>One day of a calendar and its reason.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">Why it is worked or off.</param>
/// <param name="Name">The holiday, or the name of the overlay; null for plain days.</param>
/// <param name="Notice">The notice that says so; null for plain days and overlays.</param>
public sealed record CalendarDay(DateOnly Date, CalendarDayKind Kind, string? Name = null, HolidayNotice? Notice = null)
{
    /// <summary>Whether offices work.</summary>
    public bool IsWorkday => Kind is CalendarDayKind.Workday or CalendarDayKind.MakeupWorkday or CalendarDayKind.LocalWorkday;
}
