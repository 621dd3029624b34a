namespace Zhengwu.Deadlines;

/// <summary>What a <see cref="CyclePoint"/> names within its section or cycle.</summary>
public enum CyclePointUnit
{
    /// <summary>All of it (每年3月、每季度).</summary>
    Whole,

    /// <summary>A day of the month (每月5日).</summary>
    Day,

    /// <summary>A part of the month (每月上旬).</summary>
    Part,

    /// <summary>The n-th working day (每月第5个工作日).</summary>
    Workday,

    /// <summary>The n-th week (每季度第二周).</summary>
    Week,

    /// <summary>A day of the week, 1 Monday to 7 Sunday (每周五).</summary>
    Weekday,
}
