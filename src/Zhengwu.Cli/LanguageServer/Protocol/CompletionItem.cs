namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>One proposal.</summary>
internal sealed record CompletionItem(string Label, int Kind, string? Detail, MarkupContent? Documentation, string SortText, DocumentEdit TextEdit);
