using System.Globalization;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>Where the rules about limits of catalogs begin and end.</summary>
public class CatalogLimitRulesTests
{
    private const string Regulation = "{法规: 中华人民共和国政府信息公开条例, 条款: 第二十条}";
    private const string Budget = "{法规: 中华人民共和国预算法, 条款: 第十四条}";
    private const string Planning = "{法规: 中华人民共和国城乡规划法, 条款: 第二十六条}";

    [Theory]
    [InlineData(Regulation, "信息形成之日起20个工作日内", "")]
    [InlineData(Regulation, "信息形成之日起21个工作日内", "ZW1026")]
    [InlineData(Regulation, "制定或获取信息之日起30个工作日内", "ZW1026")]
    [InlineData(Regulation, "信息形成之日起30个工作日内。法律、法规另有规定的，从其规定", "ZW1026")]
    [InlineData(Regulation, "信息形成20个工作日内公开；其中涉及第三方的30个工作日内", "")] // a part of its own may rest on a law of its own
    [InlineData(Regulation, "信息形成20个工作日内公开；信息形成60个工作日内归档", "")] // which of the two is for publishing?
    [InlineData(Regulation, "30个工作日内", "ZW1034")] // from when?
    [InlineData(Regulation, "二十日内", "ZW1034")]
    [InlineData(Regulation, "规划批准后30个工作日内", "")] // from another event
    [InlineData(Regulation, "信息形成之日起15日内", "")]
    [InlineData(Regulation, "信息形成之日起20日内", "ZW1031")]
    [InlineData(Regulation, "信息形成之日起28日内", "")]
    [InlineData(Regulation, "信息形成之日起30日内", "ZW1030")]
    [InlineData(Regulation, "信息形成之日起一个月内", "ZW1030")]
    [InlineData(Regulation, "信息形成之日起40日内", "ZW1030")]
    [InlineData(Regulation, "信息形成之日起41日内", "ZW1026")]
    [InlineData(Regulation, "信息形成之日起3个月内", "ZW1026")]
    [InlineData("[{法规: 政府信息公开条例}, {法规: 中华人民共和国统计法, 条款: 第二十六条}]", "信息形成之日起30个工作日内", "")]
    [InlineData("{法规: 山东省政府信息公开条例, 条款: 第九条}", "信息形成之日起30个工作日内", "")] // may set its own limit
    [InlineData("《政府信息公开条例》第二十条", "信息形成之日起30个工作日内", "ZW1026")]
    public void Own_motion_has_twenty_working_days_unless_another_law_is_cited(string basis, string limit, string codes) =>
        Assert.Equal(codes, Codes($"方式: 主动公开, 依据: {basis}, 时限: {limit}"));

    [Theory]
    [InlineData("收到申请之日起20个工作日内", "")]
    [InlineData("收到申请之日起21个工作日内", "ZW1028")]
    [InlineData("收到申请之日起2个月内", "ZW1028")]
    [InlineData("收到申请之日起20个工作日内；延长期限不得超过20个工作日", "")]
    [InlineData("收到申请之日起20个工作日内；延长期限不得超过30个工作日", "ZW1028")]
    [InlineData("收到申请之日起20个工作日内；经批准延长的，收到申请之日起40个工作日内", "")] // both times in one
    [InlineData("原则上收到申请之日起20个工作日内", "ZW1038")]
    [InlineData("原则上收到申请之日起10个工作日内", "")]
    [InlineData("及时答复", "")] // the law bounds it
    [InlineData("收到行政许可申请之日起30个工作日内", "")] // no request for information
    public void A_reply_has_twenty_working_days_and_twenty_more(string limit, string codes) =>
        Assert.Equal(codes, Codes($"方式: 依申请公开, 依据: {Regulation}, 时限: {limit}"));

    [Theory]
    [InlineData("2008-04-30", "主动公开", "信息形成之日起30个工作日内", "")] // no regulation yet
    [InlineData("2008-05-01", "主动公开", "信息形成之日起30个工作日内", "ZW1027")]
    [InlineData("2019-05-14", "主动公开", "信息形成之日起30个工作日内", "ZW1027")]
    [InlineData("2019-05-15", "主动公开", "信息形成之日起30个工作日内", "ZW1026")]
    [InlineData("2019-05-14", "依申请公开", "收到申请之日起15个工作日内", "")]
    [InlineData("2019-05-14", "依申请公开", "收到申请之日起20个工作日内", "ZW1029")]
    [InlineData("2019-05-15", "依申请公开", "收到申请之日起20个工作日内", "")]
    [InlineData("2008-04-30", "依申请公开", "收到申请之日起30个工作日内", "")]
    public void The_law_is_that_of_the_catalogs_day(string effective, string method, string limit, string codes) =>
        Assert.Equal(codes, Codes($"方式: {method}, 依据: {Regulation}, 时限: {limit}", $"生效日期: {effective}"));

