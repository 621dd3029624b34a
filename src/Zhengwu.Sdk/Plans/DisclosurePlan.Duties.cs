using Zhengwu.Definitions;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Plans;

/// <content>Who has to do what.</content>
public sealed partial record DisclosurePlan
{
    /// <summary>The tasks that bind a unit: by its name, through a group it belongs to, or by a cell that inherits one of these.</summary>
    /// <param name="unit">A unit of the directory.</param>
    /// <param name="directory">The directory that says what names and groups mean.</param>
    /// <remarks>
    /// Each task comes once, in reading order, with the unit's weightiest role. A group whose membership the document
    /// leaves open (有关部门单位) binds the members it lists and nobody else.
    /// </remarks>
    public IReadOnlyList<UnitDuty> DutiesOf(Unit unit, UnitDirectory directory)
    {
        var table = new BondTable(new UnitResolver(directory, directory.ToIndex()), FirstIsLead.Parsed);
        var search = new DutySearch(table, new UnitBonds(unit, table));
        foreach (var group in Groups)
            search.Add(group);
        search.Add(Tasks, null);
        return search.Duties;
    }

    private sealed class DutySearch(BondTable table, UnitBonds unit)
    {
        public List<UnitDuty> Duties { get; } = [];

        // In the order of AllTasks: what stands in subgroups goes before the group's own tasks.
        public void Add(PlanGroup group)
        {
            foreach (var subgroup in group.Groups)
                Add(subgroup);
            Add(group.Tasks, group);
        }

        public void Add(ValueList<PlanTask> tasks, PlanGroup? group)
        {
            foreach (var task in tasks)
            {
                var words = table.WordsOf(task.Stages.Select(stage => stage.Responsible).Prepend(task.Responsible).Append(task.Receiver));
                if (unit.FirstIn(words) is >= 0 and var at)
                    Duties.Add(new(task, group, words[at].Bond.Role, words[at].Bond.Through, words[at].Bond.Inheritance));
            }
        }
    }
}
