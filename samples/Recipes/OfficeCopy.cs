namespace Recipes;

/// <summary>The office's catalog and units in a folder of their own, for a recipe that changes them.</summary>
internal sealed class OfficeCopy : IDisposable
{
    public OfficeCopy()
    {
        foreach (var name in new[] { "affairs.catalog.yaml", "area.units.yaml" })
            File.Copy(System.IO.Path.Combine(AppContext.BaseDirectory, "office", name), System.IO.Path.Combine(Path, name));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("recipes-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
