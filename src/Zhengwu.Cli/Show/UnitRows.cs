using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Cli.Show;

/// <summary>The rows of a table that bind one unit, each with the role and the words that bind it.</summary>
internal sealed class UnitRows(Unit unit, UnitDirectory directory, Language language)
{
    private static readonly ShowColumn Role = new(null, new("角色", "Role"), ColumnPlace.Own);
    private static readonly ShowColumn Bond = new(null, new("何以相关", "Bound by"), ColumnPlace.Own);

    private readonly UnitIndex _index = directory.ToIndex();

    /// <summary>The unit's name in the directory.</summary>
    public string Name => unit.Name.Text ?? "";

    public ShowTable Of(DisclosurePlan plan, ShowTable table)
    {
        var duties = new Dictionary<DefinitionElement, UnitDuty>(ReferenceEqualityComparer.Instance);
        foreach (var duty in plan.DutiesOf(unit, directory))
            duties.Add(duty.Task, duty);
        return Of(table, element => duties.TryGetValue(element, out var duty) ? new(duty.Role, duty.Through, duty.Inheritance) : null);
    }

    public ShowTable Of(ShowTable items) => Of(items, element => BondOf(((CatalogItem)element).Subject));

    /// <summary>The rows that name a set of units which the unit may belong to, where the document leaves that open.</summary>
    public IReadOnlyList<OpenRows> OpenIn(ShowTable all, ShowTable bound)
    {
        var certain = new HashSet<DefinitionElement>(bound.Rows.Select(row => row.Element), ReferenceEqualityComparer.Instance);
        return [.. all.Rows
            .Where(row => !row.IsStage && !certain.Contains(row.Element))
            .SelectMany(row => OpenSetsOf(row.Element).Select(words => (Words: words, Row: row)))
            .GroupBy(pair => pair.Words, pair => LabelOf(pair.Row), StringComparer.Ordinal)
            .Select(group => new OpenRows(group.Key, [.. group.Distinct(StringComparer.Ordinal)]))];
    }

    private ShowTable Of(ShowTable table, Func<DefinitionElement, UnitBond?> find)
    {
        var rows = new List<ShowRow>();
        foreach (var row in table.Rows)
        {
            if (find(row.Element) is not { } bond)
                continue;
            var cells = row.IsStage ? ("", "") : (bond.RoleIn(language), bond.In(language));
            rows.Add(row with { Cells = [.. row.Cells, cells.Item1, cells.Item2], Bond = bond });
        }
        return table with { Columns = [.. table.Columns, Role, Bond], Rows = rows };
    }

    private UnitBond? BondOf(Value<Assignment> cell)
    {
        foreach (var reference in cell.Parsed?.Units ?? [])
        {
            if (reference is UnitReference.Named named && (IsUnit(named.Name) || IsUnit(named.Bracketed)))
                return new(null, null, cell.Inheritance);
            if (reference is UnitReference.Group group && GroupOf(group) is { } through && _index.Expand(through).Units.Contains(unit))
                return new(null, through, cell.Inheritance);
        }
        return null;
    }

    private bool IsUnit(string? name) => name is not null && unit.Equals(_index.FindUnit(name)?.Found);

    private UnitGroup? GroupOf(UnitReference.Group group) => _index.FindGroup(group.Name)?.Found;

    private IEnumerable<string> OpenSetsOf(DefinitionElement element)
    {
        var cell = element is PlanTask task ? task.Responsible : ((CatalogItem)element).Subject;
        foreach (var reference in cell.Parsed?.Units ?? [])
        {
            if (reference is UnitReference.OpenTail)
                yield return reference.Text;
            if (reference is UnitReference.Group group && (GroupOf(group) is not { } known || MayHoldUnit(known, [])))
                yield return GroupOf(group)?.Name.Text ?? group.Name;
        }
    }

    // A group of all towns is open as long as nobody lists the towns, but a department is none of them.
    private bool MayHoldUnit(UnitGroup group, HashSet<UnitGroup> seen)
    {
        if (!seen.Add(group))
            return false;
        return (group.IsOpen.Parsed && group.Kinds.IsEmpty)
            || group.Members.Any(member => member.Text is { } name && _index.FindGroup(name)?.Found is { } below && MayHoldUnit(below, seen));
    }

    private static string LabelOf(ShowRow row) => row.Cells[0].Length > 0 ? row.Cells[0] : row.Cells[1];
}
