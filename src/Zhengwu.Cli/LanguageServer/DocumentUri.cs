namespace Zhengwu.Cli.LanguageServer;

/// <summary>The names of documents, as the protocol writes them, and the paths of files.</summary>
internal static class DocumentUri
{
    /// <summary>The full path that a name means. What is no file, as one not saved yet, gets a path that no file has.</summary>
    public static string ToPath(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile ? Path.GetFullPath(parsed.LocalPath) : Path.GetFullPath(Uri.EscapeDataString(uri));

    /// <summary>The name of a file.</summary>
    public static string Of(string path) => new Uri(Path.GetFullPath(path)).AbsoluteUri;
}
