namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>One way to mend a finding.</summary>
internal sealed record CodeAction(string Title, string Kind, Diagnostic[] Diagnostics, bool IsPreferred, WorkspaceEdit Edit);
