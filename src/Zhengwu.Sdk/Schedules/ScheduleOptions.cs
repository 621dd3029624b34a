using Zhengwu.Deadlines;
using Zhengwu.Plans;

namespace Zhengwu.Schedules;

/// <summary>The choices of a <see cref="WorkSchedule"/>.</summary>
public sealed record ScheduleOptions
{
    /// <summary>No choice is made: what the plan says holds.</summary>
    public static ScheduleOptions Default { get; } = new();

    /// <summary>How often duties that go on are looked at again (复核周期), at the end of each cycle; null for what the plan says.</summary>
    public Cycle? ReviewEvery { get; init; }

    /// <summary>The years for which the schedule is made; null for those of the plan (年度).</summary>
    public YearRange? Years { get; init; }

    /// <summary>How limits are counted (计算口径).</summary>
    public DueOptions Counting { get; init; } = DueOptions.Default;
}
