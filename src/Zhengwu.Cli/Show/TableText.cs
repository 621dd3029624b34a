using Spectre.Console;
using Spectre.Console.Rendering;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Show;

/// <summary>Prints tables for people, sized to the terminal.</summary>
internal sealed class TableText : IDisposable
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    private readonly Shown _shown;
    private readonly Language _language;
    private readonly TextWriter _output;
    private readonly StringWriter _drawn = new();
    private readonly IAnsiConsole _console;

    private TableText(Shown shown, Language language, ToolConsole console)
    {
        _shown = shown;
        _language = language;
        _output = console.Out;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_drawn),
        });
        _console.Profile.Width = console.Width;
        _console.Profile.Capabilities.Unicode = true;
    }

    public static void Write(Shown shown, Grouping by, Language language, ToolConsole console)
    {
        using var text = new TableText(shown, language, console);
        text.Write(by);
    }

    public void Dispose() => _drawn.Dispose();

    private void Write(Grouping by)
    {
        Line(_shown.Title ?? _shown.Id ?? _shown.Path, Bold);
        if (_shown.Unit is { } unit)
            Line(_shown.Sum ?? Sum(unit), Style.Plain);
        foreach (var table in _shown.Tables)
        {
            foreach (var section in TableSection.Of(table, by))
                Write(section, new TableLayout(table, section, _language, by, isOfUnit: _shown.Unit is not null));
        }
        WriteOpen();
        if (_shown.Remarks.Count > 0)
            _output.WriteLine();
        foreach (var remark in _shown.Remarks)
            Line(remark, Faint);
    }

    private void Write(TableSection section, TableLayout layout)
    {
        if (section.Rows.Count == 0)
            return;
        _output.WriteLine();
        if (section.Heading.Length > 0)
            Line(section.Heading, Bold);
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (var heading in layout.Headings)
            table.AddColumn(new TableColumn(Cell(heading, Faint)) { NoWrap = heading == layout.Headings[0] && layout.BeginsWithNumber });
        foreach (var row in section.Rows)
            table.AddRow(layout.CellsOf(row).Select(text => Cell(text, Style.Plain)));
        Draw(table);
    }

    private string Sum(string unit)
    {
        var rows = _shown.Tables.Sum(table => table.Rows.Count(row => !row.IsStage));
        return new Bilingual($"{unit}：{rows} 项", $"{unit}: {rows} rows").In(_language);
    }

    private void WriteOpen()
    {
        if (_shown.Open.Count == 0)
            return;
        _output.WriteLine();
        Line(new Bilingual("名单未定，可能涉及：", "Membership left open, may be concerned:").In(_language), Bold);
        foreach (var open in _shown.Open)
            Line($"  “{open.Words}”  {string.Join('、', open.Rows)}", Style.Plain);
    }

    private void Line(string text, Style style) => Draw(Cell(text, style));

    // A frame without lines is drawn as spaces: they would only be in the way of whoever copies the text.
    private void Draw(IRenderable content)
    {
        _console.Write(content);
        foreach (var line in _drawn.ToString().Split('\n'))
        {
            if (line.AsSpan().Trim().Length > 0)
                _output.WriteLine(line.TrimEnd());
        }
        _drawn.GetStringBuilder().Clear();
    }

    private static CellText Cell(string text, Style style) => new(string.Join('\n', text.Split('\n').Select(PlainText.OneLine)), style);
}
