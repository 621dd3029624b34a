namespace Zhengwu.Package.Tests;

/// <summary>The repository's files, and copies of them in other folders.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["bin", "obj"];

    public static string TestRoot { get; } = Setting("ZwTestRoot");

    public static string Root { get; } = Path.GetFullPath(Path.Combine(TestRoot, "..", ".."));

    public static string PackageCache { get; } = Setting("ZwPackageCache");

    /// <summary>The version of the runtime that the SDK brings along.</summary>
    public static string RuntimeVersion { get; } = Setting("ZwRuntimeVersion");

    public static string Asset(params string[] path) => Path.Combine([TestRoot, "Assets", .. path]);

    /// <summary>Copies what packing needs; neither .git nor anything that a build made.</summary>
    public static void CopyTo(string folder)
    {
        _ = Directory.CreateDirectory(folder);
        foreach (string file in Directory.EnumerateFiles(Root).Where(file => !IsGit(file)))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        CopyFolder(Path.Combine(Root, "src"), Path.Combine(folder, "src"));
        CopyFolder(Path.Combine(Root, "tools"), Path.Combine(folder, "tools"));
        _ = Directory.CreateDirectory(Path.Combine(folder, "samples"));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Root, "samples")))
            File.Copy(file, Path.Combine(folder, "samples", Path.GetFileName(file)));
        // nuget.config names it.
        _ = Directory.CreateDirectory(Path.Combine(folder, "artifacts", "feed"));
    }

    public static void CopyFolder(string from, string to)
    {
        _ = Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        foreach (string folder in Directory.EnumerateDirectories(from).Where(folder => !Made.Contains(Path.GetFileName(folder))))
            CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    private static bool IsGit(string file) => Path.GetFileName(file) == ".git";

    private static string Setting(string name) =>
        AppContext.GetData(name) as string ?? throw new InvalidOperationException($"The project file does not set {name}.");
}
