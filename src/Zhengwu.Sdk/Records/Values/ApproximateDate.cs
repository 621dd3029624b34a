using System.Globalization;
using Zhengwu.Plans;

namespace Zhengwu.Records;

/// <summary>A date as forms give it (约期): a day, a ten-day part of a month (旬), or a month.</summary>
/// <remarks>《2024年周村区政务公开工作方案》附件2 asks for the month at least; day, 上旬, 中旬 or 下旬 may be given.</remarks>
public readonly record struct ApproximateDate
{
    private static readonly string[] PartNames = ["上旬", "中旬", "下旬"];

    private ApproximateDate(PartialDate date, int part) => (Date, Part) = (date, part);

    /// <summary>The month, and the day where one is given.</summary>
    public PartialDate Date { get; }

    /// <summary>The ten-day part of the month from 1 to 3; 0 where none is given.</summary>
    public int Part { get; }

    /// <summary>The first day that is meant.</summary>
    public DateOnly FirstDay => Part > 1 ? Date.FirstDay.AddDays((Part - 1) * 10) : Date.FirstDay;

    /// <summary>The last day that is meant.</summary>
    public DateOnly LastDay => Part is 1 or 2 ? Date.FirstDay.AddDays((Part * 10) - 1) : Date.LastDay;

    /// <summary>A day.</summary>
    public static ApproximateDate OfDay(DateOnly day) => new(new PartialDate(day.Year, day.Month, day.Day), 0);

    /// <summary>A month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static ApproximateDate OfMonth(int year, int month) => new(new PartialDate(year, new DateOnly(year, month, 1).Month, 0), 0);

    /// <summary>A ten-day part of a month, from 1 (上旬) to 3 (下旬).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month or part.</exception>
    public static ApproximateDate OfPart(int year, int month, int part)
    {
        if (part is < 1 or > 3)
            throw new ArgumentOutOfRangeException(nameof(part));
        return new(OfMonth(year, month).Date, part);
    }

    /// <summary>Reads <c>2026-07-10</c>, <c>2026-07</c>, <c>2026-07上旬</c>, 2026年7月10日, 2026年7月 or 2026年7月上旬; null for anything else.</summary>
    public static ApproximateDate? TryParse(string text)
    {
        var (rest, part) = TakePart(Definitions.TextFold.Fold(text));
        if (PartialDate.TryParse(Dashed(rest)) is not { Month: > 0 } date || (part > 0 && date.Day > 0))
            return null;
        return new(date, part);
    }

    /// <summary>The form that <see cref="TryParse"/> reads, e.g. <c>2026-07上旬</c>.</summary>
    public override string ToString() => Part > 0 ? Date + PartNames[Part - 1] : Date.ToString();

    private static (string Month, int Part) TakePart(string text)
    {
        for (var i = 0; i < PartNames.Length; i++)
        {
            if (text.EndsWith(PartNames[i], StringComparison.Ordinal))
                return (text[..^PartNames[i].Length], i + 1);
        }
        return (text, 0);
    }

    // 2026年7月1日 as 2026-07-01; what is no such date stays as it is and is refused.
    private static string Dashed(string text)
    {
        var parts = text.Split('年', '月', '日');
        if (parts.Length < 3 || parts[^1].Length > 0)
            return text;
        return string.Join("-", parts[..^1].Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n.ToString("00", CultureInfo.InvariantCulture) : part));
    }
}
