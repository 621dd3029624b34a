using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Where a person has to decide, nothing is offered but to accept the finding.</summary>
public class NoFixTests
{
    private const string Plan = "政务公开: 计划/1\n标识: a\n标题: 2024年方案\n年度: 2024\n印发: {公开属性: 主动公开}\n任务:\n";

    private const string Catalog = "政务公开: 目录/1\n标识: a\n标题: 目录\n事项:\n";

    [Theory]
    [InlineData("ZW2006", "  - {序号: 1, 要求: 甲, 责任: 区财政局}\n  - {序号: 3, 要求: 乙, 责任: 区财政局}\n")] // a row may be missing
    [InlineData("ZW2007", "  - {序号: 1, 要求: 甲, 责任: 区财政局}\n  - {序号: 1, 要求: 乙, 责任: 区财政局}\n  - {序号: 4, 要求: 丙, 责任: 区财政局}\n")]
    [InlineData("ZW2010", "  - {序号: 1, 要求: 6月底前和12月底前各报送一次, 责任: 区财政局}\n")] // two dates: which limit they make is not said
    [InlineData("ZW2010", "  - {序号: 1, 要求: 6月底前报送, 时限: 及时, 责任: 区财政局}\n")] // a limit is there
    [InlineData("ZW2044", "  - {序号: 1, 要求: 报送, 时限: 每月30日前, 责任: 区财政局}\n")] // in most months the 30th is not the end
    [InlineData("ZW2034", "  - {序号: 1, 要求: 报送, 时限: 批准后20内, 责任: 区财政局}\n")] // the unit is not said
    public void A_plan_keeps_its_doubts(string id, string tasks) => AssertNothing(id, "a.plan.yaml", Plan + tasks);

    [Theory]
    [InlineData("ZW1006", "  - {路径: [甲], 渠道: [政府网站]}\n  - {路径: [乙]}\n")] // one other row says nothing about this one
    [InlineData("ZW1006", "  - {路径: [甲], 渠道: [政府网站]}\n  - {路径: [乙], 渠道: [公告栏]}\n  - {路径: [丙]}\n")]
    [InlineData("ZW1013", "  - {路径: [甲], 渠道: [养老服务驿站]}\n")]
    public void A_catalog_keeps_its_doubts(string id, string items) => AssertNothing(id, "a.catalog.yaml", Catalog + items);

    [Theory]
    [InlineData("3/4/2025")]
    [InlineData("2025年春节后")]
    [InlineData("2025-02-30")]
    [InlineData("25.3.1")]
    public void A_date_that_can_mean_two_days_or_none_stays(string date) =>
        AssertNothing("ZW0014", "a.catalog.yaml", $"政务公开: 目录/1\n标题: 目录\n生效日期: {date}\n");

    [Theory]
    [InlineData("2025年3月1日", "2025-03-01")]
    [InlineData("2025/3/1", "2025-03-01")]
    [InlineData("2025.03.01", "2025-03-01")]
    [InlineData("２０２５年３月１日", "2025-03-01")]
    [InlineData("'2025年3月1号'", "'2025-03-01'")]
    public void A_date_that_means_one_day_is_written_as_the_format_has_it(string written, string date)
    {
        var (file, set) = Read("a.catalog.yaml", $"政务公开: 目录/1\n标题: 目录\n生效日期: {written} # 注\n");
        var finding = set.Check(file).Single(finding => finding.Rule.Id == "ZW0014");
        var fix = QuickFixes.For(new(finding, file, set))[0];
        Assert.Equal($"政务公开: 目录/1\n标题: 目录\n生效日期: {date} # 注\n", Editing.TextEdits.Apply(file.Text.Content, fix.Edits));
    }

    [Fact]
    public void A_key_that_would_come_twice_is_not_proposed()
    {
        var (file, set) = Read("a.catalog.yaml", Catalog + "  - {路径: [甲], 时限: 及时, 时线: 及时}\n");
        var finding = set.Check(file).Single(finding => finding.Rule.Id == "ZW0005");
        Assert.Equal("留作自己的键“x-时线”", QuickFixes.For(new(finding, file, set))[0].Title.Chinese);
    }

    [Fact]
    public void What_stood_below_an_unknown_key_may_have_faults_of_its_own()
    {
        var (file, set) = Read("a.catalog.yaml", "政务公开: 目录/1\n标题: 目录\n事顶:\n  - 内容: 甲\n");
        var finding = set.Check(file).Single(finding => finding.Rule.Id == "ZW0005");
        Assert.Equal("改为“事项”", QuickFixes.For(new(finding, file, set))[0].Title.Chinese);
    }

    [Fact]
    public void An_id_for_an_item_is_offered_though_its_elements_then_lack_theirs()
    {
        var (file, set) = Read("a.catalog.yaml", Catalog + "  - {路径: [甲, 养老机构备案], 要素: [联系电话]}\n");
        var finding = set.Check(file).Single(finding => finding.Rule.Id == "ZW3008");
        Assert.Equal("写上“标识: 养老机构备案”", QuickFixes.For(new(finding, file, set))[0].Title.Chinese);
    }

    private static void AssertNothing(string id, string path, string text)
    {
        var (file, set) = Read(path, text);
        var findings = set.Check(file).Where(finding => finding.Rule.Id == id).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.DoesNotContain(QuickFixes.For(new(finding, file, set)), fix => !fix.IsForm));
    }

    private static (Definition File, DefinitionSet Set) Read(string path, string text)
    {
        var file = DefinitionReader.Read(path, text);
        return (file, new([file]));
    }
}
