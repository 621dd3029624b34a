using System.Globalization;

namespace Zhengwu.Plans;

/// <summary>How the years of a plan are written: one year, or two with a dash.</summary>
internal static class YearText
{
    public const int Earliest = 1949;

    public const int Latest = 2999;

    public static string Of(YearRange years) => years.First == years.Last
        ? years.First.ToString(CultureInfo.InvariantCulture)
        : string.Format(CultureInfo.InvariantCulture, "{0}-{1}", years.First, years.Last);

    public static YearRange? TryParse(string written)
    {
        var dash = written.IndexOfAny(['-', '—', '～']);
        var first = dash < 0 ? written : written.Substring(0, dash);
        var last = dash < 0 ? written : written.Substring(dash + 1);
        return TryYear(first) is { } from && TryYear(last) is { } to && from <= to ? new YearRange(from, to) : null;
    }

    private static int? TryYear(string written)
    {
        var digits = written.Trim().TrimEnd('年');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= Earliest and <= Latest ? year : null;
    }
}
