using Zhengwu.Findings;

namespace Zhengwu.Cli.Show;

/// <summary>Which columns the table of a section has: those that hold something, and one for notes.</summary>
internal sealed class TableLayout
{
    // Where rows are put together by unit, who else is in the cell is told no further than this.
    private const int LongestUnits = 60;

    private readonly ShowTable _table;
    private readonly TableSection _section;
    private readonly Language _language;
    private readonly bool _showsGroup;
    private readonly bool _isByUnit;
    private readonly int[] _own;
    private readonly int[] _notes;

    public TableLayout(ShowTable table, TableSection section, Language language, Grouping by, bool isOfUnit)
    {
        _table = table;
        _section = section;
        _language = language;
        _showsGroup = by == Grouping.Path && section.Rows.Any(row => row.Group.Count > 0);
        _isByUnit = by == Grouping.Unit || isOfUnit;
        _own = Filled(ColumnPlace.Own);
        _notes = Filled(ColumnPlace.Note);
        Headings = [.. HeadingsOf()];
    }

    public IReadOnlyList<string> Headings { get; }

    public bool BeginsWithNumber => !_showsGroup && _own.Length > 0 && _table.Columns[_own[0]].Key is "number" or "due";

    public IEnumerable<string> CellsOf(ShowRow row)
    {
        if (_showsGroup)
            yield return row.GroupLine;
        foreach (var column in _own)
            yield return Own(row, column);
        if (_notes.Length > 0)
            yield return string.Join('\n', _notes.Where(column => row.Cells[column].Length > 0).Select(column => $"{NameOf(column)}：{row.Cells[column]}"));
    }

    // A stage stands under its task: the number is not repeated, and its words are hung below.
    private string Own(ShowRow row, int column) => _table.Columns[column].Key switch
    {
        "number" when row.IsStage => "",
        "requirement" or "name" when row.IsStage => "└ " + row.Cells[column],
        "responsible" when row.UnitsFrom is { Reference: { } merged } => new Bilingual("同 ", "as ").In(_language) + merged,
        "responsible" or "subject" when _isByUnit && row.Cells[column].Length > LongestUnits => row.Cells[column][..LongestUnits] + "…",
        _ => row.Cells[column],
    };

    private IEnumerable<string> HeadingsOf()
    {
        if (_showsGroup)
            yield return new Bilingual("分组", "Group").In(_language);
        foreach (var column in _own)
            yield return NameOf(column);
        if (_notes.Length > 0)
            yield return new Bilingual("说明", "Notes").In(_language);
    }

    private int[] Filled(ColumnPlace place) =>
        [.. Enumerable.Range(0, _table.Columns.Count).Where(column => _table.Columns[column].Place == place && _section.Rows.Any(row => row.Cells[column].Length > 0))];

    private string NameOf(int column) => _table.Columns[column].Name.In(_language);
}
