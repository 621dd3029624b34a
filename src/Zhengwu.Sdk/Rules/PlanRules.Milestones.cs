using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <content>Time nodes.</content>
internal static partial class PlanRules
{
    public static readonly Rule MilestoneOrder = new("ZW2020", Severity.Warning,
        new("时间节点先后颠倒", "Time nodes are out of order"),
        new("时间节点「{0}」止于 {1}，早于{2} {3}。", "Milestone '{0}' ends on {1}, before {2}, {3}."),
        new("请核对起止日期；节点按先后排列。", "Check the dates, and list time nodes in their order."));

    private static void CheckMilestones(DisclosurePlan plan, CheckContext context)
    {
        Milestone? before = null;
        foreach (var milestone in plan.Milestones)
        {
            if (EndsBeforeItStarts(milestone))
                Report(milestone, new("它的起点", "its start"), milestone.Start.Parsed, context);
            else if (before is not null && StandsTooLate(milestone, before))
                Report(milestone, new("前一个节点的终点", "the end of the one listed before it"), before.End.Parsed, context);
            before = milestone.End.IsKnown ? milestone : before;
        }
    }

    private static void Report(Milestone milestone, Bilingual than, PartialDate date, CheckContext context) =>
        context.Report(MilestoneOrder, milestone.End, milestone, Places.NameOf(milestone), milestone.End.Parsed, than, date);

    private static bool EndsBeforeItStarts(Milestone milestone) =>
        milestone.Start.IsKnown && milestone.End.IsKnown && milestone.End.Parsed.LastDay < milestone.Start.Parsed.FirstDay;

    // A phase inside a longer one that is listed first is in order: only what also starts earlier stands too late.
    private static bool StandsTooLate(Milestone milestone, Milestone before)
    {
        if (!milestone.End.IsKnown || milestone.End.Parsed.LastDay >= before.End.Parsed.LastDay)
            return false;
        if (!before.Start.IsKnown)
            return true;
        var start = milestone.Start.IsKnown ? milestone.Start.Parsed : milestone.End.Parsed;
        return start.FirstDay < before.Start.Parsed.FirstDay;
    }
}
