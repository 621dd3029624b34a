using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <summary>The rules (ZW2xxx) about a unit directory alone. Those that need a plan as well are <see cref="PlanRules"/>.</summary>
internal static partial class UnitRules
{
    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<Rule> All => field ??=
    [
        NameTwice,              // ZW2021  Names
        MemberUnknown,          // ZW2022  Members
        OwnSuperior,            // ZW2031  Cycles
    ];

    /// <summary>The checks in running order; each names the rule that it reports.</summary>
    public static IReadOnlyList<RuleCheck<UnitDirectory>> Checks => field ??=
    [
        new(NameTwice, CheckNames),
        new(MemberUnknown, CheckMembers),
        new(OwnSuperior, CheckSuperiors),
        new(OwnSuperior, CheckMembership),
    ];
}
