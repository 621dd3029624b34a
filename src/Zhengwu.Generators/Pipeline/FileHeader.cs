using System.Collections.Immutable;
using Zhengwu.Calendars;
using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Generators.Pipeline;

/// <summary>What every file of the project may know of another without being checked again at each of its edits: path, kind, what it is called and which files it names.</summary>
/// <param name="Path">The path.</param>
/// <param name="Kind">The kind of file.</param>
/// <param name="Head">The model without its content; null for a file without a model.</param>
internal sealed record FileHeader(string Path, DefinitionKind Kind, DefinitionElement? Head)
{
    /// <summary>The header of a file; null for one that failed or is not ours.</summary>
    public static FileHeader? Of(DefinitionFile file) =>
        file.Definition is { } definition && (definition.Kind ?? (definition.IsForeign ? null : DefinitionReader.KindOf(file.Path))) is { } kind
            ? new(file.Path, kind, HeadOf(definition.Model))
            : null;

    /// <summary>The header as a definition without content.</summary>
    public Definition ToDefinition() => new(DefinitionText.FromString(Path, ""), NodeTree.Nothing, Kind, Language.Chinese, Head, []);

    private static DefinitionElement? HeadOf(DefinitionElement? model) => model switch
    {
        DisclosurePlan plan => Of(plan),
        DisclosureCatalog catalog => Of(catalog),
        UnitDirectory units => new UnitDirectory { Id = units.Id, Title = units.Title },
        // Whole, for two notices may contradict each other; there are few of them and none is long.
        HolidayCalendarDefinition calendar => calendar,
        _ => null,
    };

    private static DisclosurePlan Of(DisclosurePlan plan) => new()
    {
        Id = plan.Id,
        Title = plan.Title,
        Year = plan.Year,
        Document = plan.Document,
        UnitsFile = plan.UnitsFile,
        CatalogFiles = plan.CatalogFiles,
    };

    private static DisclosureCatalog Of(DisclosureCatalog catalog) => new()
    {
        Id = catalog.Id,
        Title = catalog.Title,
        Version = catalog.Version,
        Document = catalog.Document,
        UnitsFile = catalog.UnitsFile,
    };
}

/// <summary>The headers of all files, in the order of their paths.</summary>
internal sealed class FileHeaders(ValueList<FileHeader> files) : IEquatable<FileHeaders>
{
    private readonly ValueList<FileHeader> _files = files;
    private Definition[]? _definitions;

    /// <summary>The headers as definitions without content, built once for all files.</summary>
    public IReadOnlyList<Definition> Definitions => _definitions ??= [.. _files.Select(header => header.ToDefinition())];

    public static FileHeaders Of(ImmutableArray<FileHeader?> all) =>
        new(ValueList.From(all.OfType<FileHeader>().OrderBy(header => header.Path, StringComparer.Ordinal)));

    public bool Equals(FileHeaders? other) => other is not null && _files == other._files;

    public override bool Equals(object? obj) => Equals(obj as FileHeaders);

    public override int GetHashCode() => _files.GetHashCode();
}
