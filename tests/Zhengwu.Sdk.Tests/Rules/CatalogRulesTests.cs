using System.Text;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>What the fixtures of the catalog rules do not show: where a fault is reported once, and what is none.</summary>
public class CatalogRulesTests
{
    private const string Complete = "主体: 区民政局, 时限: 信息形成之日起20个工作日内, 方式: 主动公开, 渠道: [政府网站], 责任: 养老服务科";

    [Fact]
    public void A_column_that_no_item_fills_is_reported_once_at_the_catalog() =>
        Assert.Equal(["4,6 ZW1004 全部 3 个事项都没有公开时限。"], Check("""
            缺省: {主体: 区民政局, 方式: 主动公开, 渠道: [政府网站], 责任: 养老服务科}
            事项:
              - {标识: A, 路径: [甲], 内容: 甲, 依据: 预算法第十四条}
              - {标识: B, 路径: [乙], 内容: 乙, 依据: 预算法第十四条, 时限:}
              - {标识: C, 路径: [丙], 内容: 丙, 依据: 预算法第十四条}
            """));

    [Fact]
    public void An_empty_default_is_reported_once_for_the_items_that_take_it() =>
        Assert.Equal(["4,19 ZW1004 “缺省”没有公开时限。"], Check("""
            缺省: {主体: 区民政局, 时限:, 方式: 主动公开, 渠道: [政府网站], 责任: 养老服务科}
            事项:
              - {标识: A, 路径: [甲], 内容: 甲, 依据: 预算法第十四条}
              - {标识: B, 路径: [乙], 内容: 乙, 依据: 预算法第十四条, 时限: 批准后10日内}
              - {标识: C, 路径: [丙], 内容: 丙, 依据: 预算法第十四条}
            """));

    [Theory]
    [InlineData("时限: 不适用")] // an answer
    [InlineData("阶段: [{名称: 批前, 时限: 公示期不少于30日}, {名称: 批后, 时限: 信息形成之日起20个工作日内}]")]
    public void A_limit_may_be_given_otherwise(string cell) => Assert.Empty(CheckItems($$"""
          - {标识: A, 路径: [甲], 内容: 甲, 依据: 预算法第十四条, 主体: 区民政局, 方式: 主动公开, 渠道: 政府网站, 责任: 办公室, {{cell}}}
        """));

    [Theory]
    [InlineData("内容: 甲")]
    [InlineData("要素: [甲]")]
    [InlineData("阶段: [{名称: 批前, 内容: 甲, 时限: 公示期不少于30日}, {名称: 批后, 时限: 批准后5日内}]")]
    [InlineData("阶段: [{名称: 批前, 要素: [甲], 时限: 公示期不少于30日}]")]
    public void Content_may_stand_in_elements_or_stages(string cell) => Assert.Empty(CheckItems($$"""
          - {路径: [甲], 依据: 预算法第十四条, {{Complete}}, {{cell}}}
        """));

    [Fact]
    public void A_stage_without_channel_is_named_where_other_stages_have_one() =>
        Assert.Equal(["7,8 ZW1006 事项「甲」的「批后」阶段没有公开渠道。"], Check("""
            缺省: {主体: 区民政局, 方式: 主动公开, 责任: 养老服务科}
            事项:
              - {路径: [甲], 内容: 甲, 依据: 预算法第十四条, 阶段: [{名称: 批前, 时限: 公示期不少于30日, 渠道: 政府网站},
                  {名称: 批后, 时限: 批准后5日内}]}
            """));

    [Theory]
    [InlineData("方式: 依申请公开", "时限: 收到申请之日起20个工作日内")] // the answer goes to the applicant
    [InlineData("方式: [主动公开, 依申请公开]", "时限: 信息形成之日起20个工作日内, 渠道: 政府网站")]
    public void Items_on_request_need_no_channel(string method, string rest) => Assert.Empty(CheckItems($$"""
          - {路径: [甲], 内容: 甲, 依据: 预算法第十四条, 主体: 区民政局, 责任: 办公室, {{method}}, {{rest}}}
        """));

