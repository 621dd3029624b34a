using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editing;

/// <summary>One change of a text.</summary>
/// <param name="Span">What goes; empty where words are only put in.</param>
/// <param name="Words">What comes in its place; empty where words only go.</param>
internal readonly record struct TextEdit(SourceSpan Span, string Words);
