namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>The folders that came and went.</summary>
internal sealed record FoldersChange(WorkspaceFolder[] Added, WorkspaceFolder[] Removed);
