using System.Globalization;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>Days as explanations write them: 2024年2月4日（周日）, Sunday 4 February 2024.</summary>
internal static class DayText
{
    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static Bilingual Of(DateOnly day) => new(Chinese(day), English(day));

    public static string Chinese(DateOnly day) =>
        string.Format(CultureInfo.InvariantCulture, "{0}年{1}月{2}日（{3}）", day.Year, day.Month, day.Day, Weekdays[(int)day.DayOfWeek]);

    public static string English(DateOnly day) =>
        string.Format(CultureInfo.InvariantCulture, "{0} {1} {2} {3}", day.DayOfWeek, day.Day, Months[day.Month - 1], day.Year);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
