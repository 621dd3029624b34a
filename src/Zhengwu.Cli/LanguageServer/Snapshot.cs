using Zhengwu.Cli.Check;
using Zhengwu.Cli.LanguageServer.Symbols;
using Zhengwu.Definitions;
using Zhengwu.Rules;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>The files between two changes: those on the disk, and over them those that are open. Several threads may ask it.</summary>
/// <param name="open">The open files, the one changed last first.</param>
/// <param name="listed">The paths of the definition files in the folders that the editor has open.</param>
/// <param name="saved">What stands on the disk.</param>
/// <param name="severities">The weights that the folders set.</param>
/// <param name="today">The day by which acceptances end.</param>
internal sealed class Snapshot(IReadOnlyList<OpenFile> open, IReadOnlyList<string> listed, SavedFiles saved, SeverityConfiguration severities, DateOnly today)
    : IDefinitionSource
{
    private readonly Dictionary<string, OpenFile> _openByPath = open.ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly Dictionary<OpenFile, IReadOnlyList<WeighedFinding>> _findings = [];
    private readonly Dictionary<Definition, IReadOnlyList<Link>> _links = [];
    private readonly Lock _gate = new();
    private DefinitionSet? _set;

    public IReadOnlyList<OpenFile> Open => open;

    /// <summary>How the files are checked.</summary>
    public CheckOptions Options { get; } = new() { Today = today };

    public OpenFile? Find(string uri) => _openByPath.GetValueOrDefault(DocumentUri.ToPath(uri));

    /// <summary>All files, put together as <c>check</c> puts together those of the same folders.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public DefinitionSet Set(CancellationToken cancellation = default)
    {
        if (Volatile.Read(ref _set) is { } known)
            return known;
        foreach (var file in open)
            file.Read(cancellation);
        var loading = new DefinitionLoading(this, cancellation);
        foreach (var path in listed.Concat(open.Where(IsOurs).Select(file => file.Path)))
            loading.Ask(path);
        return Interlocked.CompareExchange(ref _set, loading.Finish().Set, null) ?? _set;
    }

    /// <summary>What <c>check</c> finds in an open file, with the weights of its folder; accepted findings are left out.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public IReadOnlyList<WeighedFinding> FindingsIn(OpenFile file, CancellationToken cancellation = default)
    {
        lock (_gate)
        {
            if (_findings.TryGetValue(file, out var known))
                return known;
        }
        var findings = Check(file, cancellation);
        lock (_gate)
            return _findings[file] = findings;
    }

    /// <summary>The words of a file that mean something defined in it or elsewhere.</summary>
    public IReadOnlyList<Link> LinksOf(Definition file)
    {
        lock (_gate)
        {
            if (!_links.TryGetValue(file, out var links))
                _links.Add(file, links = LinkReader.Read(file, Set()));
            return links;
        }
    }

    /// <summary>The lines of a file of the set.</summary>
    public LineMap LinesOf(Definition file) => OpenFileOf(file)?.Lines ?? new(file.Text.Content);

    /// <summary>What the editor calls a file of the set.</summary>
    public string UriOf(Definition file) => OpenFileOf(file)?.Uri ?? DocumentUri.Of(file.Path);

    bool IDefinitionSource.Has(string path) => _openByPath.ContainsKey(Path.GetFullPath(path)) || saved.Has(path);

    Definition IDefinitionSource.Read(string path) =>
        _openByPath.TryGetValue(Path.GetFullPath(path), out var file) ? file.Read() : saved.Read(Path.GetFullPath(path));

    // A file of any name is ours by its first line; one with a suffix of ours is, whatever stands in it.
    private static bool IsOurs(OpenFile file) => DefinitionReader.KindOf(file.Path) is not null || file.Read().Kind is not null;

    private OpenFile? OpenFileOf(Definition file) => _openByPath.GetValueOrDefault(Path.GetFullPath(file.Path));

    private List<WeighedFinding> Check(OpenFile file, CancellationToken cancellation)
    {
        if (!IsOurs(file))
            return [];
        var set = Set(cancellation);
        cancellation.ThrowIfCancellationRequested();
        var findings = set.Check(file.Read(cancellation), Options);
        lock (severities)
            return [.. CheckReport.Weigh(findings, severities.For(file.Path)).Where(finding => !finding.IsAccepted)];
    }
}
