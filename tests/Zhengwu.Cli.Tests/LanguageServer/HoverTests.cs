using System.Text.Json;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>What is shown about a place.</summary>
public sealed class HoverTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public HoverTests()
    {
        _folder.CopySamples("plans");
        _folder.CopySamples("catalogs");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("zhoucun-2024.plan.yaml", "时限: 7月10日前", 1, "完成时限，照文件写")] // a key
    [InlineData("zhoucun-2024.plan.yaml", "7月10日前", 1, "到期日：2024年7月10日（周三）  确定")] // a limit, in the year of the plan
    [InlineData("zhoucun-2024.plan.yaml", "7月10日前", 1, "未写年份，按计划年度取2024年")] // and why
    [InlineData("zhoucun-2024.plan.yaml", "活动开展后5个工作日内", 1, "到期日：无  起算事件")] // the event is not known, and that is said
    [InlineData("zhoucun-2024.plan.yaml", "频次: 年内至少组织一次", 5, "2024")]
    [InlineData("zhoucun-2024.plan.yaml", "区政府政务公开办公室", 1, "**区政府政务公开办公室**")]
    [InlineData("zhoucun-2024.plan.yaml", "区文化和旅游局（区图书馆）", 9, "上级：区文化和旅游局")]
    [InlineData("zhoucun-2024.plan.yaml", "各镇（街道），区政府有关", 1, "开放：文件没有列全成员")]
    [InlineData("zhoucun-2024.plan.yaml", "报送: OpenDayPlan", 5, "政府开放活动计划安排报送表")]
    [InlineData("zhoucun-2024.plan.yaml", "单位目录: zhoucun", 8, "周村区单位目录")]
    [InlineData("guihua.catalog.yaml", "时限: 规划批准后20个工作日内", 5, "依据：中华人民共和国城乡规划法 第八条")] // the article beside the limit, of the stage
    [InlineData("guihua.catalog.yaml", "时限: 信息形成或者变更之日起20个工作日内", 5, "读作：信息形成或者变更之日起20个工作日内")]
    public async Task What_is_known_about_a_place_is_shown(string file, string words, int behind, string expected) =>
        Assert.Contains(expected, await At(file, await File.ReadAllTextAsync(_folder[file], TestContext.Current.CancellationToken), words, behind), StringComparison.Ordinal);

    [Fact]
    public async Task A_limit_that_is_not_understood_says_so_and_a_year_that_is_not_known_too()
    {
        const string Plan = "政务公开: 计划/1\n标识: a\n标题: 工作要点\n任务:\n  - {序号: 1, 要求: 甲, 时限: 批准后20內}\n  - {序号: 2, 要求: 乙, 时限: 7月10日前}\n";
        Assert.Contains("没有读懂", await At("a.plan.yaml", Plan, "批准后20內", 1), StringComparison.Ordinal);
        Assert.Contains("没有写明年份", await At("a.plan.yaml", Plan, "7月10日前", 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_laid_out_in_keys_is_shown_at_its_key_and_one_that_is_taken_over_at_its_mark()
    {
        const string Catalog = "政务公开: 目录/1\n标识: a\n标题: 目录\n事项:\n  - 路径: [甲]\n    时限: 规划批准后20个工作日内\n  - 路径: [乙]\n    时限: 同上\n  - 路径: [丙]\n    时限:\n      期限: 5个工作日\n      起算: 批准\n";
        Assert.Contains("规划批准", await At("a.catalog.yaml", Catalog, "同上", 1), StringComparison.Ordinal);
        Assert.Contains("5个工作日", await At("a.catalog.yaml", Catalog, "时限:\n", 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_is_accepted_is_named()
    {
        const string Plan = "政务公开: 计划/1\n标识: a\n标题: 工作要点\n忽略: [{规则: ZW2001, 理由: 全体}]\n";
        Assert.Contains("**ZW2001** 任务没有责任单位", await At("a.plan.yaml", Plan, "ZW2001", 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_files_cannot_draw_on_what_is_shown()
    {
        _folder.Write("u.units.yaml", "政务公开: 单位/1\n标识: u\n单位:\n  - {标识: A, 名称: 区甲局, 备注: '<img src=x> [点我](command:x) `a`'}\n");
        const string Plan = "政务公开: 计划/1\n标识: a\n标题: 工作要点\n单位目录: u.units.yaml\n任务:\n  - {序号: 1, 要求: 甲, 责任: 区甲局}\n";
        var shown = await At("a.plan.yaml", Plan, "区甲局", 1);
        Assert.Contains(@"\<img src=x\> \[点我\](command:x) \`a\`", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_keys_and_words_are_described_in_English()
    {
        const string Plan = "zhengwu: plan/1\nid: a\ntitle: work\nyear: 2026\ntasks:\n  - {number: 1, requirement: x, deadline: 6月30日前}\n";
        _folder.Write("a.plan.yaml", Plan);
        await using var client = await EditorClient.InProcess(_folder, Zhengwu.Findings.Language.English);
        await client.Open("a.plan.yaml");
        Assert.Contains("known", Words(await client.AskAt("textDocument/hover", "a.plan.yaml", Spot.Of(Plan, "6月30日前", 1))), StringComparison.Ordinal);
        Assert.Contains("**deadline**", Words(await client.AskAt("textDocument/hover", "a.plan.yaml", Spot.Of(Plan, "deadline", 1))), StringComparison.Ordinal);
    }

    private async Task<string> At(string file, string text, string words, int behind)
    {
        await using var client = await EditorClient.InProcess(_folder);
        await client.Open(file, text);
        return Words(await client.AskAt("textDocument/hover", file, Spot.Of(text, words, behind)));
    }

    private static string Words(JsonElement hover) => hover.GetProperty("contents").GetProperty("value").GetString()!;
}
