using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>One way to mend a finding (快速修复), as edits of one file.</summary>
/// <param name="Title">What it does, as an editor offers it.</param>
/// <param name="File">The file that changes; not always the one the finding stands in.</param>
/// <param name="Edits">The changes; no two of them overlap.</param>
internal sealed record QuickFix(Bilingual Title, Definition File, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>Whether it leaves a value to be filled in (待填), which is then what is missing.</summary>
    public bool IsForm { get; init; }
}
