using Microsoft.Extensions.Options;
using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Records;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Hosting;

/// <summary>Reads all definitions, asks every rule, and makes catalogs of them or says why not.</summary>
internal sealed class DefinitionLoader(IOptions<ZhengwuOptions> options, OfficeClock clock)
{
    private readonly ZhengwuOptions _options = options.Value;

    public (LoadedCatalogs? Catalogs, RefusedDefinitions? Refusal) Load(CancellationToken cancellation)
    {
        var files = DefinitionFiles.Load(Paths(), _options.Reading, cancellation);
        var findings = files.Set.Check(new CheckOptions { Today = clock.Today }).Where(finding => finding.AcceptedBy is null).ToList();
        var conflicts = Conflicts(files).ToList();
        var isBroken = files.Unreadable.Count > 0 || conflicts.Count > 0 || findings.Exists(finding => finding.Severity == Severity.Error);
        return isBroken
            ? (null, new RefusedDefinitions(clock.Now, findings, files.Unreadable, conflicts))
            : (Catalogs(files, findings), null);
    }

    public static IEnumerable<string> Paths(ZhengwuOptions options) =>
        options.Catalogs.Concat(options.Calendars).Concat(options.Units is { } units ? [units] : []);

    public LoadedCatalogs Nothing() => new([], [], [], clock.Now);

    private IEnumerable<string> Paths() => Paths(_options);

    private static IEnumerable<Bilingual> Conflicts(DefinitionFiles files)
    {
        var catalogs = files.Set.Definitions.Where(definition => definition.Catalog is not null).ToList();
        if (catalogs.Count == 0)
            yield return new("给出的文件和文件夹里没有一份目录。", "There is no catalog in the files and folders given.");
        foreach (var nameless in catalogs.Where(definition => !definition.Catalog!.Id.HasText))
            yield return new($"{nameless.Path}：目录没有“标识”，记录无法指到它。", $"{nameless.Path}: the catalog has no 'id', by which records name it.");
        foreach (var same in catalogs.Where(definition => definition.Catalog!.Id.HasText).GroupBy(definition => definition.Catalog!.Id.Text!, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            yield return Twice(same.Key, string.Join(", ", same.Select(definition => definition.Path)));
    }

    private static Bilingual Twice(string id, string paths) =>
        new($"标识“{id}”有两份目录：{paths}。", $"Two catalogs have the id '{id}': {paths}.");

    private LoadedCatalogs Catalogs(DefinitionFiles files, List<Finding> findings)
    {
        var calendar = CalendarOf(files.Set);
        var catalogs = files.Set.Definitions.Where(definition => definition.Catalog is not null)
            .Select(definition => new LoadedCatalog(definition.Catalog!, definition.Path, ContextOf(calendar, UnitsOf(definition, files.Set)), () => clock.Today));
        return new([.. catalogs], findings, [.. files.Set.Definitions.Select(definition => definition.Path)], clock.Now);
    }

    private RecordContext ContextOf(WorkCalendar calendar, UnitDirectory? units) => new()
    {
        Calendar = calendar,
        Units = units,
        Today = clock.Today,
        Rules = _options.Rules,
        Options = _options.Records,
        Due = _options.Due,
    };

    private WorkCalendar CalendarOf(DefinitionSet set) => set.Definitions
        .Where(definition => definition.Calendar is not null)
        .Aggregate(WorkCalendar.National, (calendar, definition) => calendar.With(definition.Calendar!, _options.Overlays.Contains));

    // What the catalog names goes before what the options name.
    private UnitDirectory? UnitsOf(Definition catalog, DefinitionSet set) =>
        (catalog.Catalog!.UnitsFile is { HasText: true, Text: { } name } ? set.Find(catalog, name)?.Units : null)
        ?? (_options.Units is { } path ? set.Definitions.FirstOrDefault(definition => definition.Path == path)?.Units : null);
}
