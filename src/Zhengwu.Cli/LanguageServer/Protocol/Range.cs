namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>A stretch of a document; its end is the place just after it.</summary>
internal sealed record Range(Position Start, Position End);
