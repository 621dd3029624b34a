using System.Diagnostics;

namespace Zhengwu.Desk;

/// <summary>A folder for data and definitions, which outlives the program that uses it.</summary>
internal sealed class DeskFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("zhengwu-desk-").FullName;

    public DeskFolder()
    {
        Copy("catalogs", "caizheng.catalog.yaml");
        Copy("plans", "zhoucun.units.yaml");
    }

    public string Data => Path.Combine(_root, "data");

    public string Definitions => Path.Combine(_root, "definitions");

    public string Catalog => Path.Combine(Definitions, "catalogs", "caizheng.catalog.yaml");

    /// <summary>Starts the sample with this folder as a program of its own.</summary>
    public Task<DeskProcess> StartAsync(CancellationToken cancel)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "DisclosureDesk.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0", "--Desk:Data", Data, "--Desk:Definitions", Definitions])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        return DeskProcess.StartAsync(start, cancel);
    }

    public void Dispose()
    {
        // The pool keeps the file open.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_root, recursive: true);
    }

    private void Copy(string folder, string file)
    {
        _ = Directory.CreateDirectory(Path.Combine(Definitions, folder));
        File.Copy(Path.Combine(TestFiles.Repository, "samples", folder, file), Path.Combine(Definitions, folder, file));
    }
}
