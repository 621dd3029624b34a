namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>The kinds of action there are.</summary>
internal sealed record CodeActionOptions(string[] CodeActionKinds);
