namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>One entry of an outline.</summary>
internal sealed record DocumentSymbol(string Name, string? Detail, int Kind, Range Range, Range SelectionRange, IReadOnlyList<DocumentSymbol> Children);
