using Zhengwu.Definitions;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

public class ActorLevelsTests
{
    [Theory]
    [InlineData("乡级", "中都街道", "县政府各部门、单位")]
    [InlineData("乡级", "中都街道", "县财政局")]
    [InlineData("乡级", "山东省济宁市", "市直各部门")]
    [InlineData("县级", "周村区", "市财政局")]
    [InlineData("县级", "桂平市", "自治区民政厅")]
    [InlineData("市级", "郑州市", "国务院办公厅")]
    public void A_unit_above_the_issuer_is_told_by_its_name(string level, string region, string name) =>
        Assert.True(Levels(level, region).IsAbove(name, null));

    [Theory]
    [InlineData("县级", "贵港市桂平市", "市直各部门")] // the county is a city
    [InlineData("县级", null, "市财政局")] // nobody knows whether it is
    [InlineData("县级", "周村区", "市生态环境局周村分局")] // works here
    [InlineData("县级", "周村区", "各镇（街道）")]
    [InlineData("乡级", "中都街道", "县自然资源局中都所")]
    [InlineData("市级", "郑州市", "市财政局")]
    public void A_doubt_is_no_fault(string level, string? region, string name) => Assert.False(Levels(level, region).IsAbove(name, null));

    [Fact]
    public void The_directory_knows_better_than_the_name()
    {
        Assert.False(Levels("县级", "周村区").IsAbove("市大数据局", "县级"));
        Assert.True(Levels("县级", "周村区").IsAbove("淄川管理处", "市级"));
    }

    [Theory]
    [InlineData("乡级", "中都街道", "发布全县“无废城市”工作动态", "全县")]
    [InlineData("乡级", "中都街道", "为全縣政府网站建监管平台，由县直各部门落实", "全縣 县直各部门")]
    [InlineData("县级", "周村区", "评估全省公共企事业单位", "全省")]
    [InlineData("乡级", "中都街道", "参加全县培训，按照县政府各部门要求整改", "")]
    [InlineData("乡级", "中都街道", "争创全县前列，在全省率先突破", "")]
    [InlineData("乡级", "中都街道", "维护全国政府网站信息报送系统", "")]
    [InlineData("乡级", "中都街道", "覆盖全街道各村，提升全区域市场主体满意度", "")]
    [InlineData("县级", "周村区", "规范升级全区现有专区", "")]
    [InlineData("县级", "贵港市桂平市", "建成全市公开标准体系", "")]
    [InlineData("县级", "贵港市桂平市", "建成全区公开标准体系", "")] // 区 is above only where the plan speaks of an autonomous region
    public void Areas_above_the_issuer_are_found_in_the_text(string level, string region, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Levels(level, region).WordsAbove(text)));

    [Fact]
    public void The_whole_autonomous_region_is_above_a_city_that_speaks_of_it()
    {
        var plan = new DisclosurePlan { Level = Value.Of("县级"), Region = Value.Of("贵港市桂平市") };
        var levels = new ActorLevels(plan, [new TextCell("落实自治区人民政府确定的任务", default)]);
        Assert.Equal(["全区"], levels.WordsAbove("基本建成全区基层政务公开标准体系"));
    }

    [Fact]
    public void Without_a_level_the_issuer_tells()
    {
        var plan = new DisclosurePlan { Document = new() { Issuer = Value.Of("周村区人民政府办公室") } };
        Assert.Equal("县级", new ActorLevels(plan, []).Issuer.Chinese);
        Assert.False(new ActorLevels(new DisclosurePlan(), []).IsKnown);
    }

    private static ActorLevels Levels(string level, string? region) =>
        new(new() { Level = Value.Of(level), Region = region is null ? Value<string>.Absent : Value.Of(region) }, []);
}
