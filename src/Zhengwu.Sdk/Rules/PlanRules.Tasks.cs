using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <content>What tasks require.</content>
internal static partial class PlanRules
{
    public static readonly Rule RequirementMissing = new("ZW2025", Severity.Warning,
        new("任务没有写要求", "Task without requirement"),
        new("任务「{0}」没有写要做什么。", "Task '{0}' does not say what has to be done."),
        new("请填写“要求”。", "Add 'requirement'."));

    public static readonly Rule RequirementTwice = new("ZW2026", Severity.Warning,
        new("任务要求重复", "Same requirement twice"),
        new("任务「{0}」与任务「{1}」的要求和责任单位相同。", "Task '{0}' has the same requirement and units as task '{1}'."),
        new("请合并，或写明两者的区别。", "Merge them, or say how they differ."));

    private static void CheckRequirements(DisclosurePlan plan, CheckContext context)
    {
        foreach (var entry in context.Outline.Tasks)
        {
            if (!entry.Requirements.Any() && !entry.Task.Title.HasText)
                context.Report(RequirementMissing, entry.Task.Requirement, entry.Task, entry.Name);
        }
    }

    private static void CheckRepeatedRequirements(DisclosurePlan plan, CheckContext context)
    {
        var first = new Dictionary<string, TaskEntry>(StringComparer.Ordinal);
        foreach (var entry in context.Outline.Tasks)
        {
            if (entry.Task.Requirement.Text is not { } requirement)
                continue;
            var meaning = MeaningOf(entry.Task, requirement);
            if (first.TryGetValue(meaning, out var other))
                context.Report(RequirementTwice, entry.Task.Requirement, entry.Task, entry.Name, other.Name);
            else
                first.Add(meaning, entry);
        }
    }

    // The same words may stand for each unit, day or case in turn; only rows that agree in all of them repeat each other.
    private static string MeaningOf(PlanTask task, string requirement)
    {
        var stages = task.Stages.SelectMany(stage => new[] { stage.Requirement.Text, stage.Deadline.Text, stage.Quota.Text, stage.Responsible.Text });
        string?[] words =
        [
            requirement.Trim().TrimEnd('。', '；', ';'), task.Title.Text, task.Responsible.Text, task.Receiver.Text, task.Deadline.Text,
            task.Quota.Text, task.Scope.Text, task.Exception.Text, task.Report.Text, .. task.Fields.Select(field => field.Text), .. stages,
        ];
        return TextFold.Fold(string.Join("\u001F", words));
    }
}
