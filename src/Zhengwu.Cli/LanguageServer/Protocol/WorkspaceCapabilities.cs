namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>What the editor can do for a folder.</summary>
internal sealed record WorkspaceCapabilities(DynamicRegistration? DidChangeWatchedFiles = null);
