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

    /// <summary>What the task and its stages say about when and how often.</summary>
    public IEnumerable<string> LimitTexts => new[] { Task.Deadline.Text, Task.Quota.Text }
        .Concat(Task.Stages.SelectMany(stage => new[] { stage.Deadline.Text, stage.Quota.Text }))
        .OfType<string>();

    /// <summary>What the task and its stages require.</summary>
    public IEnumerable<Value<string>> Requirements =>
        Task.Stages.Select(stage => stage.Requirement).Prepend(Task.Requirement).Where(text => text.HasText);

    private string FullNumber => HasOwnNumber ? Number : path + Number;

    private string Words => Task.Title.Text ?? Task.Requirement.Text ?? Requirements.FirstOrDefault()?.Text ?? Task.Id.Text ?? "";
}
