namespace Zhengwu.Deadlines;

/// <summary>How a limit relates to the day or period that it names.</summary>
public enum Boundary
{
    /// <summary>In it: on that day, within that period (于5月、本年度、3月10日).</summary>
    Within,

    /// <summary>At the latest on its last day, and any time before (7月10日前、6月底前). That 前 includes the day is usage, not law.</summary>
    By,

    /// <summary>前 after a period without 底 or 末 (四季度前、6月前): by usage its end, strictly its start. The counting has an option.</summary>
    Before,
}
