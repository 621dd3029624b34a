using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>Something that could be written at a place.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Label">As it is listed.</param>
/// <param name="Detail">What stands beside it in the list.</param>
/// <param name="Description">What is shown about it.</param>
internal sealed record Proposal(ProposalKind Kind, string Label, string? Detail = null, string? Description = null)
{
    /// <summary>What is written.</summary>
    public string Words { get; init; } = Label;

    /// <summary>What it takes the place of; what stands there so far where null.</summary>
    public SourceSpan? Replaces { get; init; }
}
