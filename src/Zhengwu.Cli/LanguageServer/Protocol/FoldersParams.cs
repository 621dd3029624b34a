namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary><c>workspace/didChangeWorkspaceFolders</c>.</summary>
internal sealed record FoldersParams(FoldersChange Event);
