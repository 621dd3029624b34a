namespace Zhengwu.Records;

/// <summary>How a stream of records is checked (成批检查).</summary>
public sealed record RecordStreamOptions
{
    /// <summary>The usual options.</summary>
    public static RecordStreamOptions Default { get; } = new();

    /// <summary>How many lines are checked at a time; as many as there are processors by default. The results are the same for any number.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The limits of reading; <see cref="RecordJsonOptions.LongestRecord"/> is the longest line.</summary>
    public RecordJsonOptions Json { get; init; } = RecordJsonOptions.Default;

    /// <summary>Whether every record is handed on with its draft, for checks of many records; else only lines with findings are.</summary>
    public bool KeepsDrafts { get; init; }
}
