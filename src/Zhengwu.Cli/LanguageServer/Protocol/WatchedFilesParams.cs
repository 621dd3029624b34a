namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary><c>workspace/didChangeWatchedFiles</c>; what changed is looked up on the disk.</summary>
internal sealed record WatchedFilesParams;
