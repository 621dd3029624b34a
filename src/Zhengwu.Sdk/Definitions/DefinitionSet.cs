using Zhengwu.Calendars;
using Zhengwu.Findings;
using Zhengwu.Generation;
using Zhengwu.Rules;

namespace Zhengwu.Definitions;

/// <summary>Several definition files read as one: a plan finds the units file and the catalogs that it names.</summary>
public sealed class DefinitionSet
{
    private readonly Dictionary<string, Definition> _byPath;
    private ILookup<string, Definition>? _byClass;

    /// <summary>Puts files together. A path that comes twice counts once, the first time.</summary>
    public DefinitionSet(IEnumerable<Definition> definitions)
    {
        _byPath = new(StringComparer.Ordinal);
        var kept = new List<Definition>();
        foreach (var definition in definitions)
        {
            var path = RelativePath.Resolve("", definition.Path);
            if (_byPath.ContainsKey(path))
                continue;
            _byPath.Add(path, definition);
            kept.Add(definition);
        }
        Definitions = kept;
    }

#if NET8_0_OR_GREATER
    /// <summary>Puts files together, some of which are called by other paths too, as a folder's file that a plan names.</summary>
    internal DefinitionSet(IEnumerable<Definition> definitions, IEnumerable<(string Path, Definition Definition)> otherNames)
        : this(definitions)
    {
        foreach (var (path, definition) in otherNames)
            _byPath.TryAdd(RelativePath.Resolve("", path), definition);
    }
#endif

    private DefinitionSet(DefinitionSet other, Definition old, Definition changed)
    {
        Definition Now(Definition file) => ReferenceEquals(file, old) ? changed : file;
        _byPath = other._byPath.ToDictionary(entry => entry.Key, entry => Now(entry.Value), StringComparer.Ordinal);
        Definitions = [.. other.Definitions.Select(Now)];
    }

    /// <summary>The files, in the order given.</summary>
    public IReadOnlyList<Definition> Definitions { get; }

    /// <summary>The national working-day calendar with the notices of the set's own calendar files. Overlays are laid by whoever asks for them by name.</summary>
    public WorkCalendar Calendar => field ??= Definitions
        .Where(definition => definition.Calendar is not null)
        .Aggregate(WorkCalendar.National, (calendar, definition) => calendar.With(definition.Calendar!, static _ => false));

    /// <summary>The file that a name inside another file means; null when it is not in the set.</summary>
    public Definition? Find(Definition from, string name) =>
        _byPath.TryGetValue(RelativePath.Resolve(from.Path, name.Trim()), out var found) ? found : null;

    /// <summary>The same set with one of its files read anew.</summary>
    internal DefinitionSet With(Definition old, Definition changed) => new(this, old, changed);

    /// <summary>Another file that gives the same class, or one that differs by case only; null when there is none.</summary>
    internal Definition? RivalOf(Definition definition)
    {
        if (GeneratedClass.NameOf(definition) is not { } name)
            return null;
        _byClass ??= Definitions.Where(file => GeneratedClass.NameOf(file) is not null).ToLookup(file => GeneratedClass.NameOf(file)!, StringComparer.OrdinalIgnoreCase);
        return _byClass[name].FirstOrDefault(file => file != definition);
    }

    /// <summary>Applies every rule to every file and returns all findings: file by file, in the order of the text.</summary>
    public IReadOnlyList<Finding> Check(CheckOptions? options = null) =>
        [.. Definitions.SelectMany(definition => Check(definition, options))];

    /// <summary>Applies every rule to one file of the set.</summary>
    /// <remarks>Accepted findings (忽略) are in the list too; <see cref="Finding.AcceptedBy"/> tells them.</remarks>
    public IReadOnlyList<Finding> Check(Definition definition, CheckOptions? options = null) =>
        DefinitionCheck.Run(definition, this, options ?? CheckOptions.Default);
}