    [Fact]
    public void An_old_catalog_that_is_checked_today_goes_by_the_law_of_today() =>
        Assert.Equal("ZW1026", Codes($"方式: 主动公开, 依据: {Regulation}, 时限: 信息形成之日起30个工作日内", "生效日期: 2015-01-01", new DateOnly(2026, 1, 15)));

    [Theory]
    [InlineData(Budget, "财政部门批复后20日内", "")]
    [InlineData(Budget, "财政部门批复后20个工作日内", "ZW1032")]
    [InlineData(Budget, "财政部门批复后10个工作日内", "")]
    [InlineData(Budget, "财政部门批复后30日内", "ZW1032")]
    [InlineData(Regulation, "财政部门批复后20个工作日内", "")]
    [InlineData(Planning, "批前公示时间不少于30日", "")]
    [InlineData(Planning, "批前公示时间不少于29日", "ZW1036")]
    [InlineData(Planning, "批前公示时间不少于15个工作日", "")] // perhaps 30 days
    [InlineData(Planning, "批前公示时间不少于10个工作日", "ZW1036")]
    [InlineData(Planning, "批前公示时间不少于一个月", "")]
    [InlineData("{法规: 中华人民共和国城乡规划法, 条款: 第四十条}", "批前公示时间不少于7日", "")]
    [InlineData("{法规: 国有土地上房屋征收与补偿条例, 条款: 第十条}", "征求意见期限不少于20日", "ZW1036")]
    [InlineData(Regulation, "作出行政决定之日起20个工作日内", "")] // neither permit nor penalty
    [InlineData(Regulation, "定期公开", "ZW1033")]
    [InlineData(Regulation, "长期公开（动态调整）", "ZW1033")]
    [InlineData(Regulation, "实时", "ZW1033")]
    [InlineData(Regulation, "变动即更", "")] // at once after something that is named
    [InlineData(Regulation, "当日", "")]
    [InlineData(Regulation, "信息形成后及时公开，最迟20个工作日内", "")]
    [InlineData(Regulation, "与政策文件同步公开", "")]
    [InlineData(Regulation, "20个工作日", "ZW1034")]
    [InlineData(Regulation, "按法律规定的时限", "")] // the article stands in the basis
    [InlineData("国办发〔2016〕80号", "按法律规定的时限", "ZW1035")]
    [InlineData(Regulation, "批准后20内", "ZW1025")]
    [InlineData(Regulation, "无", "")]
    [InlineData(Regulation, "同上", "ZW0024")] // nothing above
    [InlineData(Regulation, "{在: 20个工作日}", "ZW0005 ZW0014")] // no such mapping: reading reports it
    public void Limits_are_held_against_the_law_that_the_item_cites(string basis, string limit, string codes) =>
        Assert.Equal(codes, Codes($"方式: 主动公开, 依据: {basis}, 时限: {limit}"));

    [Theory]
    [InlineData("政府信息公开工作年度报告", "区财政局", "每年1月31日前", "")]
    [InlineData("政府信息公开工作年度报告", "区财政局", "每年2月1日前", "ZW1039")]
    [InlineData("政府信息公开工作年度报告", "区财政局", "每年一季度", "")] // not a day
    [InlineData("政府信息公开工作年度报告", "区人民政府办公室", "每年3月31日前", "")]
    [InlineData("政府信息公开工作年度报告", "区人民政府办公室", "每年4月30日前", "ZW1039")]
    [InlineData("年度报告", "区财政局", "每年6月30日前", "ZW1039")] // below 政府信息公开
    [InlineData("统计年报", "区统计局", "每年6月30日前", "")]
    [InlineData("行政处罚决定", "区财政局", "作出行政决定之日起7个工作日内", "")]
    [InlineData("行政处罚决定", "区财政局", "作出行政决定之日起20个工作日内", "ZW1040")]
    [InlineData("行政处罚裁量基准", "区财政局", "2024年底前", "")] // before no catalog's date
    public void Some_items_are_known_by_name(string name, string subject, string limit, string codes) =>
        Assert.Equal(codes, Codes($"方式: 主动公开, 依据: {Regulation}, 时限: {limit}", name: name, subject: subject));

