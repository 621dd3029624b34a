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
