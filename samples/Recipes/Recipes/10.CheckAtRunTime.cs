using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Recipes;

internal static class CheckAtRunTime
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        Definition file = DefinitionReader.Read("affairs.catalog.yaml", """
            政务公开: 目录/1
            标识: affairs
            标题: 区民政局主动公开事项目录
            发布机构: 区民政局
            事项:
              - 标识: AidStandard
                路径: [社会救助, 低保标准]
                要素: [月标准, 适用范围]
                依据: [{法规: 社会救助暂行办法}]
                时限: 批准后20内
                主体: 区民政局
                渠道: [政府网站]
            """);
        foreach (Finding finding in new DefinitionSet([file]).Check())
            output.WriteLine(finding.ToString(Language.Chinese));

        bool isUsable = file.Catalog is not null && file.ReadingFindings.All(finding => finding.Severity < Severity.Error);
        output.WriteLine(isUsable ? $"读出 {file.Catalog!.Items.Count} 项" : "不能用");
        // </recipe>
    }
}
