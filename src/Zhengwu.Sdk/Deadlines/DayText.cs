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

    /// <summary>Where the year is known from elsewhere: 7月10日 周三, Wed 10 July.</summary>
    public static Bilingual Short(DateOnly day) => new(
        string.Format(CultureInfo.InvariantCulture, "{0}月{1}日 {2}", day.Month, day.Day, Weekdays[(int)day.DayOfWeek]),
        string.Format(CultureInfo.InvariantCulture, "{0} {1} {2}", day.DayOfWeek.ToString().Substring(0, 3), day.Day, Months[day.Month - 1]));

    /// <summary>2024年7月, July 2024.</summary>
    public static Bilingual Month(DateOnly day) => new(
        string.Format(CultureInfo.InvariantCulture, "{0}年{1}月", day.Year, day.Month),
        string.Format(CultureInfo.InvariantCulture, "{0} {1}", Months[day.Month - 1], day.Year));

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
