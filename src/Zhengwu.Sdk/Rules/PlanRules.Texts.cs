using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <content>Times that stand only in a text.</content>
internal static partial class PlanRules
{
    public static readonly Rule DateOnlyInText = new("ZW2010", Severity.Warning,
        new("时间只写在要求里", "A date stands only in the text"),
        new("任务「{0}」的要求里写着“{1}”，“时限”里没有。", "The requirement of task '{0}' says '{1}', its 'deadline' does not."),
        new("请把它也写进“时限”，才能计算和提醒。", "Put it into 'deadline' too, so that it can be computed and watched."));

    public static readonly Rule CountOnlyInText = new("ZW2032", Severity.Warning,
        new("次数只写在要求里", "A count stands only in the text"),
        new("任务「{0}」的要求里写着“{1}”，“频次”里没有。", "The requirement of task '{0}' says '{1}', its 'quota' does not."),
        new("请把它也写进“频次”，才能核对次数。", "Put it into 'quota' too, so that it can be counted."));

    private static void CheckTimesInText(DisclosurePlan plan, CheckContext context)
    {
        foreach (var entry in context.Outline.Tasks)
        {
            foreach (var requirement in entry.Requirements)
            {
                var phrases = TimePhrases.In(requirement.Text!);
                if (phrases.Count == 0)
                    continue;
                var said = new LimitCoverage(entry.Limits, plan.Year.IsKnown ? plan.Year.Parsed : null);
                var uncovered = phrases.Where(phrase => !said.Covers(phrase)).ToLookup(phrase => phrase.IsCount, phrase => phrase.Written);
                Report(DateOnlyInText, uncovered[false], requirement, entry, context);
                Report(CountOnlyInText, uncovered[true], requirement, entry, context);
            }
        }
    }

    private static void Report(Rule rule, IEnumerable<string> phrases, Value<string> at, TaskEntry entry, CheckContext context)
    {
        if (string.Join("、", phrases) is { Length: > 0 } words)
            context.Report(rule, at, entry.Task, entry.Name, words);
    }
}
