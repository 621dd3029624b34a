namespace Zhengwu.Deadlines;

/// <summary>What a limit cell (时限) means: by when, how often, for whom.</summary>
/// <remarks>
/// Until the grammar of limits reads a phrase, its <see cref="Definitions.Value{T}"/> keeps the text and is not
/// understood; it is never guessed.
/// </remarks>
public sealed record Limit
{
    private Limit()
    {
    }
}
