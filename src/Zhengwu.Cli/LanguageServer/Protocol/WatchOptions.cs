namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>The files to watch.</summary>
internal sealed record WatchOptions(FileWatcher[] Watchers);
