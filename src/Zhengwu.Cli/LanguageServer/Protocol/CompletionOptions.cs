namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>After which characters proposals are wanted without being asked for.</summary>
internal sealed record CompletionOptions(string[] TriggerCharacters);
