namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary><c>textDocument/didChange</c>.</summary>
internal sealed record ChangeParams(VersionedDocumentId TextDocument, ContentChange[] ContentChanges);