    [Fact]
    public void A_limit_that_many_items_take_over_is_reported_once_where_it_is_written() =>
        Assert.Equal(["5,47 ZW1026"], Check($$"""
            缺省: {主体: 区财政局, 方式: 主动公开, 责任: 办, 渠道: 政府网站, 时限: 信息形成之日起30个工作日内}
            事项:
              - {路径: [甲], 内容: 甲, 依据: {{Regulation}}}
              - {路径: [乙], 内容: 乙, 依据: {{Regulation}}}
            """));

    [Fact]
    public void A_default_is_not_held_against_an_item_that_rests_on_another_law() => Assert.Empty(Check($$"""
        缺省: {主体: 区财政局, 方式: 主动公开, 责任: 办, 渠道: 政府网站, 时限: 信息形成之日起30个工作日内}
        事项:
          - {路径: [甲], 内容: 甲, 依据: {{Budget}}}
        """));

    [Fact]
    public void A_phrase_is_reported_once_with_the_number_of_its_places() =>
        Assert.Equal(["时限“定期”没有说最迟何时（共 3 处），仍以条例的20个工作日为限。"], Messages($$"""
            缺省: {主体: 区财政局, 方式: 主动公开, 责任: 办, 渠道: 政府网站, 依据: {{Regulation}}}
            事项:
              - {路径: [甲], 内容: 甲, 时限: 定期}
              - {路径: [乙], 内容: 乙, 时限: 定期}
              - {路径: [丙], 内容: 丙, 时限: 同上}
              - {路径: [丁], 内容: 丁, 时限: 定期}
            """));

    [Theory]
    [InlineData("信息形成之日起20个工作日内", "信息形成之日起20个工作日内", "ZW1010")]
    [InlineData("信息形成之日起20个工作日内", "信息形成之日起10个工作日内", "ZW1037")]
    [InlineData("信息形成之日起20个工作日内", "信息形成之日起二十个工作日内", "ZW1010")] // the same in other words
    public void The_same_path_with_two_limits_is_one_fault(string one, string other, string codes) =>
        Assert.Equal(codes, string.Join(' ', Check($$"""
            缺省: {主体: 区财政局, 方式: 主动公开, 责任: 办, 渠道: 政府网站, 依据: {{Regulation}}}
            事项:
              - {路径: [甲, 乙], 内容: 甲, 时限: {{one}}}
              - {路径: [甲, 乙], 内容: 甲, 时限: {{other}}}
            """).Select(line => line.Split(' ')[1])));

    [Theory]
    [InlineData("2025-01-01", "2024年底前", "ZW1042")]
    [InlineData("2025-01-01", "2025年底前", "")]
    [InlineData("2025-01-01", "12月底前", "")] // every year
    public void A_date_with_a_year_lies_after_the_catalog(string effective, string limit, string codes) =>
        Assert.Equal(codes, Codes($"方式: 主动公开, 依据: {Regulation}, 时限: {limit}", $"生效日期: {effective}"));

    private static string Codes(string cells, string head = "版本: 一", DateOnly? today = null, string name = "甲", string subject = "区财政局") =>
        string.Join(' ', Check($$"""
            {{head}}
            事项:
              - {路径: [政府信息公开, {{name}}], 内容: 甲, 主体: {{subject}}, 责任: 办, 渠道: 政府网站, {{cells}}}
            """, today).Select(line => line.Split(' ')[1]));

    private static string[] Check(string rest, DateOnly? today = null) =>
        [.. Find(rest, today).Select(finding => string.Format(CultureInfo.InvariantCulture, "{0} {1}", finding.Start, finding.Rule.Id))];

    private static string[] Messages(string rest) => [.. Find(rest, null).Select(finding => finding.Message(Language.Chinese))];

    private static IEnumerable<Finding> Find(string rest, DateOnly? today)
    {
        var definition = DefinitionReader.Read("demo.catalog.yaml", $"政务公开: 目录/1\n标识: demo\n标题: 目录\n层级: 县级\n{rest}\n");
        return new DefinitionSet([definition]).Check(definition, new CheckOptions { Today = today }).Where(finding => !finding.Rule.Id.StartsWith("ZW3", StringComparison.Ordinal));
    }
}
