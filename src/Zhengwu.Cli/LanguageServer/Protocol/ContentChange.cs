namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>One change of a document; without a range, all of its text.</summary>
internal sealed record ContentChange(string Text, Range? Range = null);
