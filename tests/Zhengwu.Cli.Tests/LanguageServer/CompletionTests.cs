using System.Text.Json;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>What is proposed, mostly on lines that are half written.</summary>
public sealed class CompletionTests : IDisposable
{
    private const string Head = "政务公开: 计划/1\n标识: a\n标题: 2026年工作要点\n年度: 2026\n单位目录: zhoucun.units.yaml\n事项目录: [caizheng.catalog.yaml]\n";

    private readonly TemporaryFolder _folder = new();

    public CompletionTests()
    {
        _folder.CopySamples("plans");
        _folder.CopySamples("catalogs");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("任务:\n  - 序号: 1\n    要求: 公开预算\n    |\n    时限: 年底前\n", "责任,接收,频次,阶段", "序号,要求,时限")] // an empty line between keys: indentation says where
    [InlineData("任务:\n  - 序号: 1\n    要求: 公开预算\n    |", "责任,时限", "序号,要求")] // at the end of the file
    [InlineData("任务:\n  - 序号: 1\n    责|\n    时限: 年底前\n", "责任", "序号,时限")] // half a key, and the file cannot be read
    [InlineData("任务:\n  - 序|", "序号,标识,要求,责任", "任务,分组")] // the first key behind a dash
    [InlineData("任务:\n  - 序号: 1\n  - |", "序号,标识,要求", "任务,分组")]
    [InlineData("任务:\n- 序号: 1\n  |", "要求,责任", "序号,任务")] // a list that is not indented
    [InlineData("|", "分组,任务,表单,忽略", "标识,标题,年度")] // the root
    [InlineData("分组:\n  - 名称: 甲\n    任务:\n      - 序号: 1\n        阶段:\n          - {要求: 征求意见, |}\n", "时限,频次", "要求,标识,接收")] // in brackets
    [InlineData("分组:\n  - 名称: 甲\n    任务:\n      - {序号: 1, 时|, 要求: 公开}\n", "时限,责任", "序号,要求,名称")] // between others in brackets
    [InlineData("分组:\n  - 名称: 甲\n    任务:\n      - {序号: 1,\n         |", "时限,要求", "序号,名称")] // brackets over several lines, not closed
    [InlineData("任务:\n  - 序号: 1\n    责任:\n      |", "牵头,责任,配合,合并", "序号,要求")] // below a key
    [InlineData("任务:\n  - 序号: 1\n    责任: {牵头: 区司法局, |}", "责任,配合", "牵头,序号")]
    [InlineData("印发:\n  单位: 区政府办公室\n  |\n任务:\n  - 序号: 1\n", "文号,日期,公开属性", "单位,序号,任务")]
    [InlineData("分组:\n  - 名称: 甲\n    任务:\n      - 序号: 1\n    |", "序号,标识,说明,责任", "名称,任务,要求")] // back at the group
    public async Task Keys_that_fit_and_are_not_there_yet_are_proposed(string marked, string proposed, string others)
    {
        var labels = await LabelsAt(Head + marked);
        Assert.Empty(proposed.Split(',').Except(labels));
        Assert.Empty(others.Split(',').Intersect(labels));
    }

    [Theory]
    [InlineData("表单:\n  - 标识: F\n    标题: 表\n    字段:\n      - {名称: 甲, 必填: |}\n", "是,否")]
    [InlineData("表单:\n  - 标识: F\n    标题: 表\n    字段:\n      - {名称: 甲, 类型: 约|}\n", "文本,表格,链接,文件,日期,约期,数字,金额,列表,是否")]
    [InlineData("首位牵头: |", "是,否")]
    [InlineData("表单:\n  - {标识: F1, 标题: 甲}\n  - {标识: F2, 标题: 乙}\n任务:\n  - 序号: 1\n    报送: |\n", "F1,F2")]
    [InlineData("表单:\n  - {标识: F1, 标题: 甲}\n附件:\n  - {序号: 1, 标题: 甲, 表单: |}\n", "F1")]
    [InlineData("任务:\n  - {序号: 1, 要求: 甲, 责任: 区司法局}\n  - {标识: Two, 要求: 乙, 责任: 区财政局}\n  - {序号: 3, 要求: 丙, 责任: {合并: |}}\n  - {序号: 4, 要求: 丁, 责任: 区司法局}\n", "Two,1")] // rows above only, the nearest first
    [InlineData("任务:\n  - {序号: 1, 要求: 甲}\n时间节点:\n  - {名称: 甲, 任务: [|]}\n", "1")]
    public async Task Values_of_closed_lists_and_ids_are_proposed(string marked, string all) => Assert.Equal(all.Split(','), await LabelsAt(Head + marked));

