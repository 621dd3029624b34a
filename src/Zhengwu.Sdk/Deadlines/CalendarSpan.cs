namespace Zhengwu.Deadlines;

/// <summary>A named stretch of the calendar, e.g. 2024年6月, 11月中旬, 年, 本季度, 7月10日.</summary>
/// <remarks>The default value is "the year", which year not being stated.</remarks>
public readonly record struct CalendarSpan
{
    internal CalendarSpan(SpanUnit unit, CalendarRef year, CalendarRef index = default, sbyte detail = 0)
    {
        Unit = unit;
        Year = year;
        Index = index;
        Detail = detail;
    }

    /// <summary>The kind of stretch.</summary>
    public SpanUnit Unit { get; }

    /// <summary>The year; not stated where the month or quarter is a relative one.</summary>
    public CalendarRef Year { get; }

    /// <summary>Which half (1, 2), quarter (1-4) or month (1-12); for a part or day the month it lies in. Not stated for a year.</summary>
    public CalendarRef Index { get; }

    /// <summary>Part of the month (1-3), day (1-31), or working day (from 1; from the month's end negative). Zero for longer stretches.</summary>
    public int Detail { get; }

    internal bool IsDay => Unit is SpanUnit.Day or SpanUnit.Workday;

    /// <summary>A year.</summary>
    public static CalendarSpan OfYear(CalendarRef year = default) => new(SpanUnit.Year, year);

    /// <summary>The first (1) or second (2) half of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The half is neither 1 nor 2.</exception>
    public static CalendarSpan OfHalf(int half, CalendarRef year = default) => Checked(SpanUnit.HalfYear, year, CalendarRef.Of(half), 0);

    /// <summary>A quarter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter, or a relative one has a year.</exception>
    public static CalendarSpan OfQuarter(CalendarRef quarter, CalendarRef year = default) => Checked(SpanUnit.Quarter, year, quarter, 0);

    /// <summary>A month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or a relative one has a year.</exception>
    public static CalendarSpan OfMonth(CalendarRef month, CalendarRef year = default) => Checked(SpanUnit.Month, year, month, 0);

    /// <summary>A part of a month: 1 上旬, 2 中旬, 3 下旬.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part or month.</exception>
    public static CalendarSpan OfPart(int part, CalendarRef month, CalendarRef year = default) => Checked(SpanUnit.Part, year, month, part);

    /// <summary>A day of a month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month, or that year's month, has no such day.</exception>
    public static CalendarSpan OfDay(int day, CalendarRef month, CalendarRef year = default) => Checked(SpanUnit.Day, year, month, day);

    /// <summary>The n-th working day of a month; -1 is the last, -2 the one before it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 23, nor from -23 to -1.</exception>
    public static CalendarSpan OfWorkday(int number, CalendarRef month, CalendarRef year = default) =>
        Checked(SpanUnit.Workday, year, month, number);

    /// <summary>The stretch, or null when the calendar has none such.</summary>
    internal static CalendarSpan? TryCreate(SpanUnit unit, CalendarRef year, CalendarRef index, int detail)
    {
        var exists = (!index.IsRelative || year.IsUnstated) && unit switch
        {
            SpanUnit.Year => index.IsUnstated && detail == 0,
            SpanUnit.HalfYear => index.Number is 1 or 2 && detail == 0,
            SpanUnit.Quarter => index.Number is null or <= 4 && detail == 0,
            SpanUnit.Month => index.Number is null or <= 12 && detail == 0,
            SpanUnit.Part => index.Number is null or <= 12 && detail is >= 1 and <= 3,
            SpanUnit.Day => index.Number is null or <= 12 && detail >= 1 && detail <= LastDay(year.Number, index.Number),
            _ => index.Number is null or <= 12 && detail is (>= 1 and <= 23) or (>= -23 and <= -1),
        };
        return exists ? new(unit, year, index, (sbyte)detail) : null;
    }

    /// <summary>The same stretch of another year.</summary>
    internal CalendarSpan In(CalendarRef year) => TryCreate(Unit, year, Index, Detail) ?? this;

    /// <summary>The last day that a month can have; 29 for a February whose year is not stated.</summary>
    internal static int LastDay(int? year, int? month) => month switch
    {
        null => 31,
        2 when year is null => 29,
        _ => DateTime.DaysInMonth(year ?? 2000, month.Value),
    };

    /// <summary>The canonical Chinese phrase.</summary>
    public override string ToString() => DeadlineFormatter.Format(this, Findings.Language.Chinese);

    private static CalendarSpan Checked(SpanUnit unit, CalendarRef year, CalendarRef index, int detail) =>
        TryCreate(unit, year, index, detail) ?? throw new ArgumentOutOfRangeException(nameof(detail), "The calendar has no such stretch.");
}
