using System.Globalization;

namespace Zhengwu.Plans;

/// <summary>A date to the precision given: a year, a month or a day.</summary>
public readonly record struct PartialDate
{
    internal PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month from 1; 0 when only the year is given.</summary>
    public int Month { get; }

    /// <summary>The day of the month from 1; 0 when only year and month are given.</summary>
    public int Day { get; }

    /// <summary>The first day it can mean.</summary>
    public DateOnly FirstDay => new(Year, Math.Max(1, Month), Math.Max(1, Day));

    /// <summary>The last day it can mean.</summary>
    public DateOnly LastDay
    {
        get
        {
            if (Day > 0)
                return FirstDay;
            return Month > 0 ? FirstDay.AddMonths(1).AddDays(-1) : new DateOnly(Year, 12, 31);
        }
    }

    /// <summary>Reads <c>2021</c>, <c>2022-05</c> or <c>2023-12-31</c>; null for anything else.</summary>
    public static PartialDate? TryParse(string text)
    {
        var parts = text.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || !TryNumber(parts, 0, out var year) || year == 0)
            return null;
        if (!TryNumber(parts, 1, out var month) || month > 12 || !TryNumber(parts, 2, out var day))
            return null;
        if (parts.Length > 1 && month == 0)
            return null;
        if (parts.Length > 2 && (day == 0 || day > DateTime.DaysInMonth(year, month)))
            return null;
        return new PartialDate(year, month, day);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var format = Day > 0 ? "yyyy-MM-dd" : Month > 0 ? "yyyy-MM" : "yyyy";
        return FirstDay.ToString(format, CultureInfo.InvariantCulture);
    }

    private static bool TryNumber(string[] parts, int index, out int number)
    {
        number = 0;
        return index >= parts.Length || int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
