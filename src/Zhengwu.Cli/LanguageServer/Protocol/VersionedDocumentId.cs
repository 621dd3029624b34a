namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>Names a document and its version.</summary>
internal sealed record VersionedDocumentId(string Uri, int? Version = null);
