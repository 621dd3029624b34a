namespace Zhengwu.Desk;

/// <summary>The browser that the machine has.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Its path; null where there is none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(_ => Names, System.IO.Path.Join).FirstOrDefault(File.Exists);

    // Its sandbox refuses to work for root, as whom containers build.
    public static string[] Arguments { get; } = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
}
