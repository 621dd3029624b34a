namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>One thing that the editor is asked to tell.</summary>
internal sealed record Registration(string Id, string Method, WatchOptions RegisterOptions);
