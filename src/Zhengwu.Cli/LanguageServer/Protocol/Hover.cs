namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>What is shown about a place.</summary>
internal sealed record Hover(MarkupContent Contents, Range Range);
