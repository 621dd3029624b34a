namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>One change of a document.</summary>
internal sealed record DocumentEdit(Range Range, string NewText);
