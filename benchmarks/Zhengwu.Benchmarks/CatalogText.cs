using System.Globalization;
using System.Text;

namespace Zhengwu.Benchmarks;

/// <summary>Writes a catalog of many realistic items; the same count gives the same text.</summary>
internal static class CatalogText
{
    private static readonly string[][] Fields =
    [
        ["财政预决算", "部门预算", "预算股", "中华人民共和国预算法", "第十四条"],
        ["行政许可", "许可结果", "政策法规科", "中华人民共和国行政许可法", "第四十条"],
        ["社会救助", "最低生活保障", "社会救助科", "社会救助暂行办法", "第十二条"],
        ["公共资源配置", "政府采购", "采购监管科", "中华人民共和国政府采购法", "第十一条"],
        ["养老服务", "高龄津贴", "养老服务科", "中华人民共和国老年人权益保障法", "第三十三条"],
        ["义务教育", "招生入学", "基础教育科", "中华人民共和国义务教育法", "第十二条"],
        ["征地补偿", "补偿安置方案", "征收管理科", "中华人民共和国土地管理法", "第四十七条"],
        ["生态环境", "环评审批", "环评科", "中华人民共和国环境影响评价法", "第二十二条"],
    ];

    private static readonly string[] Subjects = ["区财政局", "区行政审批服务局", "区民政局", "区教育和体育局", "区自然资源局", "区生态环境分局"];

    private static readonly string[] Limits =
    [
        "自信息形成或者变更之日起20个工作日内",
        "批准后20日内",
        "决定作出之日起7个工作日内",
        "每季度首月10日前",
        "制定或获取信息之日起10个工作日内",
    ];

    /// <summary>Items in which every cell is written.</summary>
    public static string Create(int count)
    {
        var text = new StringBuilder(count * 640).Append(CultureInfo.InvariantCulture, $"""
            政务公开: 目录/1
            标识: Bench
            标题: 区级部门主动公开事项目录（测量用）
            发布机构: 区政府办公室
            层级: 县级
            版本: 2026年版
            事项:

            """);
        for (var n = 1; n <= count; n++)
            AppendItem(text, n);
        return text.ToString();
    }

    /// <summary>Items as an office writes them: what they have in common stands once, in the defaults.</summary>
    public static string CreateBrief(int count)
    {
        var text = new StringBuilder(count * 220).Append("""
            政务公开: 目录/1
            标识: Bench
            标题: 区级部门主动公开事项目录（测量用）
            发布机构: 区政府办公室
            层级: 县级
            版本: 2026年版
            缺省: {方式: 主动公开, 对象: 全社会, 渠道: [政府网站], 类别: 法定}
            事项:

            """);
        for (var n = 1; n <= count; n++)
            AppendBriefItem(text, n);
        return text.ToString();
    }

    private static void AppendBriefItem(StringBuilder text, int n)
    {
        var field = Pick(Fields, n * 7);
        text.Append(CultureInfo.InvariantCulture, $$"""
              - 标识: Item{{n:00000}}
                路径: [{{field[0]}}, {{field[1]}}, 第{{n}}项]
                要素: [{名称: 文件名称}, {名称: 正文}]
                依据: [{法规: {{field[3]}}, 条款: {{field[4]}}}]
                时限: {{Pick(Limits, n * 3)}}
                主体: {{Pick(Subjects, n * 5)}}
                责任: {{field[2]}}

            """);
    }

    private static void AppendItem(StringBuilder text, int n)
    {
        var field = Pick(Fields, n * 7);
        text.Append(CultureInfo.InvariantCulture, $$"""
              - 标识: Item{{n:00000}}
                序号: {{n}}
                路径: [{{field[0]}}, {{field[1]}}, 第{{n}}项]
                主体: {{Pick(Subjects, n * 5)}}
                要素:
                  - {标识: Title, 名称: 文件名称, 类型: 文本, 必填: 是}
                  - {标识: Number, 名称: 发文字号, 类型: 文本}
                  - {标识: Body, 名称: 正文, 类型: 链接, 必填: 是}
                依据:
                  - {法规: 中华人民共和国政府信息公开条例, 条款: 第二十条, 文号: 国务院令第711号}
                  - {法规: {{field[3]}}, 条款: {{field[4]}}}
                时限: {{Pick(Limits, n * 3)}}
                方式: 主动公开
                渠道: {{(n % 3 == 0 ? "[政府网站, 政府公报]" : "[政府网站, 两微一端, 公开查阅点]")}}
                责任: {{field[2]}}
                对象: {{(n % 4 == 0 ? "特定群体" : "全社会")}}
                类别: 法定

            """);
    }

    private static T Pick<T>(T[] list, int n) => list[n % list.Length];
}
