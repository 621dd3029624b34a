using Zhengwu.Deadlines;

namespace Zhengwu.Records;

/// <summary>Figures for judging many records, each with its usual value; findings print the one that was used.</summary>
public sealed record AuditOptions
{
    /// <summary>The usual values.</summary>
    public static AuditOptions Default { get; } = new();

    /// <summary>How long a column of news (动态、要闻) may go without an update where the catalog names no cycle; two weeks by default.</summary>
    /// <remarks>政府网站与政务新媒体检查指标, 国办秘函〔2019〕19号.</remarks>
    public Period NewsWithin { get; init; } = Period.Create(14, PeriodUnit.Day);

    /// <summary>How long a column of notices or policies (通知公告、政策文件) may go without an update where the catalog names no cycle; six months by default.</summary>
    /// <remarks>政府网站与政务新媒体检查指标, 国办秘函〔2019〕19号.</remarks>
    public Period NoticesWithin { get; init; } = Period.Create(6, PeriodUnit.Month);
}
