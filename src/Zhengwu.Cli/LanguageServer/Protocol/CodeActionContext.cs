namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>The kinds of action that are wanted; all where none is named.</summary>
internal sealed record CodeActionContext(string[]? Only = null);
