using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <summary>A task below its headings.</summary>
internal sealed class TaskEntry(PlanTask task, PlanGroup? group, string path)
{
    private const int LongestWords = 16;

    public PlanTask Task { get; } = task;

    /// <summary>The innermost heading; null for a task outside every group.</summary>
    public PlanGroup? Group { get; } = group;

    /// <summary>The number as written, trimmed; empty without one.</summary>
    public string Number { get; } = task.Number.Text?.Trim() ?? "";

    /// <summary>Whether no other task has the same number.</summary>
    public bool HasOwnNumber { get; set; }

    /// <summary>The task as messages name it: its number, with those of its headings where needed, and its first words.</summary>
    public string Name => $"{FullNumber} {Excerpt.Of(Words, LongestWords)}".Trim();

    /// <summary>The number alone where there is one, else the first words: for lists of tasks.</summary>
    public string ShortName => Number.Length > 0 ? FullNumber : $"「{Excerpt.Of(Words, LongestWords)}」";

    /// <summary>The limits of the task and its stages, each with what it belongs to.</summary>
    public IEnumerable<LimitAt> LimitCells => Task.Stages
        .SelectMany(stage => new LimitAt[] { new(stage.Deadline, stage), new(stage.Quota, stage) })
        .Prepend(new(Task.Quota, Task))
        .Prepend(new(Task.Deadline, Task));

    /// <summary>What the task and its stages say about when and how often, where they say something.</summary>
    public IEnumerable<Value<Limit>> Limits => LimitCells.Select(cell => cell.Value).Where(limit => limit.HasText);

    /// <summary>What the task and its stages require.</summary>
    public IEnumerable<Value<string>> Requirements =>
        Task.Stages.Select(stage => stage.Requirement).Prepend(Task.Requirement).Where(text => text.HasText);

    private string FullNumber => HasOwnNumber ? Number : path + Number;

    private string Words => Task.Title.Text ?? Task.Requirement.Text ?? Requirements.FirstOrDefault()?.Text ?? Task.Id.Text ?? "";
}

/// <summary>A limit cell of a plan with the task or stage it belongs to.</summary>
internal readonly record struct LimitAt(Value<Limit> Value, DefinitionElement Owner)
{
    /// <summary>The limit that is written and understood here; null for one taken over from another row.</summary>
    public Limit? Written => Value.State == ValueState.Given ? Value.Parsed : null;
}
