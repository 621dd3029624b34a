using Spectre.Console;
using Spectre.Console.Rendering;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Show;

/// <summary>Prints tables for people, sized to the terminal.</summary>
internal sealed class TableText
{
    private readonly Shown _shown;
    private readonly Language _language;
    private readonly IAnsiConsole _console;

    private TableText(Shown shown, Language language, ToolConsole console)
    {
        _shown = shown;
        _language = language;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(console.Out),
        });
        _console.Profile.Width = console.Width;
        _console.Profile.Capabilities.Unicode = true;
    }

    public static void Write(Shown shown, Grouping by, Language language, ToolConsole console) =>
        new TableText(shown, language, console).Write(by);

    private void Write(Grouping by)
    {
        Line(_shown.Title ?? _shown.Id ?? _shown.Path, Bold);
        foreach (var table in _shown.Tables)
        {
            var layout = new TableLayout(table, _language, showsGroup: by == Grouping.Path);
            foreach (var section in TableSection.Of(table, by))
                Write(section, layout);
        }
        WriteOpen();
    }

    private void Write(TableSection section, TableLayout layout)
    {
        if (section.Rows.Count == 0)
            return;
        _console.WriteLine();
        if (section.Heading.Length > 0)
            Line(section.Heading, Bold);
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (var heading in layout.Headings)
            table.AddColumn(new TableColumn(Cell(heading, Faint)) { NoWrap = heading == layout.Headings[0] && layout.BeginsWithNumber });
        foreach (var row in section.Rows)
            table.AddRow(layout.CellsOf(row).Select(text => Cell(text, Style.Plain)));
        _console.Write(table);
    }

    private void WriteOpen()
    {
        if (_shown.Open.Count == 0)
            return;
        _console.WriteLine();
        Line(new Bilingual("名单未定，可能涉及：", "Membership left open, may be concerned:").In(_language), Bold);
        foreach (var open in _shown.Open)
            Line($"  “{open.Words}”  {string.Join('、', open.Rows)}", Style.Plain);
    }

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    private void Line(string text, Style style)
    {
        _console.Write(Cell(text, style));
        _console.WriteLine();
    }

    private static IRenderable Cell(string text, Style style) => new Text(string.Join('\n', text.Split('\n').Select(PlainText.OneLine)), style);
}
