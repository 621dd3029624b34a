using Zhengwu.Records;

namespace DisclosureDesk;

/// <summary>What became of saving or publishing.</summary>
/// <param name="State">Whether it was done.</param>
/// <param name="Findings">What was found; empty for a draft, which nobody checks.</param>
public sealed record DeskOutcome(DeskState State, RecordFindings Findings);
