namespace Zhengwu.Rules;

/// <summary>One step of a check: looks through a whole model for faults of its rule.</summary>
/// <param name="Rule">The rule it reports; the one that leads where a step serves several.</param>
/// <param name="Apply">Looks and reports.</param>
internal sealed record RuleCheck<TModel>(Rule Rule, Action<TModel, CheckContext> Apply);
