using System.Globalization;
using Zhengwu.Findings;

namespace Zhengwu.Calendars;

/// <summary>One day of a calendar and its reason.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">Why it is worked or off.</param>
/// <param name="Name">The holiday, or the name of the overlay; null for plain days.</param>
/// <param name="Notice">The notice that says so; null for plain days and overlays.</param>
public sealed record CalendarDay(DateOnly Date, CalendarDayKind Kind, string? Name = null, HolidayNotice? Notice = null)
{
    /// <summary>Whether offices work.</summary>
    public bool IsWorkday => Kind is CalendarDayKind.Workday or CalendarDayKind.MakeupWorkday or CalendarDayKind.LocalWorkday;

    /// <summary>The reason with its source, e.g. 春节放假（国办发明电〔2023〕7号）.</summary>
    public Bilingual Reason => Kind switch
    {
        CalendarDayKind.Holiday => new($"{Name}放假（{Notice}）", $"off for {HolidayNames.English(Name!)} ({Notice})"),
        CalendarDayKind.MakeupWorkday => new($"{Name}调休上班（{Notice}）", $"worked in place of a day off for {HolidayNames.English(Name!)} ({Notice})"),
        CalendarDayKind.LocalClosure => new($"{Name}放假", $"off: {Name}"),
        CalendarDayKind.LocalWorkday => new($"{Name}上班", $"worked: {Name}"),
        CalendarDayKind.Weekend => new("周末", "weekend"),
        _ => new("工作日", "working day"),
    };

    /// <summary>The day with its reason, as <c>2024-02-04 春节调休上班（国办发明电〔2023〕7号）</c>.</summary>
    public override string ToString() => $"{Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {Reason.Chinese}";
}
