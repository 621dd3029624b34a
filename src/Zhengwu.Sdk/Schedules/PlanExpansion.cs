using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Schedules;

/// <summary>Every row that a plan comes to, computed once for all its units.</summary>
internal sealed class PlanExpansion
{
    private readonly LimitExpansion _limits;
    private readonly List<PlanPart> _parts = [];

    private PlanExpansion(LimitExpansion limits) => _limits = limits;

    /// <summary>The tasks, each followed by its stages, then the time nodes.</summary>
    public IReadOnlyList<PlanPart> Parts => _parts;

    /// <summary>The rows in the order of a schedule, each as the number of its part and its place there.</summary>
    public IReadOnlyList<(int Part, int Row)> Rows { get; private set; } = [];

    public static PlanExpansion Of(DisclosurePlan plan, DueContext context, Cycle? review)
    {
        var expansion = new PlanExpansion(new(context, review));
        foreach (var group in plan.Groups)
            expansion.Add(group, []);
        foreach (var task in plan.Tasks)
            expansion.Add(task, default);
        foreach (var milestone in plan.Milestones)
            expansion.Add(milestone, plan);
        expansion.Rows = InOrder(expansion._parts);
        return expansion;
    }

    private void Add(PlanGroup group, IReadOnlyList<PlanGroup> above)
    {
        PlanGroup[] path = [.. above, group];
        foreach (var subgroup in group.Groups)
            Add(subgroup, path);
        var groups = ValueList.From(path);
        foreach (var task in group.Tasks)
            Add(task, groups);
    }

    private void Add(PlanTask task, ValueList<PlanGroup> groups)
    {
        _parts.Add(new(RowsOf(DutySource.Of(task, groups)), [task.Responsible, task.Receiver]));
        foreach (var stage in task.Stages)
        {
            var source = DutySource.Of(task, stage, groups);
            _parts.Add(new(RowsOf(source), [source.Responsible, task.Receiver]));
        }
    }

    private void Add(Milestone milestone, DisclosurePlan plan)
    {
        var tasks = milestone.Tasks.Select(reference => reference.Text?.Trim()).OfType<string>().ToArray();
        Value<Assignment>[] cells = milestone.Responsible.HasText
            ? [milestone.Responsible]
            : [.. plan.AllTasks.Where(task => IsNamed(task, tasks)).Select(task => task.Responsible)];
        var isOfAll = !milestone.Responsible.HasText && tasks.Length == 0;
        _parts.Add(new(RowsOf(DutySource.Of(milestone)), cells) { IsOfAll = isOfAll });
    }

    private static bool IsNamed(PlanTask task, string[] references) =>
        references.Contains(task.Id.Text?.Trim(), StringComparer.Ordinal) || references.Contains(task.Number.Text?.Trim(), StringComparer.Ordinal);

    private DutyOccurrence[] RowsOf(DutySource source)
    {
        DutyOccurrence[] stated = [.. source.Limits.SelectMany(cell => RowsOf(cell, source))];
        return stated.Length > 0 ? stated : [new(source, OccurrenceKind.NotStated) { Source = source.Element.Source }];
    }

    private IEnumerable<DutyOccurrence> RowsOf(Value<Limit> cell, DutySource source)
    {
        if (cell.State == ValueState.NotUnderstood)
            return [new(source, OccurrenceKind.NotUnderstood) { Phrase = cell.Text, Source = cell.Source, Fault = cell.Reason }];
        return cell.IsKnown
            ? _limits.Rows(cell.Parsed!).Select(row => new DutyOccurrence(source, row.Kind)
            {
                Phrase = cell.Text, Source = cell.Source, DueDate = row.Due, Event = row.Event, Relation = row.Relation,
            })
            : [];
    }

    // By the day, what has none last; the order of the plan decides the rest.
    private static List<(int Part, int Row)> InOrder(List<PlanPart> parts) =>
        [.. parts.SelectMany((part, index) => part.Rows.Select((row, at) => (Part: index, Row: at, row.Due)))
            .OrderBy(row => row.Due?.DayNumber ?? int.MaxValue)
            .Select(row => (row.Part, row.Row))];
}
