namespace Zhengwu.Cli.Show;

/// <summary>By what rows are put together.</summary>
internal enum Grouping
{
    /// <summary>Under the headings of the file.</summary>
    Group,

    /// <summary>Under each unit and group of units that they name.</summary>
    Unit,

    /// <summary>Not at all: the headings stand in a column.</summary>
    Path,
}

/// <summary>Rows that stand together under a heading.</summary>
internal sealed record TableSection(string Heading, IReadOnlyList<ShowRow> Rows)
{
    public static IEnumerable<TableSection> Of(ShowTable table, Grouping by) => by switch
    {
        Grouping.Group => table.Rows.GroupBy(row => row.GroupLine, StringComparer.Ordinal).Select(group => new TableSection(group.Key, [.. group])),
        Grouping.Unit => ByUnit(table.Rows),
        _ => [new("", table.Rows)],
    };

    private static IEnumerable<TableSection> ByUnit(IReadOnlyList<ShowRow> rows) => rows
        .SelectMany(row => row.Units.Count == 0 ? [(Unit: "", Row: row)] : row.Units.Select(unit => (Unit: unit, Row: row)))
        .GroupBy(pair => pair.Unit, pair => pair.Row, StringComparer.Ordinal)
        .Select(group => new TableSection(group.Key.Length == 0 ? "—" : group.Key, [.. group]));
}
