using System.Text;
using Zhengwu.Definitions;
using Zhengwu.Records;

namespace Zhengwu.Benchmarks.Records;

/// <summary>The catalog and the eight rules by which every side judges: element missing, item, unit, 20 working days, channels, elements, order of days, title.</summary>
internal static class Sample
{
    private const string Catalog = """
        zhengwu: catalog/1
        id: finance
        title: 区财政局主动公开事项目录
        publisher: 区财政局
        items:
          - id: OrganFunctions
            number: 1
            path: [机构信息, 机关职能]
            elements:
              - {id: Functions,   name: 机关职能, type: text}
              - {id: Departments, name: 内设机构, type: list}
              - {id: Address,     name: 办公地址, type: text}
              - {id: Hours,       name: 办公时间, type: text}
              - {id: Phone,       name: 联系方式, type: text}
              - {id: Head,        name: 负责人姓名, type: text}
            deadline: 自信息形成或者变更之日起20个工作日内
            subject: 区财政局
            channels: [政府网站]
        """;

    public static RecordValidator Validator { get; } =
        new(DefinitionReader.Read(DefinitionText.FromBytes("finance.catalog.yaml", Encoding.UTF8.GetBytes(Catalog))).Catalog!);

    public static RecordTerms Terms { get; } = Validator.Find("OrganFunctions")!;

    public static RecordContext EightRules { get; } = new()
    {
        Rules = RecordRuleSet.Only("ZW4010", "ZW4014", "ZW4015", "ZW4016", "ZW4017", "ZW4020", "ZW4021", "ZW4022", "ZW4023", "ZW4030", "ZW4031"),
    };
}
