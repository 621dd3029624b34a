namespace Zhengwu.Definitions;

/// <summary>Bounds on what a reader accepts, so that a file from anywhere is safe to read.</summary>
public sealed record ReadOptions
{
    /// <summary>The bounds used where none are given.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The longest text, in UTF-16 units; 8,388,608 by default.</summary>
    public int MaxLength { get; init; } = 8 * 1024 * 1024;

    /// <summary>The deepest nesting of lists and mappings; 64 by default.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The greatest number of YAML nodes, those reached through aliases counted each time; 500,000 by default.</summary>
    public int MaxNodes { get; init; } = 500_000;

    /// <summary>The greatest number of nodes that aliases may repeat; 10,000 by default.</summary>
    public int MaxAliasedNodes { get; init; } = 10_000;

    /// <summary>The greatest number of findings kept for one file; 1,000 by default. The last one says that more were left out.</summary>
    public int MaxFindings { get; init; } = 1_000;
}