    [Fact]
    public void An_other_item_needs_a_review_and_no_basis() =>
        Assert.Equal(["6,6 ZW1009 事项「甲」不是法定公开，却没有审核记录。"], CheckItems($$"""
              - {路径: [甲], 内容: 甲, 类别: 其他, {{Complete}}}
              - {路径: [乙], 内容: 乙, 类别: 其他, 审核: 局务会审核同意, {{Complete}}}
            """));

    [Theory]
    [InlineData("{法规: 预算法, 条款: 第十四条}", true)]
    [InlineData("{法规: 预算法, 条款: /}", false)]
    [InlineData("{法规: 预算法}", false)]
    [InlineData("《中华人民共和国预算法》第十四条", true)]
    [InlineData("《中华人民共和国预算法》第 14 条第二款", true)]
    [InlineData("《中华人民共和国預算法》第一百二十條", true)]
    [InlineData("《条例》（国务院令第711号）", false)]
    [InlineData("第三次全国经济普查条例", false)]
    [InlineData("第条", false)]
    [InlineData("{法规: 预算法, 条文: 第十四条经批准的预算二十日内公开}", true)]
    [InlineData("[国办发〔2019〕54号, {法规: 预算法, 条款: 第十四条}]", true)] // one law with its article is enough
    [InlineData("[国办发〔2019〕54号, 国办发〔2016〕80号]", false)]
    public void A_statutory_item_names_an_article_somewhere(string basis, bool isNamed) =>
        Assert.Equal(isNamed ? [] : ["ZW1008"], CodesOf(CheckItems($$"""
              - {路径: [甲], 内容: 甲, 类别: 法定, 依据: {{basis}}, {{Complete}}}
            """)));

    [Fact]
    public void A_basis_that_all_items_take_from_the_defaults_is_reported_once() =>
        Assert.Equal(["4,18 ZW1008 “缺省”是法定公开，依据里却没有写到条款。"], Check($$"""
            缺省: {类别: 法定, 依据: 预算法, {{Complete}}}
            事项:
              - {路径: [甲], 内容: 甲}
              - {路径: [乙], 内容: 乙}
              - {路径: [丙], 内容: 丙, 依据: 预算法第十四条}
            """));

    [Theory]
    [InlineData("{法规: 政府信息公开条例, 文号: 国务院令第492号}", true)]
    [InlineData("{法规: 政府信息公开条例, 文号: 中华人民共和国国务院令 第 ４９２ 号}", true)]
    [InlineData("《政府信息公开条例》（国务院第492号令）第九条", true)]
    [InlineData("《政府信息公开条例》（2007年国务院令第492号公布，2019年国务院令第711号修订）", false)]
    [InlineData("{法规: 政府信息公开条例（国务院令第492号公布）, 文号: 国务院令第711号}", false)]
    [InlineData("{法规: 某办法, 文号: 建设部令第492号}", false)]
    [InlineData("国务院令第4920号", false)]
    [InlineData("国务院令第1492号", false)]
    public void Citations_of_a_replaced_order_are_found(string basis, bool isReplaced) =>
        Assert.Equal(isReplaced ? ["ZW1018"] : [], CodesOf(CheckItems($$"""
              - {路径: [甲], 内容: 甲, 依据: {{basis}}, {{Complete}}}
            """)));

