namespace Zhengwu;

/// <summary>The collected facts that may stand beside the repository. Tests that read them are skipped where they are absent.</summary>
internal static class SharedFacts
{
    public static string TestRoot => (string)AppContext.GetData("ZwTestRoot")!;

    private static string Root => Path.GetFullPath(Path.Combine(TestRoot, "..", "..", "..", "shared"));

    public static bool Exists(string path) => Path.Exists(Path.Combine(Root, path));

    /// <summary>The rows of a tab-separated file, without its heading. Skips the test when the file is not there.</summary>
    public static IReadOnlyList<string[]> Rows(string path)
    {
        Assert.SkipUnless(Exists(path), $"{path} is not beside the repository.");
        return [.. File.ReadLines(Path.Combine(Root, path)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))];
    }

    /// <summary>The lines of the one file of a folder whose name begins so.</summary>
    public static IReadOnlyList<string> Lines(string folder, string start) =>
        File.ReadAllLines(Directory.GetFiles(Path.Combine(Root, folder), start + "*").Single());
}
