using Zhengwu.Catalogs;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Recipes;

internal static class TableCells
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        string[][] rows =                       // 从 Word、Excel 表格里取出来的格子
        [
            ["社会救助", "低保标准", "区民政局", "自信息形成或者变更之日起20个工作日内", "政府网站/公示栏"],
            ["养老服务", "高龄津贴", "同上", "批准后20内", "政府网站"],
        ];
        var items = new List<CatalogItem>();
        foreach (string[] row in rows)
        {
            bool isDitto = row[2] == "同上" && items.Count > 0;
            items.Add(new CatalogItem
            {
                Id = Value.Of($"Item{items.Count + 1}"),
                Path = Value.Each(row[0], row[1]),
                Subject = isDitto ? items[^1].Subject.TakenOver(InheritanceKind.Ditto) : Value.Units(row[2]),
                Deadline = Value.Limit(row[3], LimitContext.Catalog),
                Channels = Value.List([.. row[4].Split('/').Select(Channel.Of)]),
            });
        }
        string yaml = DefinitionWriter.Write(new DisclosureCatalog { Title = Value.Of("示范目录"), Items = ValueList.From(items) });
        output.WriteLine(yaml);
        foreach (Finding finding in new DefinitionSet([DefinitionReader.Read("new.catalog.yaml", yaml)]).Check().Where(finding => finding.Severity == Severity.Error || finding.Rule.Id == "ZW1025"))
            output.WriteLine(finding.ToString(Language.Chinese));
        // </recipe>
    }
}
