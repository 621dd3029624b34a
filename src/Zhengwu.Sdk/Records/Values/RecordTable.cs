using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <summary>A table (表格) as an element of a record: headings, and rows of cells.</summary>
public sealed record RecordTable
{
    private RecordTable(ValueList<string> columns, ValueList<ValueList<string>> rows) => (Columns, Rows) = (columns, rows);

    /// <summary>The headings; empty for a table without.</summary>
    public ValueList<string> Columns { get; }

    /// <summary>The rows, each with its cells from left to right. Rows may differ in length, as they do in real tables.</summary>
    public ValueList<ValueList<string>> Rows { get; }

    /// <summary>Creates the table.</summary>
    public static RecordTable Of(IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows) =>
        new(ValueList.From(columns), ValueList.From(rows.Select(row => ValueList.From(row))));

    /// <summary>The heading of a column; empty where the table has none for it.</summary>
    internal string HeadingOf(int column) => column < Columns.Count ? Columns[column] : "";
}
