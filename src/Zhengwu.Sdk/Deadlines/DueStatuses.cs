using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>The names of <see cref="DueStatus"/>.</summary>
public static class DueStatuses
{
    // In the order of the enumeration.
    private static readonly Bilingual[] Words = [new("确定", "known"), new("暂定", "provisional"), new("未知", "unknown"), new("无", "none")];

    /// <summary>The words for people, e.g. 暂定.</summary>
    public static Bilingual WordsOf(DueStatus status) => Words[(int)status];
}
