using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>How often a rule fired (按规则汇总).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Findings">How many findings there are.</param>
public sealed record RuleTally(Rule Rule, long Findings);
