using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Cli.Diff;

/// <summary>Turns plans and catalogs into entries that can be compared.</summary>
internal static class EntryReader
{
    public static IReadOnlyList<DiffEntry> Read(Definition definition)
    {
        var entries = new List<DiffEntry>();
        if (definition.Plan is { } plan)
        {
            foreach (var group in plan.Groups)
                AddGroup(definition, group, [], entries);
            foreach (var task in plan.Tasks)
                entries.Add(OfTask(definition, task, []));
        }
        if (definition.Catalog is { } catalog)
        {
            foreach (var item in catalog.Items)
                entries.Add(OfItem(definition, item));
        }
        return entries;
    }

    /// <summary>What stands above the tasks or items: title, number, dates.</summary>
    public static IReadOnlyList<DiffCell> ReadHead(Definition definition)
    {
        var cells = new List<DiffCell>();
        if (definition.Plan is { } plan)
        {
            Add(cells, CellNames.Title, plan.Title);
            Add(cells, CellNames.Year, plan.Year);
        }
        if (definition.Catalog is { } catalog)
        {
            Add(cells, CellNames.Title, catalog.Title);
            Add(cells, CellNames.Version, catalog.Version);
            Add(cells, CellNames.Effective, catalog.Effective);
        }
        if ((definition.Plan?.Document ?? definition.Catalog?.Document) is { } document)
        {
            Add(cells, CellNames.Issuer, document.Issuer);
            Add(cells, CellNames.DocumentNumber, document.Number);
            Add(cells, CellNames.Date, document.Date);
        }
        return cells;
    }

    private static void AddGroup(Definition definition, PlanGroup group, IReadOnlyList<string> above, List<DiffEntry> entries)
    {
        IReadOnlyList<string> path = [.. above, group.Name.Text ?? ""];
        foreach (var below in group.Groups)
            AddGroup(definition, below, path, entries);
        foreach (var task in group.Tasks)
            entries.Add(OfTask(definition, task, path));
    }

    private static DiffEntry OfTask(Definition definition, PlanTask task, IReadOnlyList<string> group)
    {
        var requirement = string.Join('；', task.Stages.Select(stage => stage.Requirement).Prepend(task.Requirement).Where(text => text.HasText).Select(text => text.Text));
        return new()
        {
            Id = Trimmed(task.Id),
            Number = Trimmed(task.Number),
            Text = requirement,
            Name = task.Title.Text ?? task.Requirement.Text ?? task.Id.Text ?? "",
            Group = group,
            Units = UnitsOf(task),
            Limits = LimitsOf(task),
            Others = OthersOf(task),
            Line = LineOf(definition, task),
        };
    }

    private static string UnitsOf(PlanTask task) =>
        string.Join('；', task.Stages.Select(stage => stage.Responsible).Prepend(task.Responsible).Where(units => units.HasText).Select(units => units.Text));

    private static List<DiffCell> LimitsOf(PlanTask task)
    {
        var cells = new List<DiffCell>();
        Add(cells, CellNames.Deadline, task.Deadline);
        Add(cells, CellNames.Quota, task.Quota);
        foreach (var stage in task.Stages)
        {
            var name = stage.Name.Text ?? stage.Requirement.Text ?? "";
            Add(cells, CellNames.Deadline, stage.Deadline, name);
            Add(cells, CellNames.Quota, stage.Quota, name);
        }
        return cells;
    }

    private static List<DiffCell> OthersOf(PlanTask task)
    {
        var cells = new List<DiffCell>();
        Add(cells, CellNames.Title, task.Title);
        Add(cells, CellNames.Receiver, task.Receiver);
        Add(cells, CellNames.Scope, task.Scope);
        Add(cells, CellNames.Exception, task.Exception);
        Add(cells, CellNames.Report, task.Report);
        foreach (var stage in task.Stages)
        {
            var name = stage.Name.Text ?? stage.Requirement.Text ?? "";
            Add(cells, CellNames.Scope, stage.Scope, name);
            Add(cells, CellNames.Exception, stage.Exception, name);
        }
        return cells;
    }

    private static DiffEntry OfItem(Definition definition, CatalogItem item) => new()
    {
        Id = Trimmed(item.Id),
        Number = Trimmed(item.Number),
        Text = ContentOf(item),
        Name = item.Name.Length > 0 ? item.Name : item.Id.Text ?? "",
        Group = [.. item.Path.Take(Math.Max(0, item.Path.Count - 1)).Select(level => level.Text ?? "")],
        Units = item.Subject.Text ?? "",
        Limits = LimitsOf(item),
        Others = OthersOf(item),
        Line = LineOf(definition, item),
    };

    private static string ContentOf(CatalogItem item)
    {
        var elements = item.Elements.Concat(item.Stages.SelectMany(stage => stage.Elements)).Select(element => element.Name.Text);
        var contents = item.Stages.Select(stage => stage.Content.Text).Prepend(item.Content.Text).Prepend(item.Name);
        return string.Join('；', contents.Concat([string.Join('、', elements)]).Where(text => !string.IsNullOrEmpty(text)));
    }

    private static List<DiffCell> LimitsOf(CatalogItem item)
    {
        var cells = new List<DiffCell>();
        Add(cells, CellNames.Deadline, item.Deadline);
        foreach (var stage in item.Stages)
            Add(cells, CellNames.Deadline, stage.Deadline, stage.Name.Text ?? stage.Id.Text ?? "");
        return cells;
    }

    private static List<DiffCell> OthersOf(CatalogItem item)
    {
        var cells = new List<DiffCell>();
        Add(cells, CellNames.Basis, item.Basis);
        Add(cells, CellNames.Method, item.Method);
        Add(cells, CellNames.Channels, item.Channels);
        Add(cells, CellNames.Section, item.Responsible);
        Add(cells, CellNames.Audience, item.Audience);
        Add(cells, CellNames.Level, item.Level);
        Add(cells, CellNames.Category, item.Category);
        Add(cells, CellNames.Retention, item.Retention);
        Add(cells, CellNames.Update, item.Update);
        Add(cells, CellNames.Openness, item.Openness);
        Add(cells, CellNames.Column, item.Column);
        return cells;
    }

    private static void Add<T>(List<DiffCell> cells, Bilingual name, Value<T> value, string stage = "")
        where T : notnull
    {
        if (value.Text is { } text && text.Trim().Length > 0)
            cells.Add(new(name, stage, text.Trim()));
    }

    private static string? Trimmed(Value<string> value) => string.IsNullOrWhiteSpace(value.Text) ? null : value.Text.Trim();

    private static int LineOf(Definition definition, DefinitionElement element) =>
        definition.SpanOf(element.Source) is { } span ? definition.Text.PositionOf(span.Start).Line : 0;
}