    [Theory]
    [InlineData("任务:\n  - 序号: 1\n    责任: |\n", "区司法局,区大数据局,各镇（街道）,同上", "")] // by name, by second name, groups
    [InlineData("任务:\n  - 序号: 1\n    责任: 区|\n", "区司法局", "")]
    [InlineData("任务:\n  - 序号: 1\n    责任: 区司法局、|\n", "区财政局", "区司法局")] // what is named already is not proposed again
    [InlineData("任务:\n  - 序号: 1\n    责任: 牵头单位：区司法局；配合单位：区财|\n", "区财政局", "区司法局")]
    [InlineData("任务:\n  - 序号: 1\n    责任: 公开预算（责任单位：区财|\n", "区财政局", "")] // in a bracket that is still open
    [InlineData("任务:\n  - 序号: 1\n    责任: {牵头: 区司法局, 配合: |}\n", "区财政局", "")]
    [InlineData("任务:\n  - 序号: 1\n    接收: |\n", "区政府政务公开办公室", "")]
    public async Task Units_are_proposed_by_all_their_names(string marked, string proposed, string others)
    {
        var labels = await LabelsAt(Head + marked);
        Assert.Empty(proposed.Split(',').Except(labels));
        Assert.Empty(others.Split(',').Intersect(labels));
    }

    [Fact]
    public async Task A_name_in_a_phrase_is_replaced_by_itself()
    {
        var item = (await ItemsAt(Head + "任务:\n  - 序号: 1\n    责任: 区司法局、区财|、区民政局\n")).First(item => Label(item) == "区财政局");
        var range = item.GetProperty("textEdit").GetProperty("range");
        Assert.Equal((13, 15), (range.GetProperty("start").GetProperty("character").GetInt32(), range.GetProperty("end").GetProperty("character").GetInt32()));
        Assert.Equal("区财政局", item.GetProperty("textEdit").GetProperty("newText").GetString());
    }

