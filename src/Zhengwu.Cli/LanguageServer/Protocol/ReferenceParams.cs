namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary><c>textDocument/references</c>.</summary>
internal sealed record ReferenceParams(DocumentId TextDocument, Position Position, ReferenceContext? Context = null);
