namespace Zhengwu.Deadlines;

/// <summary>What a text itself says about how its period is counted, where it departs from the rules of counting.</summary>
[Flags]
public enum CountingTerms
{
    /// <summary>Nothing; the rules of counting apply.</summary>
    None = 0,

    /// <summary>The event's own day is day one (首日计入).</summary>
    FirstDayCounts = 1,

    /// <summary>An end on a day off does not move (不顺延).</summary>
    DoesNotRoll = 2,

    /// <summary>An end on a day off moves to the next working day (遇节假日顺延).</summary>
    Rolls = 4,

    /// <summary>What arrives on a day off counts as arriving on the next working day (非工作日收到的视为下一工作日收到).</summary>
    StartsOnWorkday = 8,

    /// <summary>The time for asking third parties and other authorities is not counted (征求意见所需时间不计算在内).</summary>
    AskingIsNotCounted = 16,
}
