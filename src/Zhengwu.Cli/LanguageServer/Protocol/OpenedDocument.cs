namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>A document as it is opened.</summary>
internal sealed record OpenedDocument(string Uri, int Version, string Text);
