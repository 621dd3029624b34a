namespace Zhengwu.Cli.Show;

/// <summary>A file as tables: one for a plan or a catalog, two for a unit directory.</summary>
/// <param name="Kind">The kind of file, as JSON names it.</param>
/// <param name="Path">The path.</param>
/// <param name="Id">The id; null without one.</param>
/// <param name="Title">The title; null without one.</param>
/// <param name="Tables">The tables.</param>
internal sealed record Shown(string Kind, string Path, string? Id, string? Title, IReadOnlyList<ShowTable> Tables)
{
    /// <summary>The unit that was asked for, as the directory calls it; null when all rows are shown.</summary>
    public string? Unit { get; init; }

    /// <summary>How much there is for the unit; null where the rows say it.</summary>
    public string? Sum { get; init; }

    /// <summary>Lines that close the table for people.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Rows that may bind the unit, by the words that leave it open (有关部门单位): nobody can tell from the document.</summary>
    public IReadOnlyList<OpenRows> Open { get; init; } = [];
}

/// <summary>The rows that name a set of units whose membership is left open.</summary>
/// <param name="Words">The words that name the set.</param>
/// <param name="Rows">What the rows are called: the number, else the id.</param>
internal sealed record OpenRows(string Words, IReadOnlyList<string> Rows);
