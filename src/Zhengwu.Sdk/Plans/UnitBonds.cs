using Zhengwu.Definitions;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Plans;

/// <summary>Tells by which words a task binds one unit.</summary>
internal sealed class UnitBonds(Unit unit, UnitDirectory directory)
{
    private readonly UnitResolver _resolver = new(directory, directory.ToIndex());
    private readonly Dictionary<string, (bool Binds, UnitGroup? Through)> _known = new(StringComparer.Ordinal);

    // In the order of DisclosurePlan.AllTasks: what stands in subgroups goes before the group's own tasks.
    public void AddDuties(PlanGroup group, DisclosurePlan plan, List<UnitDuty> duties)
    {
        foreach (var subgroup in group.Groups)
            AddDuties(subgroup, plan, duties);
        AddDuties(group.Tasks, group, plan, duties);
    }

    public void AddDuties(ValueList<PlanTask> tasks, PlanGroup? group, DisclosurePlan plan, List<UnitDuty> duties)
    {
        foreach (var task in tasks)
        {
            if (DutyOf(task, group, plan) is { } duty)
                duties.Add(duty);
        }
    }

    private UnitDuty? DutyOf(PlanTask task, PlanGroup? group, DisclosurePlan plan)
    {
        UnitDuty? weightiest = null;
        foreach (var cell in task.Stages.Select(stage => stage.Responsible).Prepend(task.Responsible).Append(task.Receiver))
        {
            if (!cell.IsKnown)
                continue;
            foreach (var (role, reference) in RolesOf(cell.Parsed!, plan.FirstIsLead.Parsed))
            {
                if (Binding(reference) is { Binds: true } bond && (weightiest is null || Weight(role) > Weight(weightiest.Role)))
                    weightiest = new(task, group, role, bond.Through, cell.Inheritance);
            }
        }
        return weightiest;
    }

    private static IEnumerable<(AssignmentRole Role, UnitReference Reference)> RolesOf(Assignment assignment, bool firstIsLead)
    {
        var first = firstIsLead && !assignment.Parts.Any(part => part.IsLabelled);
        foreach (var part in assignment.Parts)
        {
            foreach (var reference in part.Units)
            {
                yield return (first ? AssignmentRole.Lead : part.Role, reference);
                first = false;
            }
        }
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

    private bool IsUnit(string name) => unit.Equals(_resolver.Unit(name));

    private (bool Binds, UnitGroup? Through) ThroughGroup(string name)
    {
        if (_resolver.Group(name) is not { } group)
            return (false, null);
        return _resolver.MembersOf(group).Units.Any(unit.Equals) ? (true, group) : (false, null);
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
