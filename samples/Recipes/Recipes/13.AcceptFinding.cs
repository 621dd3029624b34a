using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Recipes;

internal static class AcceptFinding
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        Definition plan = DefinitionReader.Read("2026.plan.yaml", """
            政务公开: 计划/1
            标识: office-2026
            标题: 2026年示范区政务公开工作要点
            年度: 2026
            任务:
              - {序号: 1, 要求: 公开社会救助标准, 责任: 区民政局, 时限: 4月底前}
              - 序号: 2
                要求: 公开机构职能
                时限: 6月底前
                忽略: [{规则: ZW2001, 理由: 机构改革后再定责任单位, 至: 2026-05-31}]
            """);
        foreach (var today in new[] { new DateOnly(2026, 5, 1), new DateOnly(2026, 7, 1) })
        {
            foreach (Finding finding in new DefinitionSet([plan]).Check(new CheckOptions { Today = today }).Where(finding => finding.Severity >= Severity.Warning))
                output.WriteLine($"{today:MM-dd}　{finding.Rule.Id}　{finding.Message(Language.Chinese)}{(finding.AcceptedBy is { } accepted ? $"（已忽略：{accepted.Reason}）" : "")}");
        }
        // </recipe>
    }
}
