using Zhengwu.Calendars;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Recipes;

internal static class BothLanguages
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        Definition plan = DefinitionReader.Read("2026.plan.yaml", "zhengwu: plan/1\nid: demo\ntitle: 要点\ntasks:\n  - {number: 1, requirement: 公开标准, deadline: 批准后20内}\n");
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            Finding finding = new DefinitionSet([plan]).Check().First(finding => finding.Severity >= Severity.Warning);
            output.WriteLine(finding.ToString(language));
            output.WriteLine(RuleRegister.Find("ZW2001")!.Title.In(language));
            output.WriteLine(DeadlineFormatter.Format(Limit.Parse("活动开展后5个工作日内").Limit!, language));
            output.WriteLine(WorkCalendar.National.Day(new(2026, 2, 16))!.Reason.In(language));
        }
        // </recipe>
    }
}
