namespace Zhengwu.Generators.Tests;

/// <summary>Compares a text with a file that is kept in the repository. <c>ZW_UPDATE_SNAPSHOTS=1</c> writes it, never where CI runs.</summary>
internal static class Snapshot
{
    private static readonly bool Updates =
        Environment.GetEnvironmentVariable("ZW_UPDATE_SNAPSHOTS") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    public static void Matches(string file, string actual)
    {
        if (Updates)
        {
            File.WriteAllText(file, actual);
            return;
        }
        Assert.True(File.Exists(file), $"{file} is missing; ZW_UPDATE_SNAPSHOTS=1 writes it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }
}
