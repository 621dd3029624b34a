#if NET8_0_OR_GREATER
using System.Security;
using Zhengwu.Findings;

namespace Zhengwu.Definitions;

/// <summary>One run of <see cref="DefinitionFiles.Load(IEnumerable{string}, ReadOptions, CancellationToken)"/>: what was read so far.</summary>
internal sealed class DefinitionLoading(IDefinitionSource source, CancellationToken cancellation)
{
    private readonly Dictionary<string, Definition> _byFullPath = new(StringComparer.Ordinal);
    private readonly List<(string Path, Definition Definition)> _otherNames = [];
    private readonly List<Definition> _asked = [];
    private readonly List<Definition> _referenced = [];
    private readonly List<UnreadableFile> _unreadable = [];

    public void Ask(string path)
    {
        if (!Directory.Exists(path))
        {
            Read(path, _asked);
            return;
        }
        var folder = new DefinitionFolder(_unreadable, cancellation);
        foreach (var file in folder.Search(path))
            Read(file, _asked);
    }

    public DefinitionFiles Finish()
    {
        for (var i = 0; i < _asked.Count; i++)
            ReadNamedBy(_asked[i]);
        // A catalog that a plan names may name a units file in turn: the list grows while it is walked.
        for (var i = 0; i < _referenced.Count; i++)
            ReadNamedBy(_referenced[i]);
        return new(new DefinitionSet(_asked.Concat(_referenced), _otherNames), _asked, _referenced, _unreadable);
    }

    private void ReadNamedBy(Definition definition)
    {
        if (definition.Plan is { } plan)
        {
            ReadNamed(definition, plan.UnitsFile);
            foreach (var catalog in plan.CatalogFiles)
                ReadNamed(definition, catalog);
        }
        if (definition.Catalog is { } named)
            ReadNamed(definition, named.UnitsFile);
    }

    // What a definition names must be a definition by its suffix: a file from anywhere shall not make us open devices or shares.
    private void ReadNamed(Definition from, Value<string> file)
    {
        if (!file.HasText || DefinitionReader.KindOf(file.Text!.Trim()) is null)
            return;
        var path = RelativePath.Resolve(from.Path, file.Text!.Trim());
        if (!path.StartsWith("//", StringComparison.Ordinal) && source.Has(path))
            Read(path, _referenced);
    }

    private void Read(string path, List<Definition> into)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var full = Path.GetFullPath(path);
            if (_byFullPath.TryGetValue(full, out var known))
            {
                _otherNames.Add((path, known));
                return;
            }
            var definition = source.Read(path);
            _byFullPath.Add(full, definition);
            into.Add(definition);
        }
        catch (Exception fault) when (IsOfTheDisk(fault))
        {
            _unreadable.Add(new UnreadableFile(path, Explain(fault)));
        }
    }

    internal static bool IsOfTheDisk(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;

    internal static Bilingual Explain(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("没有这个文件或文件夹", "no such file or folder"),
        UnauthorizedAccessException or SecurityException => new("没有读取权限", "no permission to read it"),
        PathTooLongException => new("路径太长", "the path is too long"),
        ArgumentException or NotSupportedException => new("不是合法的路径", "not a legal path"),
        _ => new("读取时出错：" + fault.Message, "reading failed: " + fault.Message),
    };
}
#endif
