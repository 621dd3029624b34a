namespace Zhengwu.Generators.Tests.Host;

/// <summary>Files of the repository.</summary>
internal static class Files
{
    public static string TestRoot { get; } = AppContext.GetData("ZwTestRoot") as string ?? throw new InvalidOperationException("The project file does not set ZwTestRoot.");

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(TestRoot, "..", ".."));

    /// <summary>The definition files below a folder, with their paths from there and <c>/</c> between the parts.</summary>
    public static (string Path, string Content)[] Definitions(params string[] folder)
    {
        var root = Path.Combine([Repository, .. folder]);
        return
        [
            .. Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories)
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)) // a sample's own copies
                .Order(StringComparer.Ordinal)
                .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file))),
        ];
    }
}
