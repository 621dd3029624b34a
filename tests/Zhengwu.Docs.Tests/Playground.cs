using Zhengwu.Cli;

namespace Zhengwu.Docs;

/// <summary>A folder of sample files that commands may change, as the current one.</summary>
internal sealed class Playground : IDisposable
{
    private readonly string _before;

    private Playground()
    {
        _ = ToolRun.Today; // its first use enters a folder of its own
        _before = Environment.CurrentDirectory;
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("zhengwu-docs-").FullName;

    /// <summary>The office of the recipes.</summary>
    public static Playground Office()
    {
        var playground = new Playground();
        playground.Take("samples/Recipes/office");
        Environment.CurrentDirectory = playground.Folder;
        return playground;
    }

    /// <summary>All sample plans, catalogs and calendars side by side.</summary>
    public static Playground Samples()
    {
        var playground = new Playground();
        foreach (var folder in new[] { "plans", "catalogs", "calendars" })
            playground.Take($"samples/{folder}", "plans"); // the catalogs name ../plans/zhoucun.units.yaml
        Environment.CurrentDirectory = Path.Combine(playground.Folder, "plans");
        return playground;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(Folder, recursive: true);
    }

    private void Take(string source, string under = "")
    {
        var from = Path.Combine(TestFiles.Repository, source);
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(Folder, under, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }
}
