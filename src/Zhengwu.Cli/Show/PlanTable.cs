using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Cli.Show;

/// <summary>A plan as a table of its tasks.</summary>
internal sealed class PlanTable(DisclosurePlan plan, DirectoryNames names)
{
    private static readonly ShowColumn[] Columns =
    [
        new("number", new("序号", "No."), ColumnPlace.Own),
        new("id", new("标识", "Id"), ColumnPlace.Hidden),
        new("requirement", new("要求", "Requirement"), ColumnPlace.Own),
        new("responsible", new("责任", "Units"), ColumnPlace.Own),
        new("deadline", new("时限", "Deadline"), ColumnPlace.Own),
        new("quota", new("频次", "Quota"), ColumnPlace.Note),
        new("scope", new("适用", "Scope"), ColumnPlace.Note),
        new("exception", new("例外", "Exception"), ColumnPlace.Note),
        new("receiver", new("接收", "Receiver"), ColumnPlace.Note),
        new("report", new("报送", "Report"), ColumnPlace.Note),
        new(null, new("责任沿用", "Units from"), ColumnPlace.Hidden),
    ];

    private readonly List<ShowRow> _rows = [];

    public static ShowTable Of(DisclosurePlan plan, DirectoryNames names)
    {
        var table = new PlanTable(plan, names);
        table.AddAll();
        return new("tasks", Columns, table._rows);
    }

    private void AddAll()
    {
        foreach (var group in plan.Groups)
            AddGroup(group, []);
        foreach (var task in plan.Tasks)
            Add(task, []);
    }

    private void AddGroup(PlanGroup group, IReadOnlyList<string> above)
    {
        IReadOnlyList<string> path = [.. above, group.Name.Text ?? ""];
        foreach (var below in group.Groups)
            AddGroup(below, path);
        foreach (var task in group.Tasks)
            Add(task, path);
    }

    private void Add(PlanTask task, IReadOnlyList<string> group)
    {
        var units = names.Of(task.Responsible);
        _rows.Add(new(task, group, CellsOf(task), IsStage: false, units) { UnitsFrom = task.Responsible.Inheritance });
        foreach (var stage in task.Stages)
            _rows.Add(new(task, group, CellsOf(task, stage), IsStage: true, stage.Responsible.HasText ? names.Of(stage.Responsible) : units) { UnitsFrom = stage.Responsible.Inheritance });
    }

    private static string[] CellsOf(PlanTask task) =>
    [
        task.Number.Text ?? "",
        task.Id.Text ?? "",
        task.Requirement.Text ?? task.Title.Text ?? "",
        task.Responsible.Text ?? "",
        task.Deadline.Text ?? "",
        task.Quota.Text ?? "",
        task.Scope.Text ?? "",
        task.Exception.Text ?? "",
        task.Receiver.Text ?? "",
        task.Report.Text ?? "",
        Origin(task.Responsible),
    ];

    private static string[] CellsOf(PlanTask task, TaskStage stage) =>
    [
        task.Number.Text ?? "",
        task.Id.Text ?? "",
        string.Join("：", new[] { stage.Name.Text, stage.Requirement.Text }.Where(text => !string.IsNullOrEmpty(text))),
        stage.Responsible.Text ?? "",
        stage.Deadline.Text ?? "",
        stage.Quota.Text ?? "",
        stage.Scope.Text ?? "",
        stage.Exception.Text ?? "",
        "",
        "",
        Origin(stage.Responsible),
    ];

    private static string Origin(Value<Assignment> units) => units.Inheritance?.Kind switch
    {
        InheritanceKind.MergedCell => units.Inheritance.Reference ?? "",
        InheritanceKind.Ditto => "同上",
        InheritanceKind.Group => "分组",
        InheritanceKind.Defaults => "缺省",
        _ => "",
    };
}
