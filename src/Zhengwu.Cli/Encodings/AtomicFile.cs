namespace Zhengwu.Cli.Encodings;

/// <summary>Replaces a file as a whole: a reader, or a power cut, finds the old content or the new, never half of it.</summary>
internal static class AtomicFile
{
    public static void Replace(string path, byte[] content, CancellationToken cancellation) =>
        Replace(path, stream => stream.Write(content), cancellation);

    /// <summary>Writes beside the file, then renames. Whatever goes wrong on the way, the file stays and nothing is left beside it.</summary>
    public static void Replace(string path, Action<Stream> write, CancellationToken cancellation)
    {
        DemandWritable(path);
        Write(path, write, cancellation);
    }

    /// <summary>The file to replace: a link stays a link, and what it leads to is replaced.</summary>
    public static string TargetOf(string path) => new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;

    /// <summary>Writes a file that may not be there yet.</summary>
    public static void Write(string path, byte[] content)
    {
        if (File.Exists(path))
            DemandWritable(path);
        Write(path, stream => stream.Write(content), default);
    }

    private static void Write(string path, Action<Stream> write, CancellationToken cancellation)
    {
        var full = Path.GetFullPath(path);
        var beside = Path.Join(Path.GetDirectoryName(full), $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = Create(beside, full))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            cancellation.ThrowIfCancellationRequested();
            File.Move(beside, full, overwrite: true);
        }
        finally
        {
            File.Delete(beside); // nothing there after the move
        }
    }

    // A rename asks only for the folder's permission; a file that was made read-only is meant to stay as it is.
    private static void DemandWritable(string path)
    {
        using var probe = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
    }

    // A file that is replaced keeps its permissions; a new one gets those that files usually get.
    private static FileStream Create(string path, string modelled)
    {
        var isNew = !File.Exists(modelled);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && !isNew)
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var stream = new FileStream(path, options);
        if (!OperatingSystem.IsWindows() && !isNew)
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(modelled));
        return stream;
    }
}
