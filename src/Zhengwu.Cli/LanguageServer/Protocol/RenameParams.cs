namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary><c>textDocument/rename</c>.</summary>
internal sealed record RenameParams(DocumentId TextDocument, Position Position, string NewName);
