namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>A pattern of files.</summary>
internal sealed record FileWatcher(string GlobPattern);
