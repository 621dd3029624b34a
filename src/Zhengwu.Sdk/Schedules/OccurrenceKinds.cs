using Zhengwu.Findings;

namespace Zhengwu.Schedules;

/// <summary>The names of <see cref="OccurrenceKind"/>.</summary>
public static class OccurrenceKinds
{
    private static readonly (string Name, Bilingual Words)[] Names =
    [
        ("dated", new("有日期", "dated")),
        ("quota", new("频次", "quota")),
        ("waiting", new("待事件发生", "waiting for an event")),
        ("continuous", new("持续", "continuous")),
        ("unbounded", new("无明确期限", "no definite limit")),
        ("not-stated", new("未写时限", "no limit stated")),
        ("not-understood", new("时限未读懂", "limit not understood")),
    ];

    /// <summary>The name in the tool's output, e.g. <c>not-stated</c>.</summary>
    public static string NameOf(OccurrenceKind kind) => Names[(int)kind].Name;

    /// <summary>The words for people.</summary>
    public static Bilingual WordsOf(OccurrenceKind kind) => Names[(int)kind].Words;
}
