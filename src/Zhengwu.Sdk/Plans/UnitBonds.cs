using Zhengwu.Definitions;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Plans;

/// <summary>What binds a unit to a row: its role, and by which words.</summary>
/// <param name="Role">The role.</param>
/// <param name="Through">The group of units; null when the unit is named itself.</param>
/// <param name="Inheritance">Where the units come from when the cell does not state them.</param>
internal sealed record DutyBond(AssignmentRole Role, UnitGroup? Through, Inheritance? Inheritance);

/// <summary>Tells by which words the cells of a plan bind one unit.</summary>
/// <param name="unit">The unit.</param>
/// <param name="resolver">What names and groups mean; the units of one directory share it.</param>
/// <param name="firstIsLead">Whether the first unit of a list leads.</param>
internal sealed class UnitBonds(Unit unit, UnitResolver resolver, bool firstIsLead)
{
    private readonly Dictionary<string, (bool Binds, UnitGroup? Through)> _known = new(StringComparer.Ordinal);

    // In the order of DisclosurePlan.AllTasks: what stands in subgroups goes before the group's own tasks.
    public void AddDuties(PlanGroup group, List<UnitDuty> duties)
    {
        foreach (var subgroup in group.Groups)
            AddDuties(subgroup, duties);
        AddDuties(group.Tasks, group, duties);
    }

    public void AddDuties(ValueList<PlanTask> tasks, PlanGroup? group, List<UnitDuty> duties)
    {
        foreach (var task in tasks)
        {
            if (BondOf(task.Stages.Select(stage => stage.Responsible).Prepend(task.Responsible).Append(task.Receiver)) is { } bond)
                duties.Add(new(task, group, bond.Role, bond.Through, bond.Inheritance));
        }
    }

    /// <summary>What binds the unit in some cells: of several bonds the one with the weightiest role, and of these the first.</summary>
    public DutyBond? BondOf(IEnumerable<Value<Assignment>> cells)
    {
        DutyBond? weightiest = null;
        foreach (var cell in cells)
        {
            if (cell.IsKnown)
                weightiest = Weightier(cell, weightiest);
        }
        return weightiest;
    }

    private DutyBond? Weightier(Value<Assignment> cell, DutyBond? than)
    {
        var isFirstLead = firstIsLead && !cell.Parsed!.Parts.Any(part => part.IsLabelled);
        foreach (var part in cell.Parsed!.Parts)
        {
            foreach (var reference in part.Units)
            {
                var role = isFirstLead ? AssignmentRole.Lead : part.Role;
                isFirstLead = false;
                if ((than is null || Weight(role) > Weight(than.Role)) && Binding(reference) is { Binds: true } bond)
                    than = new(role, bond.Through, cell.Inheritance);
            }
        }
        return than;
    }

    private (bool Binds, UnitGroup? Through) Binding(UnitReference reference)
    {
        if (!_known.TryGetValue(reference.Text, out var bond))
            _known.Add(reference.Text, bond = FindBinding(reference));
        return bond;
    }

    private (bool Binds, UnitGroup? Through) FindBinding(UnitReference reference) => reference switch
    {
        UnitReference.Named named => (IsUnit(named.Name) || (named.Bracketed is { } second && IsUnit(second)), null),
        UnitReference.Group group => ThroughGroup(group.Name),
        UnitReference.Emphasis emphasis => (emphasis.Units.Any(part => Binding(part).Binds), null),
        _ => (false, null),
    };

    private bool IsUnit(string name) => unit.Equals(resolver.Unit(name));

    private (bool Binds, UnitGroup? Through) ThroughGroup(string name)
    {
        if (resolver.Group(name) is not { } group)
            return (false, null);
        return resolver.MembersOf(group).Units.Any(unit.Equals) ? (true, group) : (false, null);
    }

    private static int Weight(AssignmentRole role) => role switch
    {
        AssignmentRole.Lead => 4,
        AssignmentRole.Responsible => 3,
        AssignmentRole.CarryOut => 2,
        AssignmentRole.Support => 1,
        _ => 0,
    };
}