    [Theory]
    [InlineData("任务:\n  - 序号: 1\n    事项: [|]\n", "finance/")]
    [InlineData("任务:\n  - 序号: 1\n    事项:\n      - finance/|\n", "finance/")]
    public async Task Items_of_the_catalogs_are_proposed_with_their_catalog(string marked, string start)
    {
        var labels = await LabelsAt(Head + marked);
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.StartsWith(start, label, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_are_proposed_as_they_are_written_from_here()
    {
        Assert.Contains("zhoucun.units.yaml", await LabelsAt("政务公开: 计划/1\n标识: a\n单位目录: |\n"));
        Assert.DoesNotContain("caizheng.catalog.yaml", await LabelsAt("政务公开: 计划/1\n标识: a\n单位目录: |\n"));
        Assert.Contains("caizheng.catalog.yaml", await LabelsAt("政务公开: 计划/1\n标识: a\n事项目录: [|]\n"));
    }

    [Fact]
    public async Task Rules_are_proposed_with_their_titles()
    {
        var items = await ItemsAt(Head + "忽略:\n  - {规则: |}\n");
        Assert.Equal("任务没有责任单位", Assert.Single(items, item => Label(item) == "ZW2001").GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Every_proposal_of_a_key_has_its_description_and_its_colon()
    {
        var items = await ItemsAt(Head + "任务:\n  - 序号: 1\n    |\n");
        Assert.All(items, item => Assert.NotEmpty(item.GetProperty("documentation").GetProperty("value").GetString()!));
        Assert.All(items, item => Assert.Matches(":( |$)", item.GetProperty("textEdit").GetProperty("newText").GetString()));
        Assert.Contains(items, item => item.GetProperty("textEdit").GetProperty("newText").GetString() == "阶段:");
    }

    [Fact]
    public async Task A_key_that_has_its_colon_gets_no_second_one()
    {
        var items = await ItemsAt(Head + "任务:\n  - 序号: 1\n    时|: 年底前\n");
        Assert.Equal("时限", Assert.Single(items, item => Label(item) == "时限").GetProperty("textEdit").GetProperty("newText").GetString());
    }

    [Fact]
    public async Task An_entry_of_a_list_is_begun_with_a_dash()
    {
        var items = await ItemsAt(Head + "任务:\n  - 序号: 1\n    要求: 甲\n  |\n");
        Assert.Equal("- 序号: ", Assert.Single(items, item => Label(item) == "序号").GetProperty("textEdit").GetProperty("newText").GetString());
    }

    [Fact]
    public async Task Keys_are_in_the_language_of_the_file()
    {
        var labels = await LabelsAt("zhengwu: plan/1\nid: a\ntasks:\n  - number: 1\n    |\n");
        Assert.Contains("responsible", labels);
        Assert.DoesNotContain("责任", labels);
    }

    [Fact]
    public async Task An_empty_file_begins_with_its_first_line()
    {
        Assert.Equal("政务公开", (await LabelsAt("|"))[0]);
        Assert.Equal(["计划/1"], await LabelsAt("政务公开: |"));
    }

    [Theory]
    [InlineData("任务:\n  - 序号: 1   # 说明|\n")]
    [InlineData("# 说明|\n")]
    [InlineData("任务:\n  - 序号: 1\n    误写: |\n")]
    [InlineData("任务:\n  - 序号: 1\n    要求: 公开|\n")]
    [InlineData("任务:\n  - 序号: 1\n    要求: 甲\n      |\n")] // below a text nothing of ours can stand
    public async Task Nothing_is_proposed_where_nothing_is_known(string marked) => Assert.Empty(await LabelsAt(Head + marked));

    [Fact]
    public async Task Ids_are_those_of_the_file_as_it_could_last_be_read()
    {
        const string Whole = Head + "表单:\n  - {标识: F1, 标题: 甲}\n任务:\n  - 序号: 1\n    要求: 甲\n";
        await using var client = await EditorClient.InProcess(_folder);
        await client.Open("a.plan.yaml", Whole);
        var (at, text) = Spot.OfMark(Whole.Replace("表单:", "\"坏了\n表单:", StringComparison.Ordinal) + "    报送: |\n");
        await client.Replace("a.plan.yaml", 2, text);
        Assert.Equal(["F1"], Labels(await client.AskAt("textDocument/completion", "a.plan.yaml", at)));
    }

    private async Task<IReadOnlyList<string>> LabelsAt(string marked) => [.. (await ItemsAt(marked)).Select(Label)];

    private async Task<IReadOnlyList<JsonElement>> ItemsAt(string marked)
    {
        var (at, text) = Spot.OfMark(marked);
        await using var client = await EditorClient.InProcess(_folder);
        await client.Open("a.plan.yaml", text);
        return [.. (await client.AskAt("textDocument/completion", "a.plan.yaml", at)).GetProperty("items").EnumerateArray()];
    }

    private static string Label(JsonElement item) => item.GetProperty("label").GetString()!;

    private static IEnumerable<string> Labels(JsonElement answer) => answer.GetProperty("items").EnumerateArray().Select(Label);
}
