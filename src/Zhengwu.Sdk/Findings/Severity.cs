namespace Zhengwu.Findings;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Worth knowing; nothing has to be done (提示).</summary>
    Info,

    /// <summary>Probably a fault, or a rule that is not certain in law (警告).</summary>
    Warning,

    /// <summary>A fault (错误).</summary>
    Error,
}
