using System.Text;
using Zhengwu.Cli.Show;

namespace Zhengwu.Cli.Formatting;

/// <summary>Keeps what stands in columns: where neighbouring rows began an entry in the same column, they do so again, as far left as the longest of them allows.</summary>
internal sealed class AlignedColumns
{
    private readonly string _after;
    private readonly Cell[][] _written;
    private readonly IReadOnlyList<FlowRow> _rows;
    private readonly int[] _shifts;
    private readonly SortedDictionary<int, int> _blanks = [];

    private AlignedColumns(string after, Cell[][] written, IReadOnlyList<FlowRow> rows) =>
        (_after, _written, _rows, _shifts) = (after, written, rows, new int[rows.Count]);

    /// <summary>Aligns a text that was laid out.</summary>
    /// <param name="before">The text as it was written; the same tokens, but for the language of keys.</param>
    /// <param name="after">The text with one blank after every comma.</param>
    public static string Keep(string before, string after)
    {
        var (written, rows) = (FlowRows.In(before), FlowRows.In(after));
        // Never so, as line breaks stay where they are; whoever is wrong about that aligns nothing.
        if (!written.Select(row => row.Cells.Count).SequenceEqual(rows.Select(row => row.Cells.Count)))
            return after;
        var columns = new AlignedColumns(after, [.. written.Select(row => CellsOf(row, before))], rows);
        columns.Align();
        return columns.Apply();
    }

    // In columns of a screen, on which a Chinese character takes two.
    private static Cell[] CellsOf(FlowRow row, string text) =>
        [.. row.Cells.Select(cell => new Cell(CellText.WidthOf(text[row.Start..cell]), text.AsSpan(0, cell).EndsWith("  ")))];

    private void Align()
    {
        var most = _rows.Select(row => row.Cells.Count).DefaultIfEmpty().Max();
        for (var cell = 0; cell < most; cell++)
        {
            for (var first = 0; first < _rows.Count;)
            {
                var end = first + 1;
                while (end < _rows.Count && AreAligned(end - 1, end, cell))
                    end++;
                Align(first, end, cell);
                first = end;
            }
        }
    }

    private bool AreAligned(int row, int next, int cell) =>
        _rows[next].IsBelow(_rows[row]) && _written[row].Length > cell && _written[next].Length > cell && _written[row][cell].Column == _written[next][cell].Column;

    private void Align(int first, int end, int cell)
    {
        // Texts of one length stand in a column by chance.
        if (end - first < 2 || !_written[first..end].Any(row => row[cell].IsMoved))
            return;
        var columns = Enumerable.Range(first, end - first).Select(row => CellText.WidthOf(_after[_rows[row].Start.._rows[row].Cells[cell]]) + _shifts[row]).ToArray();
        for (var row = first; row < end; row++)
        {
            var blanks = columns.Max() - columns[row - first];
            _shifts[row] += blanks;
            _blanks[_rows[row].Cells[cell]] = blanks;
        }
    }

    private string Apply()
    {
        var result = new StringBuilder(_after.Length);
        var at = 0;
        foreach (var (place, blanks) in _blanks)
        {
            result.Append(_after, at, place - at).Append(' ', blanks);
            at = place;
        }
        return result.Append(_after, at, _after.Length - at).ToString();
    }

    /// <summary>Where an entry was written, and whether more than one blank moved it there.</summary>
    private readonly record struct Cell(int Column, bool IsMoved);
}
