using Zhengwu.Definitions;

namespace Zhengwu.Cli;

/// <summary>Goes once through a check on another processor while the files are still being read, so that the code of the rules is there when it is their turn.</summary>
internal static class Warmup
{
    private const string Catalog = """
        zhengwu: catalog/1
        id: sample
        title: 区财政局主动公开事项目录
        publisher: 区财政局
        items:
          - id: Functions
            number: 1
            path: [机构信息, 机关职能]
            elements: [{id: Text, name: 机关职能, type: text}]
            basis: {law: 中华人民共和国政府信息公开条例, article: 第二十条第二项}
            deadline: 自信息形成或者变更之日起20个工作日内
            subject: 区财政局
            method: proactive
            channels: [政府网站]
            responsible: 办公室
        """;

    /// <summary>Begins when the command line asks for a check, and there is a processor to spare. Nobody waits for it.</summary>
    public static void BeginFor(string[] args)
    {
        if (args is ["check", ..] && Environment.ProcessorCount > 1)
            _ = Task.Run(static () => new DefinitionSet([DefinitionReader.Read("sample.catalog.yaml", Catalog)]).Check());
    }
}
