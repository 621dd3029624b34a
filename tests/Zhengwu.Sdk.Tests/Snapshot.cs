namespace Zhengwu;

/// <summary>Compares a text with a file; <c>ZW_UPDATE_SNAPSHOTS=1</c> writes the file instead, never under CI.</summary>
internal static class Snapshot
{
    public static bool IsUpdating { get; } =
        Environment.GetEnvironmentVariable("ZW_UPDATE_SNAPSHOTS") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    public static void Matches(string path, string actual)
    {
        if (IsUpdating)
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{path} is missing. Its content would be:\n{actual}");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
