namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>Changes of documents, by their names.</summary>
internal sealed record WorkspaceEdit(Dictionary<string, DocumentEdit[]> Changes);
