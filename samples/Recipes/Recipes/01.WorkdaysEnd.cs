using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Recipes;

internal static class WorkdaysEnd
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        Limit limit = Limit.Parse("自信息形成或者变更之日起20个工作日内").Limit!;
        DueDate due = DueDates.Resolve(limit, new DueContext { Event = new DateOnly(2026, 1, 26) });

        output.WriteLine($"到期日 {due.Due:yyyy-MM-dd}，稳妥日 {due.SafeBy:yyyy-MM-dd}，{DueStatuses.WordsOf(due.Status).Chinese}");
        foreach (string line in due.Explain(Language.Chinese))
            output.WriteLine($"  {line}");
        // </recipe>
    }
}
