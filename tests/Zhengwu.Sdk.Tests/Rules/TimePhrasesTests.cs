using Zhengwu.Deadlines;
using Zhengwu.Definitions;

namespace Zhengwu.Rules;

public class TimePhrasesTests
{
    [Theory]
    [InlineData("计划于7月10日前报备案", "7月10日前")]
    [InlineData("２０２４年７月１０日前完成", "２０２４年７月１０日前")]
    [InlineData("每年6月28日、12月8日前各报送一次", "每年 12月8日前")]
    [InlineData("于11月中旬召开", "11月中旬")]
    [InlineData("2020年年底前建成", "2020年年底前")]
    [InlineData("活動開展後5個工作日內備案", "5個工作日內")]
    [InlineData("二十日内公布，24小时内回应", "二十日内 24小时内")]
    [InlineData("年内完成，一季度末通报", "年内 一季度末")]
    [InlineData("每季度通报一次", "#每季度通报一次")]
    [InlineData("原则上每年至少开展2次评价", "#每年至少开展2次")]
    [InlineData("年内至少组织一次培训", "#年内至少组织一次")]
    [InlineData("每三个月上墙公布一次", "#每三个月上墙公布一次")]
    public void Dates_periods_and_counts_are_found_as_written(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TimePhrases.In(text).Select(phrase => (phrase.IsCount ? "#" : "") + phrase.Written)));

    [Theory]
    [InlineData("贯彻2024年山东省政务公开工作要点")] // a year alone is no limit
    [InlineData("落实《2025年底前数字政府建设行动方案》")] // the name of a document
    [InlineData("梳理近三年内的政策，对比前10年内的数据")]
    [InlineData("2019年4月3日国务院令第711号")]
    [InlineData("推动12345热线、IPv6改造和26个试点领域")]
    [InlineData("公开一季度经济数据和年度报告")]
    [InlineData("开展每年一度的评比")]
    [InlineData("常态化开展日常监测、年度考核")]
    public void Words_that_set_no_limit_are_left_alone(string text) => Assert.Empty(TimePhrases.In(text));

    [Theory]
    [InlineData("12月31日前公开", "年底前", true)]
    [InlineData("年内完成", "12月底前", true)]
    [InlineData("三个月内办结", "3个月以内", true)]
    [InlineData("2024年7月10日前报送", "7月10日前", true)]
    [InlineData("7月10日前报送", "2024年7月10日", true)]
    [InlineData("活動開展後5個工作日內備案", "活动开展后五个工作日内", true)]
    [InlineData("12月8日前报送", "每年6月28日、12月8日前", true)]
    [InlineData("12月8日前报送", "6月28日前；12月8日前", true)]
    [InlineData("每季度通报", "按季度", true)]
    [InlineData("每季度通报一次", "按季度", true)]
    [InlineData("每年至少2次", "原则上每年2次以上", true)]
    [InlineData("年内至少组织一次培训", "每年1次", true)]
    [InlineData("每年至少2次", "每年1次", false)]
    [InlineData("每年至少2次", "每季度2次", false)]
    [InlineData("7月10日前报送", "及时", false)]
    [InlineData("7月10日前报送", "7月20日前", false)]
    [InlineData("5个工作日内备案", "15日内", false)]
    [InlineData("5个工作日内备案", "5日内", false)]
    [InlineData("7月10日前报送", "7月10日前后", true)] // not understood as a limit, but in the same words
    [InlineData("年底前公开", "", false)]
    public void A_limit_covers_what_it_says_in_other_words(string text, string limit, bool covered) =>
        Assert.Equal(covered, new LimitCoverage(Limits(limit), new(2024, 2024)).Covers(Assert.Single(TimePhrases.In(text))));

    [Fact]
    public void A_plan_without_a_year_is_covered_as_well() =>
        Assert.True(new LimitCoverage(Limits("2024年7月10日前"), null).Covers(Assert.Single(TimePhrases.In("7月10日前报送"))));

    private static IEnumerable<Value<Limit>> Limits(string limit) => limit.Length == 0 ? [] : [BindingSession.LimitOf(limit, LimitContext.Plan, default)];
}
