namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>What is wanted of folders.</summary>
internal sealed record WorkspaceOptions(FolderOptions WorkspaceFolders);
