using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>Where the rules about limits of plans begin and end.</summary>
public class PlanLimitRulesTests
{
    [Theory]
    [InlineData("时限: 7月10日前", "")]
    [InlineData("时限: 6月30日前", "ZW2036 ZW2037")] // over on the day before, a Sunday
    [InlineData("时限: 7月1日前", "")]
    [InlineData("时限: 6月底前", "ZW2036")]
    [InlineData("时限: 二季度末", "ZW2036")]
    [InlineData("时限: 2023年12月底前", "ZW2028")] // the other rule's
    [InlineData("时限: 2025年一季度末前", "")] // what closes the year
    [InlineData("时限: 2025年二季度末前", "ZW2028")]
    [InlineData("时限: 持续推进至2026年底", "ZW2028")]
    [InlineData("时限: 自2016年起每季度", "")]
    [InlineData("时限: 2020年度数据审定后20个工作日内", "")]
    [InlineData("时限: 每年6月5日前", "ZW2036")]
    [InlineData("时限: 每年6月5日、12月6日前", "")] // one of them is to come
    [InlineData("时限: 次年1月31日前", "ZW2037")] // spring festival of 2025
    [InlineData("时限: 每季度末", "")]
    [InlineData("时限: 年底前", "")] // a Tuesday or not, nobody expects a working day
    [InlineData("时限: 12月8日前", "ZW2037")]
    [InlineData("时限: 12月8日前，遇节假日顺延", "")]
    [InlineData("时限: 9月14日前", "")] // a Saturday that is worked
    [InlineData("时限: 10月12日前", "")] // so is this
    [InlineData("时限: 10月1日", "ZW2037")]
    [InlineData("时限: 每月25日前", "")] // not month by month
    [InlineData("时限: 2024年8月至2024年7月", "ZW2035")]
    [InlineData("时限: 11月至3月", "ZW2035")]
    [InlineData("时限: 11月至次年3月", "")]
    [InlineData("时限: 8月至11月", "")]
    [InlineData("时限: 四季度前", "ZW2043")]
    [InlineData("时限: 四季度末前", "")]
    [InlineData("时限: 每月31日前", "ZW2044")]
    [InlineData("时限: 每月29日前", "ZW2044")]
    [InlineData("时限: 每月28日前", "")]
    [InlineData("时限: 每季度首月30日前", "")] // January, April, July, October
    [InlineData("时限: 8月底11月前", "ZW2034")]
    [InlineData("时限: 无", "")]
    [InlineData("时限: 10个工作日内", "ZW2042")]
    [InlineData("时限: 活动开展后10个工作日内", "")]
    [InlineData("频次: 至少2次", "ZW2039")]
    [InlineData("频次: 每年至少2次", "")]
    [InlineData("时限: 年底前, 频次: 至少2次", "")]
    [InlineData("时限: 持续推进, 频次: 至少2次", "ZW2039")]
    [InlineData("时限: 每年7月26日、12月6日前, 频次: 每年2次", "")]
    [InlineData("时限: 每年7月26日、12月6日前, 频次: 每年至少1次", "")]
    [InlineData("时限: 每年7月26日、12月6日前, 频次: 每年3次", "ZW2040")]
    [InlineData("时限: 每年7月26日、12月6日前, 频次: 每季度1次", "")] // another period
    [InlineData("时限: 11月底前, 阶段: [{要求: 抽查, 时限: 年底前}]", "ZW2041")]
    [InlineData("时限: 11月底前, 阶段: [{要求: 抽查, 时限: 11月30日前}]", "ZW2037")] // not later, but a Saturday
    [InlineData("时限: 11月底前, 阶段: [{要求: 抽查, 时限: 每季度}]", "")]
    [InlineData("时限: 收到申请之日起30个工作日内", "")] // an application for what?
    public void A_plan_of_2024_made_on_the_first_of_July(string cells, string codes) => Assert.Equal(codes, Codes(cells));

    [Theory]
    [InlineData("办理政府信息公开申请", "收到申请之日起20个工作日内", "")]
    [InlineData("办理政府信息公开申请", "收到申请之日起21个工作日内", "ZW2045")]
    [InlineData("做好依申请公开", "延长期限不得超过30个工作日", "ZW2045")]
    [InlineData("办理补贴申请", "收到申请之日起60个工作日内", "")]
    public void A_reply_to_a_request_has_its_time(string requirement, string limit, string codes) =>
        Assert.Equal(codes, Codes($"时限: {limit}", requirement: requirement));

    [Theory]
    [InlineData("2024", "12月6日前", "")]
    [InlineData("2024-2099", "2099年11月20日前", "ZW2038")]
    [InlineData("2024-2099", "持续推进", "ZW2009")] // no day to know
    [InlineData("2024-2099", "每年12月8日前", "ZW2038 ZW2037")]
    [InlineData("2024-2099", "每日", "ZW2038")]
    [InlineData("2024-2099", "次年1月31日前", "ZW2038 ZW2037")]
    public void Years_without_a_notice_are_named_once(string years, string limit, string codes) =>
        Assert.Equal(codes, Codes($"时限: {limit}", years));

    [Fact]
    public void A_notice_beside_the_plan_counts()
    {
        var year = WorkCalendar.National.KnownThrough.Year + 1;
        var plan = DefinitionReader.Read("demo.plan.yaml", Text($"要求: 公开, 时限: {year}年5月2日前", $"2024-{year}"));
        var notice = DefinitionReader.Read("next.calendar.yaml", $$"""
            政务公开: 日历/1
            标识: next
            标题: 来年的放假安排
            年度: {{year}}
            文号: 国办发明电〔{{year - 1}}〕1号
            日期: {{year - 1}}-11-04
            假期:
              - {名称: 劳动节, 放假: {{year}}-05-01..{{year}}-05-05}
            """);
        Assert.Equal(["ZW2038"], new DefinitionSet([plan]).Check(plan).Select(finding => finding.Rule.Id).Where(id => id.StartsWith("ZW203", StringComparison.Ordinal)));
        Assert.Equal(["ZW2037"], new DefinitionSet([plan, notice]).Check(plan).Select(finding => finding.Rule.Id).Where(id => id.StartsWith("ZW203", StringComparison.Ordinal)));
    }

    private static string Codes(string cells, string years = "2024", string requirement = "公开") =>
        string.Join(' ', Find(Text($"要求: {requirement}, {cells}", years)).Select(finding => finding.Rule.Id));

    private static string Text(string cells, string years) =>
        $"政务公开: 计划/1\n标识: demo\n标题: 方案\n年度: {years}\n印发: {{日期: 2024-07-01, 公开属性: 此件公开发布}}\n任务:\n  - {{序号: 1, 责任: 区政府办公室, {cells}}}\n";

    private static IEnumerable<Finding> Find(string text)
    {
        var definition = DefinitionReader.Read("demo.plan.yaml", text);
        return new DefinitionSet([definition]).Check(definition).Where(finding => !finding.Rule.Id.StartsWith("ZW3", StringComparison.Ordinal));
    }
}
