namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary><c>workspace/didChangeWatchedFiles</c>; what changed in a file is looked up on the disk.</summary>
internal sealed record WatchedFilesParams(FileEvent[] Changes)
{
    /// <summary>Whether files came or went.</summary>
    public bool HasNewOrGone => Changes.Any(change => change.Type != FileEvent.Changed);
}
