namespace Zhengwu.Deadlines;

/// <summary>The units in which a duty recurs.</summary>
public enum CycleUnit
{
    /// <summary>Every day (每日).</summary>
    Day,

    /// <summary>Every week (每周).</summary>
    Week,

    /// <summary>Every half month (每半月): days 1-15, 16 to the end.</summary>
    HalfMonth,

    /// <summary>Every month (每月).</summary>
    Month,

    /// <summary>Every quarter (每季度).</summary>
    Quarter,

    /// <summary>Every half year (每半年).</summary>
    HalfYear,

    /// <summary>Every year (每年).</summary>
    Year,
}
