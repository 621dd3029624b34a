using Zhengwu.Findings;

namespace Zhengwu.Cli.Show;

/// <summary>Writes tables as CSV that spreadsheet programs open by a double click: byte order mark, CRLF, RFC 4180, no formulas.</summary>
internal static class TableCsv
{
    public static void Write(Shown shown, Grouping by, Language language, TextWriter output)
    {
        output.Write('\uFEFF');
        for (var i = 0; i < shown.Tables.Count; i++)
        {
            if (i > 0)
                output.Write("\r\n"); // an empty line parts the two tables of a unit directory
            Write(shown.Tables[i], by, language, output);
        }
    }

    private static void Write(ShowTable table, Grouping by, Language language, TextWriter output)
    {
        var hasGroups = table.Rows.Any(row => row.Group.Count > 0);
        WriteLine(
            by == Grouping.Unit ? new Bilingual("单位", "Unit").In(language) : null,
            hasGroups ? new Bilingual("分组", "Group").In(language) : null,
            table.Columns.Select(column => column.Name.In(language)),
            output);
        foreach (var section in TableSection.Of(table, by))
        {
            foreach (var row in section.Rows)
                WriteLine(by == Grouping.Unit ? section.Heading : null, hasGroups ? row.GroupLine : null, row.Cells, output);
        }
    }

    private static void WriteLine(string? unit, string? group, IEnumerable<string> cells, TextWriter output)
    {
        var leading = new[] { unit, group }.OfType<string>();
        output.Write(string.Join(',', leading.Concat(cells).Select(cell => CsvText.Quote(CsvText.Harmless(cell)))));
        output.Write("\r\n");
    }
}
