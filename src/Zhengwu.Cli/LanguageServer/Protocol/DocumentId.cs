namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>Names a document.</summary>
internal sealed record DocumentId(string Uri);
