#if NET8_0_OR_GREATER
using Zhengwu.Findings;

namespace Zhengwu.Definitions;

/// <summary>Definition files read from disk as one set: those asked for, and those that they name.</summary>
/// <remarks>
/// A plan names its units file and its catalogs, a catalog its units file. Rules need these to speak, so they are read
/// too; <see cref="Asked"/> and <see cref="Referenced"/> keep them apart. Nothing is thrown for what stands on the disk:
/// a file that cannot be read is in <see cref="Unreadable"/>, one that is not a good definition has findings.
/// </remarks>
public sealed class DefinitionFiles
{
    internal DefinitionFiles(DefinitionSet set, List<Definition> asked, List<Definition> referenced, List<UnreadableFile> unreadable)
    {
        Set = set;
        Asked = asked;
        Referenced = referenced;
        Unreadable = unreadable;
    }

    /// <summary>All files as one set, the ones asked for first.</summary>
    public DefinitionSet Set { get; }

    /// <summary>The files asked for: in the order of the paths given, a folder's files by path.</summary>
    public IReadOnlyList<Definition> Asked { get; }

    /// <summary>The files that others name and nobody asked for, in the order in which they are named.</summary>
    public IReadOnlyList<Definition> Referenced { get; }

    /// <summary>The files and folders that could not be read.</summary>
    public IReadOnlyList<UnreadableFile> Unreadable { get; }

    /// <summary>Reads files and folders.</summary>
    /// <param name="paths">
    /// A file is read whatever its name; a folder is searched, with the folders below, for the suffixes of definition files.
    /// Not entered are links to folders, folders that begin with a dot, and <c>bin</c>, <c>obj</c> and <c>node_modules</c>.
    /// A file reached twice is read once.
    /// </param>
    /// <param name="options">The bounds; <see cref="ReadOptions.Default"/> when null. A file far beyond them is reported without being read.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static DefinitionFiles Load(IEnumerable<string> paths, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        var loading = new DefinitionLoading(new DefinitionDisk(options ?? ReadOptions.Default, cancellation), cancellation);
        foreach (var path in paths)
            loading.Ask(path);
        return loading.Finish();
    }

    /// <summary>Reads one file with those that it names.</summary>
    /// <inheritdoc cref="Load(IEnumerable{string}, ReadOptions, CancellationToken)"/>
    public static DefinitionFiles Load(string path, ReadOptions? options = null, CancellationToken cancellation = default) =>
        Load([path], options, cancellation);
}

/// <summary>A file or folder that could not be read.</summary>
/// <param name="Path">The path, as the caller named it or as a definition leads to it.</param>
/// <param name="Reason">Why, in both languages.</param>
public sealed record UnreadableFile(string Path, Bilingual Reason)
{
    /// <summary>The path and the reason in one line.</summary>
    public string ToString(Language language) => language == Language.English ? $"{Path}: {Reason.English}" : $"{Path}：{Reason.Chinese}";

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.Chinese);
}
#endif
