using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <summary>At the same time as something else (与政策文件同步公开; 同步组织、同步审签、同步部署).</summary>
public sealed record TogetherDeadline : Deadline
{
    internal TogetherDeadline(string? with, ValueList<string> acts) => (With, Acts) = (with, acts);

    /// <summary>What it goes with, in the words of the text (政策文件); null where it does not say.</summary>
    public string? With { get; }

    /// <summary>What is done at the same time (组织、审签、部署), in the order written.</summary>
    public ValueList<string> Acts { get; }

    /// <summary>Creates the limit.</summary>
    public static TogetherDeadline Create(string? with = null, ValueList<string> acts = default) =>
        new(LimitWords.TidyOptional(with), ValueList.From(acts.Select(LimitWords.Tidy)));
}
