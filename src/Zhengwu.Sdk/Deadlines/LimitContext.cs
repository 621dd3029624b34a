namespace Zhengwu.Deadlines;

/// <summary>Where a phrase stands, which decides how a date without a year is read.</summary>
public enum LimitContext
{
    /// <summary>
    /// Alone. A date without a year is one day, its year not stated; only 1月31日前 comes back every year, the day on which
    /// the regulation (《政府信息公开条例》第五十条) and the rules on publishing law enforcement make every authority report.
    /// </summary>
    None,

    /// <summary>In a plan: a date without a year is a day of the plan's year.</summary>
    Plan,

    /// <summary>In a catalog: it holds until it is replaced, so a date or month without a year comes back every year.</summary>
    Catalog,
}
