namespace Zhengwu.Deadlines;

/// <summary>What kind of stretch of the calendar a <see cref="CalendarSpan"/> is.</summary>
public enum SpanUnit
{
    /// <summary>A year (年).</summary>
    Year,

    /// <summary>The first or second half of a year (上半年、下半年).</summary>
    HalfYear,

    /// <summary>A quarter (季度).</summary>
    Quarter,

    /// <summary>A month (月).</summary>
    Month,

    /// <summary>A part of a month (旬): days 1-10, 11-20, 21 to the end.</summary>
    Part,

    /// <summary>A day (日).</summary>
    Day,

    /// <summary>The n-th working day of a month, counted from its start or its end.</summary>
    Workday,
}
