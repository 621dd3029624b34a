using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <summary>The rules (ZW2xxx) about unit directories, in running order.</summary>
internal static partial class UnitRules
{
    public static IReadOnlyList<Rule> All { get; } = [];

    public static IReadOnlyList<RuleCheck<UnitDirectory>> Checks { get; } = [];
}
