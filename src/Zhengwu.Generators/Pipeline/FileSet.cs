using System.Collections.Immutable;
using Zhengwu.Definitions;
using Zhengwu.Generation;

namespace Zhengwu.Generators.Pipeline;

/// <summary>All definition files of the project, and who names whom.</summary>
internal sealed class FileSet
{
    private readonly Dictionary<string, DefinitionFile> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DefinitionFile> _owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<DefinitionFile>> _namedBy = new(StringComparer.Ordinal);

    public FileSet(ImmutableArray<DefinitionFile> files)
    {
        // By path, so that the same file wins a name on every machine.
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var path = RelativePath.Resolve("", file.Path);
            if (_byPath.ContainsKey(path))
                continue;
            _byPath.Add(path, file);
            if (ClassOf(file) is { } name && !_owners.ContainsKey(name))
                _owners.Add(name, file);
            foreach (var named in NamesIn(file))
                AddNamer(named, file);
        }
    }

    /// <summary>The files from which code is generated, by path.</summary>
    public IEnumerable<FileModel> Models => _byPath.Values.OrderBy(file => file.Path, StringComparer.Ordinal).Select(ModelOf).OfType<FileModel>();

    /// <summary>What code is generated from for a file; null when none is, or when another file has its class already.</summary>
    public FileModel? ModelOf(DefinitionFile file) =>
        ClassOf(file) is { } name && _owners.TryGetValue(name, out var owner) && owner == file
            ? new(file.Path, GeneratedClass.KindOf(file.Definition!)!.Value, name, file.Definition!.Model)
            : null;

    /// <summary>
    /// The files that a file names, those that name it, and those that name what it names:
    /// whether a unit of a directory is bound to any task is for all the plans of that directory to say.
    /// </summary>
    public ValueList<Neighbour> NeighboursOf(DefinitionFile file)
    {
        var named = NamesIn(file).ToArray();
        var own = named.Select(path => _byPath.TryGetValue(path, out var found) ? found : null);
        var naming = named.Append(RelativePath.Resolve("", file.Path)).SelectMany(NamersOf);
        return ValueList.From(own.Concat(naming)
            .Where(other => other?.Definition is not null && other != file)
            .Distinct()
            .OrderBy(other => other!.Path, StringComparer.Ordinal)
            .Select(other => new Neighbour(other!.Definition!)));
    }

    private IEnumerable<DefinitionFile> NamersOf(string path) => _namedBy.TryGetValue(path, out var namers) ? namers : [];

    private void AddNamer(string path, DefinitionFile file)
    {
        if (!_namedBy.TryGetValue(path, out var namers))
            _namedBy.Add(path, namers = []);
        namers.Add(file);
    }

    private static string? ClassOf(DefinitionFile file) => file.Definition is { } definition ? GeneratedClass.NameOf(definition) : null;

    private static IEnumerable<string> NamesIn(DefinitionFile file)
    {
        if (file.Definition is not { } definition)
            return [];
        var names = definition.Plan is { } plan ? plan.CatalogFiles.Prepend(plan.UnitsFile)
            : definition.Catalog is { } catalog ? [catalog.UnitsFile]
            : (IEnumerable<Value<string>>)[];
        return names.Where(name => name.HasText).Select(name => RelativePath.Resolve(file.Path, name.Text!.Trim()));
    }
}
