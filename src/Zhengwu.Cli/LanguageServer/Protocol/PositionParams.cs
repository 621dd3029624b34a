namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>What is asked about a place of a document.</summary>
internal sealed record PositionParams(DocumentId TextDocument, Position Position);
