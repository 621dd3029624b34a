using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editing;

public class EntryInsertionTests
{
    [Theory]
    [InlineData("任务:\n  - 要求: 甲\n    时限: 年底前\n", "任务:\n  - 要求: 甲\n    责任: 乙\n    时限: 年底前\n")]
    [InlineData("任务:\n  - 时限: 年底前\n", "任务:\n  - 责任: 乙\n    时限: 年底前\n")] // the first key behind a dash
    [InlineData("任务:\n  - 要求: 甲 # 注\n", "任务:\n  - 要求: 甲 # 注\n    责任: 乙\n")]
    [InlineData("任务:\n  - 要求: 甲", "任务:\n  - 要求: 甲\n    责任: 乙")] // no line break at the end
    [InlineData("任务:\r\n  - 要求: 甲\r\n", "任务:\r\n  - 要求: 甲\r\n    责任: 乙\r\n")]
    [InlineData("任务:\n  - 要求: |\n      甲\n      丙\n    时限: 年底前\n", "任务:\n  - 要求: |\n      甲\n      丙\n    责任: 乙\n    时限: 年底前\n")]
    [InlineData("任务:\n  - {要求: 甲, 时限: 年底前}\n", "任务:\n  - {要求: 甲, 责任: 乙, 时限: 年底前}\n")]
    [InlineData("任务: [{时限: 年底前}]\n", "任务: [{责任: 乙, 时限: 年底前}]\n")]
    [InlineData("任务:\n  - 要求: 甲\n    责任:\n", "任务:\n  - 要求: 甲\n    责任: 乙\n")] // there without a value
    [InlineData("任务:\n  - 要求: 甲\n    责任: # 注\n", "任务:\n  - 要求: 甲\n    责任: 乙 # 注\n")]
    [InlineData("任务:\n  - {要求: 甲, 责任: }\n", "任务:\n  - {要求: 甲, 责任: 乙 }\n")]
    [InlineData("任务:\n  - {要求: 甲, 责任:}\n", "任务:\n  - {要求: 甲, 责任: 乙}\n")]
    [InlineData("任务:\n  - {要求: 甲, 责任: ~}\n", "任务:\n  - {要求: 甲, 责任: 乙}\n")]
    [InlineData("任务:\n  - {要求: 甲, 责任: ''}\n", "任务:\n  - {要求: 甲, 责任: 乙}\n")]
    [InlineData("任务:\n  - x-own: 1\n    阶段:\n      - 要求: 丙\n", "任务:\n  - 责任: 乙\n    x-own: 1\n    阶段:\n      - 要求: 丙\n")]
    public void A_key_goes_where_its_shape_has_it(string before, string after)
    {
        var file = DefinitionReader.Read("a.plan.yaml", "政务公开: 计划/1\n" + before);
        var edit = Insertion(file).Entry(file.Plan!.Tasks[0].Source.Row, Vocabulary.Task.Shape, Vocabulary.Task.Responsible, "乙");
        Assert.Equal("政务公开: 计划/1\n" + after, TextEdits.Apply(file.Text.Content, [edit!.Value]));
    }

    [Fact]
    public void A_key_with_a_value_stays_as_it_is()
    {
        var file = DefinitionReader.Read("a.plan.yaml", "政务公开: 计划/1\n任务: [{责任: 甲}]\n");
        Assert.Null(Insertion(file).Entry(file.Plan!.Tasks[0].Source.Row, Vocabulary.Task.Shape, Vocabulary.Task.Responsible, "乙"));
    }

    [Theory]
    [InlineData("单位:\n  - {名称: 甲}\n", "单位:\n  - {名称: 甲}\n  - {名称: 乙}\n")]
    [InlineData("单位:\n- 名称: 甲\n  类别: 部门\n分组: []\n", "单位:\n- 名称: 甲\n  类别: 部门\n- {名称: 乙}\n分组: []\n")]
    [InlineData("单位:\n  -\n    名称: 甲\n", "单位:\n  -\n    名称: 甲\n  - {名称: 乙}\n")]
    [InlineData("单位: [{名称: 甲}]\n", "单位: [{名称: 甲}, {名称: 乙}]\n")]
    [InlineData("单位: []\n", "单位: [{名称: 乙}]\n")]
    [InlineData("单位:\n  - {名称: 甲}", "单位:\n  - {名称: 甲}\n  - {名称: 乙}")]
    public void An_item_goes_behind_the_last(string before, string after)
    {
        var file = DefinitionReader.Read("a.units.yaml", "政务公开: 单位/1\n" + before);
        var edit = Insertion(file).Item(4, "{名称: 乙}");
        Assert.Equal("政务公开: 单位/1\n" + after, TextEdits.Apply(file.Text.Content, [edit!.Value]));
    }

    private static EntryInsertion Insertion(Definition file) => new(new(file), file.KeyLanguage);
}
