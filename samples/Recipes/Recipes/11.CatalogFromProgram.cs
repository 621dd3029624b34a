using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Recipes;

internal static class CatalogFromProgram
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        var item = new CatalogItem
        {
            Id = Value.Of("AidStandard"),
            Path = Value.Each("社会救助", "低保标准"),
            Content = Value.Of("月标准、适用范围"),
            Deadline = Value.Limit("自信息形成或者变更之日起20个工作日内"),
            Subject = Value.Units("区民政局"),
            Method = Value.Choices(DisclosureMethod.Proactive),
            Channels = Value.List(Channel.Of("政府网站"), Channel.Of("公示栏")),
            Basis = Value.List(new LegalBasis { Law = Value.Of("社会救助暂行办法"), Article = Value.Of("第十条") }),
        };
        var catalog = new DisclosureCatalog { Id = Value.Of("affairs"), Title = Value.Of("区民政局主动公开事项目录"), Items = ValueList.Create([item]) };

        output.WriteLine(DefinitionWriter.Write(catalog));
        output.WriteLine(DefinitionWriter.Write(catalog, Language.English));
        // </recipe>
    }
}
