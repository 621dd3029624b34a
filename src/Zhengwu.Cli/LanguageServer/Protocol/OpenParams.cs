namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary><c>textDocument/didOpen</c>.</summary>
internal sealed record OpenParams(OpenedDocument TextDocument);
