namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary><c>initialize</c>, as far as it matters here.</summary>
internal sealed record InitializeParams(string? RootUri = null, WorkspaceFolder[]? WorkspaceFolders = null, ClientCapabilities? Capabilities = null);
