namespace Zhengwu.Cli.LanguageServer.Protocol;

/// <summary>A place in a document: zero-based line, and UTF-16 units within it.</summary>
internal readonly record struct Position(int Line, int Character);
