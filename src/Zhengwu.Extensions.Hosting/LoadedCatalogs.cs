using System.Diagnostics.CodeAnalysis;
using Zhengwu.Findings;

namespace Zhengwu.Hosting;

/// <summary>Catalogs that were read and checked together. Immutable and safe for several threads.</summary>
public sealed class LoadedCatalogs
{
    private readonly Dictionary<string, LoadedCatalog> _byId;

    internal LoadedCatalogs(IReadOnlyList<LoadedCatalog> all, IReadOnlyList<Finding> findings, IReadOnlyList<string> files, DateTimeOffset loadedAt)
    {
        (All, Findings, Files, LoadedAt) = (all, findings, files, loadedAt);
        _byId = all.ToDictionary(catalog => catalog.Id, StringComparer.Ordinal);
    }

    /// <summary>The catalogs, in the order of their paths.</summary>
    public IReadOnlyList<LoadedCatalog> All { get; }

    /// <summary>What was found about the definitions: warnings and remarks, those that are accepted (忽略) left out.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Every file that was read, those named by others too.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>When they were put in force.</summary>
    public DateTimeOffset LoadedAt { get; }

    /// <summary>The catalog of an id; null when there is none.</summary>
    public LoadedCatalog? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The catalog of an id, where there is one.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out LoadedCatalog? catalog) => _byId.TryGetValue(id, out catalog);
}
