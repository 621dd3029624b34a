namespace Zhengwu.Rules;

/// <summary>Every rule there is, family by family: the one register that all programs share.</summary>
public static class RuleRegister
{
    /// <summary>All rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. TextRules.All, .. CatalogRules.All, .. PlanRules.All, .. UnitRules.All, .. GenerationRules.All, .. RecordRules.All, .. CalendarRules.All, .. FaultRules.All];

    /// <summary>The rule of a code; null when there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
