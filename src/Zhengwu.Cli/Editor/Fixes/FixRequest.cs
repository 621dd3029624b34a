using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>What a fix may look at.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Set">The file with those it names.</param>
internal sealed record FixRequest(Finding Finding, Definition File, DefinitionSet Set)
{
    /// <summary>The text that the finding marks, as written.</summary>
    public string Written => File.Text.Content.Substring(Finding.Span.Start, Finding.Span.Length);
}
