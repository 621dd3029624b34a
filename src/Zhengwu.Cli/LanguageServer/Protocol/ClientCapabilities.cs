namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>What the editor can do.</summary>
internal sealed record ClientCapabilities(WorkspaceCapabilities? Workspace = null);