    [Theory]
    [InlineData(null, null, true)] // nobody says when: today's law
    [InlineData("2019-05-14", null, false)] // right when it was made
    [InlineData("2019-05-15", null, true)]
    [InlineData("2018-01-01", "2026-01-15", true)] // still in use today
    [InlineData(null, "2019-05-14", false)]
    public void A_dated_rule_goes_by_the_day_of_the_check_or_else_of_the_catalog(string? effective, string? today, bool fires)
    {
        var findings = Check($$"""
            {{(effective is null ? "版本: 一" : $"生效日期: {effective}")}}
            缺省: {依据: {法规: 政府信息公开条例, 文号: 国务院令第492号}, {{Complete}}}
            事项:
              - {路径: [甲], 内容: 甲}
              - {路径: [乙], 内容: 乙, 依据: 同上}
            """, today is null ? null : DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(fires ? ["ZW1018"] : [], CodesOf(findings)); // once, where it is written
    }

    [Theory]
    [InlineData("依申请公开", "信息形成或者变更之日起20个工作日内", true)]
    [InlineData("依申请公开", "信 息 形 成之日起20个工作日内", true)]
    [InlineData("依申请公开", "收到申请之日起20个工作日内", false)]
    [InlineData("依申请公开", "自信息形成之日起，依申请的自收到申请之日起20个工作日内", false)]
    [InlineData("主动公开", "收到申请之日起20个工作日内", true)]
    [InlineData("主动公开", "受理行政许可申请之日起7个工作日内", false)] // an application for a permit, not for information
    [InlineData("[主动公开, 依申请公开]", "信息形成或者变更之日起20个工作日内", false)]
    public void The_limit_counts_from_what_the_method_asks_for(string method, string limit, bool fires) =>
        Assert.Equal(fires ? ["ZW1017"] : [], CodesOf(CheckItems($$"""
              - {路径: [甲], 内容: 甲, 依据: 预算法第十四条, 主体: 区民政局, 责任: 办公室, 渠道: 政府网站, 方式: {{method}}, 时限: {{limit}}}
            """)));

    [Fact]
    public void An_inherited_limit_that_does_not_fit_is_reported_at_the_method() =>
        Assert.Equal(["7,26 ZW1017"], Check("""
            缺省: {主体: 区民政局, 时限: 信息形成之日起20个工作日内, 方式: 主动公开, 渠道: [政府网站], 责任: 办公室, 依据: 预算法第十四条}
            事项:
              - {路径: [甲], 内容: 甲}
              - {路径: [乙], 内容: 乙, 方式: 依申请公开}
            """).Select(line => line[..line.IndexOf(' ', 5)]).Select(line => line.Trim()));

    [Theory]
    [InlineData("甲1 甲2 甲3", "")]
    [InlineData("甲5 甲6 甲7", "")] // an excerpt begins where it begins
    [InlineData("甲1 甲2 乙1 乙2", "")] // afresh under each name of the first level
    [InlineData("甲1 甲2 乙3 乙4", "")]
    [InlineData("甲1. 甲2. 甲3.", "")]
    [InlineData("甲 甲 甲", "")]
    [InlineData("甲1 甲2 甲4 甲5", "甲4 前面不连续，缺 3")]
    [InlineData("甲1 甲2 甲5 甲6 甲8 甲9 甲10", "甲5 前面不连续，缺 3–4、7")]
    [InlineData("甲1 甲3 甲2 甲4", "")] // out of order, but all there
    [InlineData("甲1 甲2 甲2 甲3", "甲2 与第 7 行的事项「2 甲2」重复")]
    [InlineData("甲1.1 甲1.2 甲1.2", "甲1.2 与第 7 行的事项「1.2 甲1」重复")]
    [InlineData("甲501 甲505 甲510 甲512", "")] // codes
    [InlineData("甲1 甲1 乙1 乙1", "甲1 与第 6 行的事项「1 甲0」重复|乙1 与第 8 行的事项「1 乙2」重复")]
    public void Numbers_run_through_or_afresh(string items, string expected)
    {
        var lines = items.Split(' ').Select((item, i) =>
            $$"""  - {路径: [{{item[0]}}, {{item[0]}}{{i}}], {{(item.Length > 1 ? $"序号: {item[1..]}, " : "")}}内容: 甲, 依据: 预算法第十四条, {{Complete}}}""");
        var found = CheckItems(string.Join('\n', lines)).Select(line => line.Split("事项「", 2)[1].Split("的序号", 2) is [var name, var rest] ? $"{name[(name.LastIndexOf(' ') + 1)..^1]}|{rest}" : line);
        var shown = expected.Length == 0 ? [] : expected.Split('|').Select(line => line.Split(' ', 2)[1] + "。");
        Assert.Equal(shown.Select(StripName), found.Select(line => StripName(line.Split('|', 2)[1])));
    }

    [Fact]
    public void Items_with_many_elements_are_searched_as_well()
    {
        var elements = string.Join(", ", Enumerable.Range(0, 40).Select(i => $"{{标识: E{i}, 名称: 要素{i}}}"));
        Assert.Equal(["ZW1020", "ZW1020"], CodesOf(CheckItems($$"""
              - {标识: A, 路径: [甲], 依据: 预算法第十四条, {{Complete}}, 要素: [{{elements}}, {标识: X, 名称: 要素7}, {标识: E8, 名称: 别的}]}
            """)));
    }

    [Fact]
    public void Stages_of_one_item_have_ids_of_their_own_and_those_of_two_items_may_agree() =>
        Assert.Equal(["7,20 ZW1011 标识“Before”已经用于第 6 行的「批前」阶段。"], CheckItems($$"""
              - {路径: [甲], 内容: 甲, 依据: 预算法第十四条, {{Complete}}, 阶段: [{标识: Before, 名称: 批前, 时限: 公示期不少于30日},
                  {名称: 批后, 标识: Before, 时限: 批准后5日内}]}
              - {路径: [乙], 内容: 乙, 依据: 预算法第十四条, {{Complete}}, 阶段: [{标识: Before, 名称: 批前, 时限: 公示期不少于30日}]}
            """));

    [Fact]
    public void Paths_are_compared_without_space_and_width() =>
        Assert.Equal(["ZW1010"], CodesOf(CheckItems($$"""
              - {路径: [财政预决算, 部门（单位）预算], 内容: 甲, 依据: 预算法第十四条, {{Complete}}}
              - {路径: [财政 预决算, 部门(单位)预算], 内容: 甲, 依据: 预算法第十四条, {{Complete}}}
              - {路径: [财政预决算], 内容: 甲, 依据: 预算法第十四条, {{Complete}}}
            """)));

    [Fact]
    public void Unknown_names_are_reported_once_with_their_number() =>
        Assert.Equal(
            ["6,40 ZW1013 渠道“村口大喇叭”不在渠道词典里（共 3 处）。", "6,58 ZW1024 层级“片区级”不认识（共 2 处），不参与层级比较。"],
            CheckItems("""
              - {路径: [甲], 内容: 甲, 依据: 预算法第十四条, 渠道: [村口大喇叭, 政府网站], 层级: 片区级, 主体: 区民政局, 时限: 批准后5日内, 方式: 主动公开, 责任: 办}
              - {路径: [乙], 内容: 乙, 依据: 预算法第十四条, 渠道: [村口大喇叭, 政府网站], 层级: 片区级, 主体: 区民政局, 时限: 批准后5日内, 方式: 主动公开, 责任: 办}
              - {路径: [丙], 内容: 丙, 依据: 预算法第十四条, 渠道: 同上, 层级: 同上, 主体: 区民政局, 时限: 批准后5日内, 方式: 主动公开, 责任: 办, 阶段: [{名称: 丁, 渠道: 村口大喇叭, 时限: 批准后5日内}]}
            """));

    [Theory]
    [InlineData("其他", true)]
    [InlineData("■其他：___", true)]
    [InlineData("其他渠道", true)]
    [InlineData("其他：养老机构公告栏", false)]
    [InlineData("{名称: 其他, 位置: 养老机构公告栏}", false)]
    [InlineData("政府网站", false)]
    public void The_channel_other_says_which(string channel, bool fires) =>
        Assert.Equal(fires ? ["ZW1014"] : [], CodesOf(CheckItems($$"""
              - {路径: [甲], 内容: 甲, 依据: 预算法第十四条, 主体: 区民政局, 时限: 批准后5日内, 方式: 主动公开, 责任: 办, 渠道: [{{channel}}]}
            """)));

    [Fact]
    public void Several_channels_in_one_text_are_proposed_as_a_list()
    {
        var finding = Assert.Single(Findings("""
            事项:
              - {路径: [甲], 内容: 甲, 依据: 预算法第十四条, 主体: 区民政局, 时限: 批准后5日内, 方式: 主动公开, 责任: 办, 渠道: 政府网站、两微一端}
            """));
        Assert.StartsWith("几个渠道请写成列表：[政府网站, 两微一端]。", finding.Fix(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("县级", "县级", false)]
    [InlineData("县级", "[县级, 乡级]", false)]
    [InlineData("县级", "县级、乡级", false)]
    [InlineData("区级", "市级", true)]
    [InlineData("县级", "省级、县级", true)]
    [InlineData("乡级", "县级", true)]
    [InlineData("乡级", "村级", false)]
    public void A_level_above_the_publishers_is_reported(string publisher, string level, bool fires) =>
        Assert.Equal(fires ? ["ZW1019"] : [], CodesOf(Check($$"""
            层级: {{publisher}}
            事项:
              - {路径: [甲], 内容: 甲, 依据: 预算法第十四条, {{Complete}}, 层级: {{level}}}
            """)));

    [Fact]
    public void A_text_that_breaks_off_is_not_checked_for_what_it_lacks() =>
        Assert.Equal(["ZW0001"], CodesOf(CheckItems("""
              - {路径: [甲], 内容: 甲}
              - {路径: [乙], 内容: "没有结束的引号}
            """)));

    [Fact]
    public void A_large_catalog_without_faults_is_checked_with_next_to_no_memory()
    {
        const int Items = 2_600;
        var text = new StringBuilder("政务公开: 目录/1\n标识: large\n标题: 目录\n层级: 县级\n缺省: {" + Complete + ", 对象: 全社会, 层级: 县级}\n事项:\n");
        for (var i = 1; i <= Items; i++)
        {
            text.Append($"  - {{标识: Item{i}, 序号: {i}, 路径: [财政预决算, 部门（单位）预算{i}], 类别: 法定, 依据: 《中华人民共和国预算法》第十四条, ")
                .Append("要素: [{标识: Amount, 名称: 金额}, {标识: Note, 名称: 说明}], 渠道: [政府网站, 政府公报], 时限: 批复之日起20日内}\n");
        }
        var definition = DefinitionReader.Read("large.catalog.yaml", text.ToString());
        var catalog = definition.Catalog!;
        var context = new CheckContext(definition, new DefinitionSet([definition]), CheckOptions.Default);
        Apply(catalog, context);
        Assert.Empty(context.Findings);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Apply(catalog, context);
        var perItem = (GC.GetAllocatedBytesForCurrentThread() - before) / Items;
        Assert.InRange(perItem, 0, 80); // two indexes, of paths and of ids
    }

    private static void Apply(Catalogs.DisclosureCatalog catalog, CheckContext context)
    {
        foreach (var check in CatalogRules.Checks)
            check.Apply(catalog, context);
    }

    private static string StripName(string text) => System.Text.RegularExpressions.Regex.Replace(text, "「[^」]*」", "「」");

    private static string[] CodesOf(IEnumerable<string> lines) => [.. lines.Select(line => line.Split(' ')[1])];

    private static string[] CheckItems(string items) => Check($"层级: 县级\n事项:\n{items}");

    private static string[] Check(string rest, DateOnly? today = null) =>
        [.. Findings(rest, today).Select(finding => $"{finding.Start} {finding.Rule.Id} {finding.Message(Language.Chinese)}")];

    // What code is generated from is not the matter here.
    private static List<Finding> Findings(string rest, DateOnly? today = null)
    {
        var definition = DefinitionReader.Read("demo.catalog.yaml", $"政务公开: 目录/1\n标识: demo\n标题: 目录\n{rest}\n");
        var findings = new DefinitionSet([definition]).Check(definition, new CheckOptions { Today = today });
        return [.. findings.Where(finding => !finding.Rule.Id.StartsWith("ZW3", StringComparison.Ordinal))];
    }
}
