using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editing;

public class EntryRemovalTests
{
    [Theory]
    [InlineData("  渠道: [政府网站, 乙]\n", "  渠道: [政府网站]\n")]
    [InlineData("  渠道: [乙, 政府网站]\n", "  渠道: [政府网站]\n")]
    [InlineData("  渠道: [政府网站, 乙, 公告栏]\n", "  渠道: [政府网站, 公告栏]\n")]
    [InlineData("  渠道:\n    - 政府网站\n    - 乙\n  对象: 全社会\n", "  渠道:\n    - 政府网站\n  对象: 全社会\n")]
    [InlineData("  渠道:\n    - {名称: 乙, 必选: 否}\n    - 政府网站\n", "  渠道:\n    - {必选: 否}\n    - 政府网站\n")]
    [InlineData("  渠道: [乙]\n  对象: 全社会\n", "  对象: 全社会\n")] // nothing stays: the key goes too
    [InlineData("  渠道: 乙\n  对象: 全社会\n", "  对象: 全社会\n")]
    [InlineData("  渠道:\n    - 名称: 乙\n      位置: |\n        甲\n\n        丙\n    - 政府网站\n", "  渠道:\n    - 位置: |\n        甲\n\n        丙\n    - 政府网站\n")]
    [InlineData("  对象: 全社会\n  渠道:\n    - 乙\n", "  对象: 全社会\n")]
    public void The_entry_of_a_value_goes_and_an_owner_with_nothing_left(string before, string after)
    {
        var file = DefinitionReader.Read("a.catalog.yaml", "政务公开: 目录/1\n缺省:\n" + before);
        var row = Enumerable.Range(0, file.Tree.Count).Single(row => file.Tree.Text(row) == "乙");
        var edits = new EntryRemoval(new(file)).Of(row);
        Assert.Equal("政务公开: 目录/1\n缺省:\n" + after, TextEdits.Apply(file.Text.Content, edits));
    }

    [Fact]
    public void A_text_in_lines_goes_with_all_of_them()
    {
        var file = DefinitionReader.Read("a.plan.yaml", "政务公开: 计划/1\n任务:\n  - 完成情况: |\n      甲 # 不是注释\n\n      乙\n    责任: 丙\n");
        var edits = new EntryRemoval(new(file)).Of(file.Plan!.Tasks[0].Progress.Source.Row);
        Assert.Equal("政务公开: 计划/1\n任务:\n  - 责任: 丙\n", TextEdits.Apply(file.Text.Content, edits));
    }
}
