using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>By what a finding about several records names one of them.</summary>
/// <param name="Id">The record's own key (编号); null where it has none.</param>
/// <param name="Line">The one-based line of the stream it came from; 0 where it came from none.</param>
public readonly record struct RecordKey(string? Id, long Line = 0)
{
    /// <summary>The name in both languages.</summary>
    internal Bilingual Name => (Id, Line) switch
    {
        (null, 0) => new("没有编号的记录", "a record without a key"),
        (null, _) => new($"第 {Line} 行", $"line {Line}"),
        (_, 0) => new($"“{Id}”", $"'{Id}'"),
        _ => new($"“{Id}”（第 {Line} 行）", $"'{Id}' (line {Line})"),
    };

    /// <inheritdoc/>
    public override string ToString() => Name.Chinese;
}
