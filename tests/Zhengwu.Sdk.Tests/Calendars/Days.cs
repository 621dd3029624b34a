using System.Globalization;

namespace Zhengwu.Calendars;

/// <summary>Dates as tests write them.</summary>
internal static class Days
{
    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DateOrNull(string? text) => string.IsNullOrEmpty(text) ? null : Date(text);

    public static DaySpan Span(string first, string last) => new(Date(first), Date(last));

    public static IEnumerable<DateOnly> Between(string first, string last) => Span(first, last).Days();
}
