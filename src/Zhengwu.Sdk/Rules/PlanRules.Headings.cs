using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <content>Headings of groups and tasks.</content>
internal static partial class PlanRules
{
    public static readonly Rule UnitInHeading = new("ZW2024", Severity.Warning,
        new("标题末尾粘着单位名称", "Unit name glued to a heading"),
        new("标题“{0}”的末尾粘着单位名称“{1}”。", "The heading '{0}' ends in the name of a unit, '{1}'."),
        new("请对照原文分开：标题只留标题，单位写进“责任”。", "Part them as in the original: leave the heading alone and put the unit into 'responsible'."));

    private static void CheckHeadings(DisclosurePlan plan, CheckContext context)
    {
        var glued = new GluedUnit(context.Units);
        foreach (var group in plan.AllGroups)
            CheckHeading(group.Name, group, glued, context);
        foreach (var entry in context.Outline.Tasks)
            CheckHeading(entry.Task.Title, entry.Task, glued, context);
    }

    private static void CheckHeading(Value<string> heading, DefinitionElement owner, GluedUnit glued, CheckContext context)
    {
        if (heading.Text is { } text && glued.In(text) is { } unit)
            context.Report(UnitInHeading, heading, owner, Excerpt.Of(text), unit);
    }
}
