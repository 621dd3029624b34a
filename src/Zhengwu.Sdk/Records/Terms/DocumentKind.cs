namespace Zhengwu.Records;

/// <summary>The kinds of document (文种) that rules speak of; others are kept as written in the catalog.</summary>
internal enum DocumentKind
{
    /// <summary>Another kind, or none stated.</summary>
    Other,

    /// <summary>A normative document (规范性文件).</summary>
    Normative,

    /// <summary>A policy document that is not normative (政策文件).</summary>
    Policy,

    /// <summary>An explanation of one (政策解读).</summary>
    Explanation,

    /// <summary>A decision on a penalty (行政处罚决定).</summary>
    Penalty,
}
