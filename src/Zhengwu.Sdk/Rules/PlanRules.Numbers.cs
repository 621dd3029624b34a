using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <content>Task numbers.</content>
internal static partial class PlanRules
{
    public static readonly Rule NumberGap = new("ZW2006", Severity.Warning,
        new("任务序号不连续", "Task numbers have a gap"),
        new("任务「{0}」的序号接不上：{1}。", "The number of task '{0}' does not follow: {1}."),
        new("请补上漏掉的任务，或改正序号。", "Add the task that is missing, or correct the number."));

    public static readonly Rule NumberTwice = new("ZW2007", Severity.Warning,
        new("任务序号重复", "Task number used twice"),
        new("任务「{0}」的序号“{1}”前面已经用过。", "The number {1} of task '{0}' was used before."),
        new("请改正其中一个序号。", "Correct one of the two numbers."));

    private static void CheckNumbers(DisclosurePlan plan, CheckContext context)
    {
        var runs = new Dictionary<string, NumberRun>(StringComparer.Ordinal);
        (PlanGroup? Group, string Style)? before = null;
        foreach (var entry in context.Outline.Tasks)
        {
            if (RowNumber.TryRead(entry.Number) is not { } number)
                continue;
            if (!runs.TryGetValue(number.Style, out var run))
                runs.Add(number.Style, run = new());

            // Numbers of another style between two rows stand for a heading: 1. (1) (2) 2. (1) (2).
            var belowNewHeading = before is { } last && (!ReferenceEquals(last.Group, entry.Group) || last.Style != number.Style);
            before = (entry.Group, number.Style);
            ReportStep(entry, number.Value, run, belowNewHeading, context);
        }
    }

    private static void ReportStep(TaskEntry entry, int number, NumberRun run, bool belowNewHeading, CheckContext context)
    {
        var last = run.Last;
        switch (run.Next(number, belowNewHeading))
        {
            case NumberStep.Gap:
                context.Report(NumberGap, entry.Task.Number, entry.Task, entry.Name, GapBetween(last, number, entry.Number));
                break;
            case NumberStep.Twice:
                context.Report(NumberTwice, entry.Task.Number, entry.Task, entry.Name, entry.Number);
                break;
        }
    }

    private static Bilingual GapBetween(int last, int number, string written) => number > last
        ? new($"前面到“{last}”，这里是“{written}”", $"{last} came before, here stands {written}")
        : new($"这一组另起编号，却从“{written}”开始", $"its group counts anew and begins with {written}");
}
