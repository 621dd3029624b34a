using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <summary>A plan laid out for the rules: its tasks below their headings, the cells that name units, and every text.</summary>
internal sealed class PlanOutline
{
    private readonly List<TaskEntry> _tasks = [];
    private readonly List<UnitCell> _unitCells = [];
    private readonly List<TextCell> _texts = [];

    public PlanOutline(DisclosurePlan plan)
    {
        foreach (var group in plan.Groups)
            Add(group, "");
        foreach (var task in plan.Tasks)
            Add(task, null, "");
        foreach (var milestone in plan.Milestones)
            Add(milestone);
        foreach (var form in plan.Forms)
            Add(form);

        // A file may write the tasks of a heading before or after its subheadings; a reader goes by the lines.
        _tasks.Sort((a, b) => a.Task.Source.Row.CompareTo(b.Task.Source.Row));
        _unitCells.Sort((a, b) => a.Value.Source.Row.CompareTo(b.Value.Source.Row));
        _texts.Sort((a, b) => a.At.Row.CompareTo(b.At.Row));
        MarkRepeatedNumbers();
    }

    /// <summary>The tasks in reading order.</summary>
    public IReadOnlyList<TaskEntry> Tasks => _tasks;

    /// <summary>The cells in which the plan writes units, in reading order; a cell that inherits is the one it inherits from.</summary>
    public IReadOnlyList<UnitCell> UnitCells => _unitCells;

    /// <summary>The texts of headings, tasks, time nodes and forms, in reading order.</summary>
    public IReadOnlyList<TextCell> Texts => _texts;

    private void Add(PlanGroup group, string path)
    {
        path += group.Number.Text?.Trim();
        AddTexts(group.Name, group.Text);
        AddUnits(group.Responsible, group, null, () => Places.Heading(group));
        foreach (var child in group.Groups)
            Add(child, path);
        foreach (var task in group.Tasks)
            Add(task, group, path);
    }

    private void Add(PlanTask task, PlanGroup? group, string path)
    {
        var entry = new TaskEntry(task, group, path);
        _tasks.Add(entry);
        AddTexts(task.Title, task.Requirement, task.Scope, task.Exception, task.Progress, task.Remark);
        AddTexts(task.Deadline, task.Quota);
        AddUnits(task.Responsible, task, entry, () => Places.Task(entry));
        AddUnits(task.Receiver, task, entry, () => Places.Task(entry));
        foreach (var stage in task.Stages)
            Add(stage, entry);
    }

    private void Add(TaskStage stage, TaskEntry entry)
    {
        AddTexts(stage.Name, stage.Requirement, stage.Scope, stage.Exception);
        AddTexts(stage.Deadline, stage.Quota);
        AddUnits(stage.Responsible, stage, entry, () => Places.Task(entry));
    }

    private void Add(Milestone milestone)
    {
        AddTexts(milestone.Name, milestone.Time, milestone.Output);
        AddUnits(milestone.Responsible, milestone, null, () => Places.Milestone(milestone));
    }

    private void Add(PlanForm form)
    {
        AddTexts(form.Title);
        foreach (var field in form.Fields)
            AddTexts(field.Name, field.Hint);
    }

    private void AddTexts<T>(params Value<T>[] values)
        where T : notnull
    {
        foreach (var value in values)
        {
            if (value.Text is { } text)
                _texts.Add(new(text, value.Source));
        }
    }

    private void AddUnits(Value<Assignment> value, DefinitionElement owner, TaskEntry? task, Func<Bilingual> place)
    {
        if (value.State == ValueState.Given)
            _unitCells.Add(new(value, owner, task, place));
    }

    // Numbers that start again below each heading do not tell a task from the others without the heading.
    private void MarkRepeatedNumbers()
    {
        var byNumber = _tasks.Where(entry => entry.Number.Length > 0).GroupBy(entry => entry.Number, StringComparer.Ordinal);
        foreach (var same in byNumber)
        {
            var entries = same.ToArray();
            foreach (var entry in entries)
                entry.HasOwnNumber = entries.Length == 1;
        }
    }
}

/// <summary>A text of the plan and where it stands.</summary>
internal readonly record struct TextCell(string Text, NodeId At);

/// <summary>A cell of units as it was written, with what it belongs to.</summary>
internal sealed class UnitCell(Value<Assignment> value, DefinitionElement owner, TaskEntry? task, Func<Bilingual> place)
{
    public Value<Assignment> Value { get; } = value;

    public Assignment Assignment => Value.Parsed!;

    public DefinitionElement Owner { get; } = owner;

    /// <summary>The task; null for the cell of a heading or a time node.</summary>
    public TaskEntry? Task { get; } = task;

    /// <summary>What the cell belongs to, as messages name it.</summary>
    public Bilingual Place => place();
}
