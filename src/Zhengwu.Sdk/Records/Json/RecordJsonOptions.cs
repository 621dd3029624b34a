using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>How records are read from JSON (读取 JSON), and written: the language of the names, and the limits that keep hostile input harmless.</summary>
public sealed record RecordJsonOptions
{
    /// <summary>The usual options.</summary>
    public static RecordJsonOptions Default { get; } = new();

    /// <summary>The language of the property names that are written; Chinese by default. Both are read.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>The longest JSON text of one record in bytes; 8 MiB by default.</summary>
    public int LongestRecord { get; init; } = 8 << 20;

    /// <summary>The longest single text in characters; 1,000,000 by default.</summary>
    public int LongestText { get; init; } = 1_000_000;

    /// <summary>How deep objects and arrays may nest; 32 by default. A record itself needs five.</summary>
    public int DeepestNesting { get; init; } = 32;

    /// <summary>How many faults of reading are kept of one record; 100 by default.</summary>
    public int MostFaults { get; init; } = 100;
}
