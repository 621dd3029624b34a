using Zhengwu.Findings;

namespace Zhengwu.Cli.Roll;

/// <summary>What was done to a place of the old plan, or is left for a person to decide.</summary>
/// <param name="At">The offset in the old text.</param>
/// <param name="Words">What, in both languages.</param>
/// <param name="IsDecision">Whether somebody has to decide.</param>
internal sealed record RollNote(int At, Bilingual Words, bool IsDecision);
