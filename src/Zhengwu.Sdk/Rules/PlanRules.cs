using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <summary>The rules (ZW2xxx) about plans, in running order.</summary>
internal static partial class PlanRules
{
    public static IReadOnlyList<Rule> All { get; } = [];

    public static IReadOnlyList<RuleCheck<DisclosurePlan>> Checks { get; } = [];
}
