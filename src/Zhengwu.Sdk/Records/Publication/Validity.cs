namespace Zhengwu.Records;

/// <summary>Whether a document holds (有效性).</summary>
public enum Validity
{
    /// <summary>In force (有效).</summary>
    InForce,

    /// <summary>Run out (失效).</summary>
    Expired,

    /// <summary>Repealed (废止).</summary>
    Repealed,
}
