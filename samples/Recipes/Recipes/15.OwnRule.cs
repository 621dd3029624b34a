using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Recipes;

internal static class OwnRule
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        Definition file = DefinitionFiles.Load(Path.Combine(AppContext.BaseDirectory, "office", "2026.plan.yaml")).Asked[0];

        // 本区的规矩：报送、备案的任务都要写明接收单位；每个部门的任务都要有时限或者频次。
        foreach (PlanTask task in file.Plan!.AllTasks)
        {
            if (task.Requirement.Text is { } text && (text.Contains("报送") || text.Contains("备案")) && !task.Receiver.HasText)
                Report(task, "没有写接收单位");
            if (!task.Deadline.IsKnown && !task.Quota.IsKnown)
                Report(task, "没有时限，也没有频次");
            if (task.Deadline.Parsed?.Deadline is Zhengwu.Deadlines.ContinuousDeadline && !file.Plan.ReviewEvery.IsKnown)
                Report(task, "长期任务，计划却没有写复核周期");
        }

        void Report(PlanTask task, string fault)
        {
            TextPosition at = file.Text.PositionOf(file.SpanOf(task.Requirement.Source)!.Value.Start);
            output.WriteLine($"2026.plan.yaml({at}): 任务{task.Number} {fault}");
        }
        // </recipe>
    }
}
