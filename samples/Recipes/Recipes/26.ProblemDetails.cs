using Microsoft.Extensions.Options;
using Zhengwu.Hosting;
using Zhengwu.Records;

namespace Recipes;

internal static class ProblemDetails
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        var problems = new RecordProblems(Options.Create(new ZhengwuOptions { HelpBase = new Uri("https://docs.example.gov.cn/") }));   // 网站里由注入得到
        var draft = new AffairsCatalog.Drafts.AidStandard { Unit = "区民政局", Title = "低保标准", Standard = new Money(920), Scope = "全区户籍居民" };

        var context = new RecordContext { Rules = RecordRuleSet.Only("ZW4010") };       // 只查要素齐不齐；不写就是全部规则
        RecordFindings findings = AffairsCatalog.Validate(draft, context).Findings;
        if (problems.Of(findings) is { } problem)          // null：没有错误，可以公开
        {
            output.WriteLine($"{problem.Status} {RecordProblem.ContentType}");
            output.WriteLine(problem.ToString());
        }
        // </recipe>
    }
}
