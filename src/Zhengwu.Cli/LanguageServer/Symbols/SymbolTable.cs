using System.Runtime.CompilerServices;
using Zhengwu.Calendars;
using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Cli.LanguageServer.Symbols;

/// <summary>Everything that a file defines.</summary>
internal sealed class SymbolTable
{
    private static readonly ConditionalWeakTable<Definition, SymbolTable> Tables = [];

    private readonly Definition _file;
    private readonly Dictionary<DefinitionElement, Symbol> _byElement = new(ReferenceEqualityComparer.Instance);

    private SymbolTable(Definition file)
    {
        _file = file;
        Root = file.Model switch
        {
            DisclosurePlan plan => OfPlan(plan),
            DisclosureCatalog catalog => OfCatalog(catalog),
            UnitDirectory units => OfUnits(units),
            HolidayCalendarDefinition calendar => OfCalendar(calendar),
            _ => null,
        };
        All = Root is null ? [] : [.. Root.WithAllBelow];
        foreach (var symbol in All)
            _byElement[symbol.Element] = symbol;
    }

    /// <summary>The file itself; null where it could not be read as one of ours.</summary>
    public Symbol? Root { get; }

    /// <summary>All of them, in reading order.</summary>
    public IReadOnlyList<Symbol> All { get; }

    /// <summary>The table of a file; put together once.</summary>
    public static SymbolTable Of(Definition file) => Tables.GetValue(file, static file => new(file));

    public Symbol? Find(DefinitionElement element) => _byElement.GetValueOrDefault(element);

    /// <summary>The one of a kind with an id, else the only one with a number: numbers may begin again in every group, and then mean several.</summary>
    public Symbol? Find(SymbolKind kind, string idOrNumber)
    {
        var named = All.Where(symbol => symbol.Kind == kind && symbol.Is(idOrNumber)).ToList();
        return named.Find(symbol => symbol.Id.Text?.Trim() == idOrNumber) ?? (named.Count == 1 ? named[0] : null);
    }

    private Symbol Make(SymbolKind kind, DefinitionElement element, Value<string> id, Value<string> name, params IEnumerable<Symbol> children) =>
        new(kind, _file, element, id, name, [.. children.OrderBy(child => child.Element.Source.Row)]);

    private Symbol OfPlan(DisclosurePlan plan) => Make(
        SymbolKind.File, plan, plan.Id, plan.Title,
        [
            .. plan.Groups.Select(OfGroup), .. plan.Tasks.Select(OfTask), .. plan.Forms.Select(OfForm),
            .. plan.Milestones.Select(milestone => Make(SymbolKind.Milestone, milestone, Value<string>.Absent, milestone.Name.HasText ? milestone.Name : milestone.Time)),
        ]);

    private Symbol OfGroup(PlanGroup group) =>
        Make(SymbolKind.Group, group, group.Id, group.Name, [.. group.Groups.Select(OfGroup), .. group.Tasks.Select(OfTask)]) with { Number = group.Number };

    private Symbol OfTask(PlanTask task) =>
        Make(
            SymbolKind.Task, task, task.Id, task.Title.HasText ? task.Title : task.Requirement,
            task.Stages.Select(stage => Make(SymbolKind.Stage, stage, Value<string>.Absent, stage.Name.HasText ? stage.Name : stage.Requirement)))
        with { Number = task.Number };

    private Symbol OfForm(PlanForm form) =>
        Make(SymbolKind.Form, form, form.Id, form.Title, form.Fields.Select(field => Make(SymbolKind.Field, field, field.Id, field.Name)));

    private Symbol OfCatalog(DisclosureCatalog catalog) => Make(SymbolKind.File, catalog, catalog.Id, catalog.Title, catalog.Items.Select(OfItem));

    private Symbol OfItem(CatalogItem item) =>
        Make(SymbolKind.Item, item, item.Id, item.Path.IsEmpty ? Value<string>.Absent : item.Path[^1], [.. item.Elements.Select(OfElement), .. item.Stages.Select(OfStage)])
        with { Number = item.Number };

    private Symbol OfStage(ItemStage stage) => Make(SymbolKind.Stage, stage, stage.Id, stage.Name, stage.Elements.Select(OfElement));

    private Symbol OfElement(ContentElement element) => Make(SymbolKind.Element, element, element.Id, element.Name);

    private Symbol OfUnits(UnitDirectory directory) => Make(
        SymbolKind.File, directory, directory.Id, directory.Title,
        [
            .. directory.Units.Select(unit => Make(SymbolKind.Unit, unit, unit.Id, unit.Name)),
            .. directory.Groups.Select(group => Make(SymbolKind.UnitGroup, group, group.Id, group.Name)),
        ]);

    private Symbol OfCalendar(HolidayCalendarDefinition calendar) => Make(
        SymbolKind.File, calendar, calendar.Id, calendar.Title,
        [
            .. calendar.Periods.Select(period => Make(SymbolKind.Period, period, Value<string>.Absent, period.Name)),
            .. calendar.Overlays.Select(overlay => Make(SymbolKind.Period, overlay, Value<string>.Absent, overlay.Name)),
        ]);
}
