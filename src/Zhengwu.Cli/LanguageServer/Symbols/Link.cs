using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer.Symbols;

/// <summary>Words of a file that mean something defined here or elsewhere.</summary>
/// <param name="File">The file that has the words.</param>
/// <param name="Span">The words.</param>
/// <param name="Target">What they mean.</param>
/// <param name="IsId">Whether the words are its id, and change with it.</param>
internal sealed record Link(Definition File, SourceSpan Span, Symbol Target, bool IsId);
