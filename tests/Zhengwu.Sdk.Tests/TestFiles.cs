namespace Zhengwu;

/// <summary>Where the tests find their files and the repository's.</summary>
internal static class TestFiles
{
    /// <summary>The folder of this project.</summary>
    public static string Project { get; } =
        AppContext.GetData("ZwTestRoot") as string ?? throw new InvalidOperationException("ZwTestRoot is not set by the project file.");

    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Project, "..", ".."));
}
