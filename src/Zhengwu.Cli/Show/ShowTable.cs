using Zhengwu.Definitions;

namespace Zhengwu.Cli.Show;

/// <summary>What a file looks like as a table; every output format is made from it.</summary>
/// <param name="Name">What the table holds, as JSON names it: <c>tasks</c>, <c>items</c>, <c>units</c>, <c>groups</c>.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows in the order of the file.</param>
internal sealed record ShowTable(string Name, IReadOnlyList<ShowColumn> Columns, IReadOnlyList<ShowRow> Rows);

/// <summary>One row: a task, an item, or a stage of one.</summary>
/// <param name="Element">The task or item that it shows, or a stage of which it shows.</param>
/// <param name="Group">The headings above it, the outermost first.</param>
/// <param name="Cells">A text for each column; empty where the file says nothing.</param>
/// <param name="IsStage">Whether it is a stage of the row above.</param>
/// <param name="Units">The units and groups of units it names, as the directory calls them.</param>
internal sealed record ShowRow(DefinitionElement Element, IReadOnlyList<string> Group, IReadOnlyList<string> Cells, bool IsStage, IReadOnlyList<string> Units)
{
    /// <summary>Where the units come from when the row does not state them; null when it does.</summary>
    public Inheritance? UnitsFrom { get; init; }

    /// <summary>What binds the row to the unit that was asked for; null when all rows are shown.</summary>
    public UnitBond? Bond { get; init; }

    /// <summary>For a group of units, whether its membership is left open; null for other rows.</summary>
    public bool? IsOpen { get; init; }

    /// <summary>The headings in one line.</summary>
    public string GroupLine => string.Join(" / ", Group);
}
