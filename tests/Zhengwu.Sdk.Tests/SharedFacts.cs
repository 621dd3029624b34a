using Xunit.Sdk;

namespace Zhengwu;

/// <summary>The collected facts that may stand beside the repository. Tests that read them are skipped where they are absent.</summary>
internal static class SharedFacts
{
    public static string TestRoot => (string)AppContext.GetData("ZwTestRoot")!;

    /// <summary>The rows of a tab-separated file below <c>../shared</c>, without its heading.</summary>
    /// <exception cref="SkipException">The file is not there.</exception>
    public static IReadOnlyList<string[]> Rows(string path)
    {
        var file = Path.GetFullPath(Path.Combine(TestRoot, "..", "..", "..", "shared", path));
        Assert.SkipUnless(File.Exists(file), $"{path} is not beside the repository.");
        return [.. File.ReadLines(file).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))];
    }
}
