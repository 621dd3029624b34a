namespace Zhengwu.Docs;

/// <summary>A row of the table of a record's JSON properties, <c>properties.tsv</c> beside the vocabulary.</summary>
/// <param name="Owner">The object that has it, by the name of its part of the page.</param>
/// <param name="Key">The English name.</param>
/// <param name="Value">What its value is: a kind, and behind a colon of what.</param>
/// <param name="IsRequired">Whether the object cannot do without it.</param>
/// <param name="Chinese">What it is for.</param>
/// <param name="English">The same in English.</param>
internal sealed record RecordProperty(string Owner, string Key, string Value, bool IsRequired, string Chinese, string English)
{
    /// <summary>The kind of the value.</summary>
    public string Kind => Value.Split(':')[0];

    /// <summary>The object or list of words that the value names; empty for others.</summary>
    public string Target => Value.Contains(':', StringComparison.Ordinal) ? Value.Split(':')[1] : "";

    public static IReadOnlyList<RecordProperty> All { get; } =
        [.. File.ReadLines(Path.Combine(TestFiles.Repository, "src", "Zhengwu.Sdk", "Records", "Json", "properties.tsv")).Select(Of)];

    private static RecordProperty Of(string line)
    {
        var cells = line.Split('\t');
        Assert.True(cells.Length == 5, $"'{line}' has {cells.Length} cells.");
        return new(cells[0], cells[1], cells[2].TrimEnd('!'), cells[2].EndsWith('!'), cells[3], cells[4]);
    }
}
