#if NET8_0_OR_GREATER
namespace Zhengwu.Definitions;

/// <summary>Searches a folder and those below for definition files.</summary>
internal sealed class DefinitionFolder(List<UnreadableFile> unreadable, CancellationToken cancellation)
{
    private readonly List<string> _found = [];

    /// <summary>The paths of all definition files, in ordinal order, beginning with the path given.</summary>
    public IReadOnlyList<string> Search(string folder)
    {
        Enter(new DirectoryInfo(folder), folder == "." ? "" : folder);
        _found.Sort(StringComparer.Ordinal);
        return _found;
    }

    private void Enter(DirectoryInfo folder, string path)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
                Take(entry, Path.Join(path, entry.Name));
        }
        catch (Exception fault) when (DefinitionLoading.IsOfTheDisk(fault))
        {
            unreadable.Add(new UnreadableFile(path, DefinitionLoading.Explain(fault)));
        }
    }

    private void Take(FileSystemInfo entry, string path)
    {
        if (entry is DirectoryInfo folder)
        {
            if (!IsLeftAlone(folder))
                Enter(folder, path);
        }
        else if (DefinitionReader.KindOf(entry.Name) is not null)
        {
            _found.Add(path);
        }
    }

    // A link can lead back to a folder above, by ways that no comparison of paths finds out: links to folders are not followed.
    private static bool IsLeftAlone(DirectoryInfo folder) =>
        folder.Name.StartsWith('.') || folder.Name is "bin" or "obj" or "node_modules" || folder.LinkTarget is not null;
}
#endif
