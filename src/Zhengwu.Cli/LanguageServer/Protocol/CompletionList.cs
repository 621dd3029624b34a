namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>The proposals for a place.</summary>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);
