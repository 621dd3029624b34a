using Zhengwu.Definitions;

namespace Zhengwu.Rules;

/// <summary>The rules (ZW3xxx) about what code is generated from, in running order.</summary>
internal static partial class GenerationRules
{
    public static IReadOnlyList<Rule> All { get; } = [];

    public static IReadOnlyList<RuleCheck<Definition>> Checks { get; } = [];
}
