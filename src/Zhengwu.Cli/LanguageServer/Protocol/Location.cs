namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>A stretch of some document.</summary>
internal sealed record Location(string Uri, Range Range);
