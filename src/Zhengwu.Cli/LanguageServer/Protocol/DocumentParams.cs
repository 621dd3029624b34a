namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>What is asked about a whole document.</summary>
internal sealed record DocumentParams(DocumentId TextDocument);
