using Zhengwu.Findings;

namespace Zhengwu.Cli;

/// <summary>Words that several outputs share.</summary>
internal static class Words
{
    /// <summary>A severity as people call it.</summary>
    public static string Of(Severity severity, Language language) => severity switch
    {
        Severity.Error => language == Language.English ? "error" : "错误",
        Severity.Warning => language == Language.English ? "warning" : "警告",
        Severity.Info => language == Language.English ? "info" : "提示",
        _ => language == Language.English ? "none" : "关闭",
    };

    /// <summary>A number of English things.</summary>
    public static string Count(long count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";

    /// <summary>A name as output for programs spells it: <c>WaitsForEvent</c> becomes <c>waits-for-event</c>.</summary>
    public static string InKebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
