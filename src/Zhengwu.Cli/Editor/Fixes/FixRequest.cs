using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>What a fix may look at.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Set">The file with those it names.</param>
internal sealed record FixRequest(Finding Finding, Definition File, DefinitionSet Set)
{
    private FixNodes? _nodes;

    /// <summary>How the findings were made.</summary>
    public CheckOptions Options { get; init; } = CheckOptions.Default;

    /// <summary>The nodes of the file.</summary>
    public FixNodes Nodes => _nodes ??= new(File);

    /// <summary>The text that the finding marks, as written.</summary>
    public string Written => File.Text.Content.Substring(Finding.Span.Start, Finding.Span.Length);

    /// <summary>What stands at the mark.</summary>
    public NodePlace? Place => NodePlace.At(File, Finding.Span.Start);

    /// <summary>The node of the finding; negative where it is about no node.</summary>
    public int Row => Finding.Node.Exists ? Finding.Node.Row : -1;

    /// <summary>A name that the message quotes.</summary>
    public string Argument(int index) => Finding.Arguments[index] is Bilingual text ? text.In(File.KeyLanguage) : Finding.Arguments[index].ToString()!;

    /// <summary>The word that the message asks after (是否要写); null when it asks after none.</summary>
    public string? Meant => Finding.Arguments.OfType<Bilingual>().Select(Spelling.Meant).FirstOrDefault(word => word is not null);

    /// <summary>A fix of the file that the finding stands in; nothing when there is nothing to change.</summary>
    public IEnumerable<QuickFix> Fix(Bilingual title, params IEnumerable<TextEdit?> edits) => Nodes.Fix(title, edits);
}
