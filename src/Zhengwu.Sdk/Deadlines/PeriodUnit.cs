namespace Zhengwu.Deadlines;

/// <summary>The units in which a length of time is stated.</summary>
public enum PeriodUnit
{
    /// <summary>Hours (小时), counted by the clock.</summary>
    Hour,

    /// <summary>Working days (工作日), make-up days included.</summary>
    Workday,

    /// <summary>Natural days (日、天、自然日).</summary>
    Day,

    /// <summary>Weeks of seven days (周).</summary>
    Week,

    /// <summary>Half months (半个月). How many days that is, no rule says; the counting has an option.</summary>
    HalfMonth,

    /// <summary>Months (个月): to the day of the same number, else to the month's last day.</summary>
    Month,

    /// <summary>Years (年), counted as months are.</summary>
    Year,
}
