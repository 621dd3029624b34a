using System.Globalization;
using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <summary>Reads the compact form in which <see cref="StateCouncilNotices"/> keeps its facts.</summary>
internal static class HolidayNoticeText
{
    public static IReadOnlyList<HolidayNotice> Read(string text)
    {
        var notices = new List<HolidayNotice>();
        var periods = new List<HolidayPeriod>();
        string[]? head = null;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                periods.Add(ReadPeriod(line.Trim().Split(' ')));
                continue;
            }
            Finish(head, periods, notices);
            head = line.Trim().Split(' ');
        }
        Finish(head, periods, notices);
        return notices;
    }

    private static void Finish(string[]? head, List<HolidayPeriod> periods, List<HolidayNotice> notices)
    {
        if (head is null)
            return;
        var number = head[1] == "-" ? null : head[1];
        DateOnly? issued = head[2] == "-" ? null : ReadDate(head[2].TrimStart('~'));
        notices.Add(new(int.Parse(head[0], CultureInfo.InvariantCulture), number, issued, ValueList.From(periods)) { IsOnRecord = true });
        periods.Clear();
    }

    private static HolidayPeriod ReadPeriod(string[] parts)
    {
        var days = parts[1];
        var makeup = parts.Length > 2 ? parts[2].Split(',').Select(ReadDate) : [];
        return new(parts[0], ReadDate(days.Substring(0, 10)), ReadDate(days.Substring(12)), ValueList.From(makeup));
    }

    private static DateOnly ReadDate(string text) => new(
        int.Parse(text.Substring(0, 4), CultureInfo.InvariantCulture),
        int.Parse(text.Substring(5, 2), CultureInfo.InvariantCulture),
        int.Parse(text.Substring(8, 2), CultureInfo.InvariantCulture));
}
