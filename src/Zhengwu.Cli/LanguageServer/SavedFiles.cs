using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>The definition files on the disk, each read once as long as it stays as it is.</summary>
internal sealed class SavedFiles
{
    private readonly Lock _gate = new();
    private readonly DefinitionDisk _disk = new(ReadOptions.Default, CancellationToken.None);
    private readonly Dictionary<string, Entry> _read = new(StringComparer.Ordinal);

    public bool Has(string path) => _disk.Has(path);

    /// <summary>Reads a file, or gives what was read of it before. What the disk throws is the caller's to catch.</summary>
    public Definition Read(string path)
    {
        lock (_gate)
        {
            if (_read.TryGetValue(path, out var known) && (known.IsSure || known.Stamp == StampOf(path)))
            {
                known.IsSure = true;
                return known.Definition;
            }
            var stamp = StampOf(path);
            var definition = _disk.Read(path);
            _read[path] = new(definition, stamp) { IsSure = true };
            return definition;
        }
    }

    /// <summary>From here on every file is looked at again, once, before what was read of it counts.</summary>
    public void Doubt()
    {
        lock (_gate)
        {
            foreach (var entry in _read.Values)
                entry.IsSure = false;
        }
    }

    private static (DateTime Written, long Length) StampOf(string path) =>
        new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;

    private sealed class Entry(Definition definition, (DateTime Written, long Length) stamp)
    {
        public Definition Definition { get; } = definition;

        public (DateTime Written, long Length) Stamp { get; } = stamp;

        public bool IsSure { get; set; }
    }
}
