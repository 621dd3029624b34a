using Zhengwu.Cli.Formatting;
using Zhengwu.Cli.LanguageServer.Completions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>Whatever stands in a file while it is written, a question about it has an answer.</summary>
public sealed class HalfWrittenTests : IDisposable
{
    private static readonly string[] Scraps = ["", "\n", "  ", "{", "[", "}", "]", ": ", "- ", "'", "\"", "#", "、", "主", "\r", "\t", "&a ", "*a", "\uFEFF", "|\n"];

    private readonly TemporaryFolder _folder = new();

    public HalfWrittenTests()
    {
        _folder.CopySamples("plans");
        _folder.CopySamples("catalogs");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("zhoucun-2024.plan.yaml", 1)]
    [InlineData("xiangshan.plan.yaml", 2)]
    [InlineData("zhoucun.units.yaml", 3)]
    [InlineData("guihua.catalog.yaml", 4)]
    public void Every_question_is_answered_at_every_place_of_a_damaged_file(string name, int seed)
    {
        var random = new Random(seed);
        var whole = File.ReadAllText(_folder[name]);
        var workspace = new Workspace(new ToolRunTime());
        workspace.Enter([DocumentUri.Of(_folder.Path)]);
        var file = OpenFile.Create(new(DocumentUri.Of(_folder[name]), 1, whole));
        for (var version = 2; version < 60; version++)
        {
            file = file.With([new(Damage(whole, random))], version);
            workspace.Put(file);
            Ask(new(workspace.Current, file, random.Next(file.Text.Length + 1)));
        }
        Assert.Equal(59, workspace.Find(file.Uri)!.Version);
    }

    private static void Ask(DocumentPlace place)
    {
        Completion.At(place, Language.Chinese);
        HoverText.At(place, Language.English);
        Links.DefinitionsAt(place);
        Links.ReferencesAt(place, withDefinition: true);
        if (Rename.PrepareAt(place) is not null)
            Refusable(() => Rename.At(place, "Other", Language.Chinese));
        Outline.Of(place.File);
        Assert.Equal(Formatted.Of(place.Definition, null).Text ?? place.File.Text, EditedText.Apply(place.File.Text, FileLayout.Of(place.File)));
        var at = place.File.Lines.PositionOf(place.Offset);
        Actions.At(place.Snapshot, place.File, new(at, at), Language.Chinese);
        foreach (var finding in place.Snapshot.FindingsIn(place.File))
            Publisher.ToDiagnostic(finding, place.File.Lines, Language.Chinese);
    }

    // A stretch goes, and a scrap comes in its place.
    private static string Damage(string text, Random random)
    {
        var start = random.Next(text.Length);
        var length = random.Next(Math.Min(random.Next(2) == 0 ? 3 : 300, text.Length - start));
        return string.Concat(text.AsSpan(0, start), Scraps[random.Next(Scraps.Length)], text.AsSpan(start + length));
    }

    private static void Refusable(Action ask)
    {
        try
        {
            ask();
        }
        catch (StreamJsonRpc.LocalRpcException)
        {
            // A damaged file may have the name twice.
        }
    }
}
