namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary><c>textDocument/codeAction</c>.</summary>
internal sealed record CodeActionParams(DocumentId TextDocument, Range Range, CodeActionContext? Context = null);
