using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <summary>The parts of a plan as messages name them.</summary>
internal static class Places
{
    private const int LongestName = 16;

    public static Bilingual Task(TaskEntry entry) => new($"任务「{entry.Name}」", $"Task '{entry.Name}'");

    public static Bilingual Heading(PlanGroup group)
    {
        var name = $"{group.Number.Text?.Trim()} {Excerpt.Of(group.Name.Text ?? "", LongestName)}".Trim();
        return new($"分组「{name}」", $"Group '{name}'");
    }

    public static Bilingual Milestone(Milestone milestone)
    {
        var name = NameOf(milestone);
        return new($"时间节点「{name}」", $"Milestone '{name}'");
    }

    public static string NameOf(Milestone milestone) => 
        Excerpt.Of(milestone.Name.Text ?? milestone.Time.Text ?? milestone.Output.Text ?? "…", LongestName);
}
