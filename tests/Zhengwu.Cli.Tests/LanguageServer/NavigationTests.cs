using System.Text.Json;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>From words to what they mean, and back; and new names for ids.</summary>
public sealed class NavigationTests : IDisposable
{
    private const string Plan = """
        政务公开: 计划/1
        标识: here
        标题: 2026年工作要点
        年度: 2026
        单位目录: zhoucun.units.yaml
        事项目录: [cat.catalog.yaml]
        上级方案: [{标识: above, 标题: 市方案}]
        任务:
          - 序号: 1
            标识: First        # First 在说明里不改
            要求: First 不是标识
            责任: 区司法局牵头，区文化和旅游局（区图书馆）、各镇（街道）配合
            事项: [cat/Budget, Final]
            对应: [above/Open]
            报送: FormA
          - 序号: 2
            要求: 乙
            责任: {合并: First}
        时间节点:
          - {名称: 甲, 时间: 年底前, 任务: [First, 2]}
        表单:
          - 标识: FormA
            标题: 表
        附件:
          - {序号: 1, 标题: 表, 表单: 'FormA'}
        """;

    private readonly TemporaryFolder _folder = new();

    public NavigationTests()
    {
        _folder.CopySamples("plans");
        _folder.Write("here.plan.yaml", Plan);
        _folder.Write("above.plan.yaml", "政务公开: 计划/1\n标识: above\n标题: 市方案\n任务:\n  - {标识: Open, 要求: 开放}\n");
        _folder.Write("cat.catalog.yaml", "政务公开: 目录/1\n标识: cat\n标题: 目录\n事项:\n  - {标识: Budget, 路径: [预算]}\n  - {标识: Final, 路径: [决算]}\n");
        _folder.Write("more.plan.yaml", "政务公开: 计划/1\n标识: more\n标题: 又一份\n事项目录: [cat.catalog.yaml]\n任务:\n  - {序号: 1, 要求: 甲, 事项: [cat/Budget]}\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("区司法局牵头", 1, "zhoucun.units.yaml", "Justice")]
    [InlineData("区图书馆", 2, "zhoucun.units.yaml", "Library")] // each name of a phrase by itself
    [InlineData("区文化和旅游局（", 2, "zhoucun.units.yaml", "CultureAndTourism")]
    [InlineData("各镇（街道）", 1, "zhoucun.units.yaml", "TownsAndSubdistricts")]
    [InlineData("cat/Budget", 6, "cat.catalog.yaml", "Budget")]
    [InlineData("Final]", 1, "cat.catalog.yaml", "Final")] // without its catalog
    [InlineData("above/Open", 8, "above.plan.yaml", "Open")]
    [InlineData("报送: FormA", 5, "here.plan.yaml", "FormA")]
    [InlineData("表单: 'FormA'", 6, "here.plan.yaml", "FormA")]
    [InlineData("合并: First", 5, "here.plan.yaml", "First")]
    [InlineData("任务: [First", 6, "here.plan.yaml", "First")]
    public async Task Words_lead_to_what_they_mean(string words, int behind, string file, string id)
    {
        await using var client = await Open();
        var location = Assert.Single((await client.AskAt("textDocument/definition", "here.plan.yaml", Spot.Of(Plan, words, behind))).EnumerateArray());
        Assert.Equal(client.Uri(file), location.GetProperty("uri").GetString());
        Assert.Equal(id, TextAt(file, location.GetProperty("range")));
    }

    [Theory]
    [InlineData("zhoucun.units.yaml", "zhoucun.units.yaml")]
    [InlineData("cat.catalog.yaml", "cat.catalog.yaml")]
    [InlineData("above, 标题", "above.plan.yaml")]
    [InlineData("cat/Budget", "cat.catalog.yaml")]
    public async Task Names_of_files_and_of_their_ids_lead_to_their_beginning(string words, string file)
    {
        await using var client = await Open();
        var location = Assert.Single((await client.AskAt("textDocument/definition", "here.plan.yaml", Spot.Of(Plan, words, 1))).EnumerateArray());
        Assert.Equal(client.Uri(file), location.GetProperty("uri").GetString());
        Assert.Equal(0, location.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task What_means_nothing_leads_nowhere()
    {
        await using var client = await Open();
        Assert.Equal(0, (await client.AskAt("textDocument/definition", "here.plan.yaml", Spot.Of(Plan, "First 在说明里", 1))).GetArrayLength());
        Assert.Equal(0, (await client.AskAt("textDocument/definition", "here.plan.yaml", Spot.Of(Plan, "政务公开", 1))).GetArrayLength());
    }

    [Fact]
    public async Task A_number_that_several_rows_have_means_the_nearest_above_for_a_merged_cell_and_none_elsewhere()
    {
        const string Repeated = "政务公开: 计划/1\n标识: r\n标题: 工作要点\n分组:\n  - 名称: 甲\n    任务:\n      - {序号: 1, 要求: 甲一, 责任: 区甲局}\n  - 名称: 乙\n    任务:\n      - {序号: 1, 要求: 乙一, 责任: 区乙局}\n      - {序号: 2, 要求: 乙二, 责任: {合并: 1}}\n时间节点:\n  - {名称: 丙, 任务: [1]}\n";
        _folder.Write("r.plan.yaml", Repeated);
        await using var client = await EditorClient.InProcess(_folder);
        await client.Open("r.plan.yaml");
        var merged = Assert.Single((await client.AskAt("textDocument/definition", "r.plan.yaml", Spot.Of(Repeated, "合并: 1", 4))).EnumerateArray());
        Assert.Equal(9, merged.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
        Assert.Equal(0, (await client.AskAt("textDocument/definition", "r.plan.yaml", Spot.Of(Repeated, "任务: [1]", 5))).GetArrayLength());
    }

    [Fact]
    public async Task Names_are_found_in_a_phrase_that_goes_over_lines()
    {
        await using var client = await Open();
        await client.Open("zhoucun-2024.plan.yaml");
        var text = await File.ReadAllTextAsync(_folder["zhoucun-2024.plan.yaml"], TestContext.Current.CancellationToken);
        var location = Assert.Single((await client.AskAt("textDocument/definition", "zhoucun-2024.plan.yaml", Spot.Of(text, "区应急管理局、区行政审批服务局", 9))).EnumerateArray());
        Assert.Equal("ApprovalService", TextAt("zhoucun.units.yaml", location.GetProperty("range")));
    }

    [Fact]
    public async Task References_are_found_in_every_file()
    {
        await using var client = await Open();
        var at = Spot.Of(Plan, "cat/Budget", 6);
        Assert.Equal(["here.plan.yaml Budget", "more.plan.yaml Budget"], Places(await References(client, at, withDefinition: false), client).Order());
        Assert.Equal(["cat.catalog.yaml Budget", "here.plan.yaml Budget", "more.plan.yaml Budget"], Places(await References(client, at, withDefinition: true), client).Order());
        var task = await References(client, Spot.Of(Plan, "标识: First", 5), withDefinition: false);
        Assert.Equal(["here.plan.yaml First", "here.plan.yaml First"], Places(task, client));
    }

    [Fact]
    public async Task An_id_is_renamed_wherever_it_is_meant_and_nowhere_else()
    {
        await using var client = await Open();
        var edits = await Rename(client, "here.plan.yaml", Spot.Of(Plan, "合并: First", 5), "Opening");
        var expected = Plan.Replace("标识: First", "标识: Opening", StringComparison.Ordinal).Replace("合并: First", "合并: Opening", StringComparison.Ordinal).Replace("任务: [First", "任务: [Opening", StringComparison.Ordinal);
        Assert.Equal(["here.plan.yaml"], edits.Keys);
        Assert.Equal(expected, Applied(Plan, edits["here.plan.yaml"]));
    }

    [Fact]
    public async Task An_id_is_renamed_across_files_and_within_quotes()
    {
        await using var client = await Open();
        var item = await Rename(client, "here.plan.yaml", Spot.Of(Plan, "cat/Budget", 6), "预算");
        Assert.Equal(["cat.catalog.yaml", "here.plan.yaml", "more.plan.yaml"], item.Keys.Order());
        Assert.Contains("事项: [cat/预算, Final]", Applied(Plan, item["here.plan.yaml"]), StringComparison.Ordinal);
        var catalog = await Rename(client, "here.plan.yaml", Spot.Of(Plan, "cat/Budget", 1), "finance");
        Assert.Contains("事项: [finance/Budget, Final]", Applied(Plan, catalog["here.plan.yaml"]), StringComparison.Ordinal);
        var form = await Rename(client, "here.plan.yaml", Spot.Of(Plan, "标识: FormA", 5), "FormB");
        Assert.Contains("报送: FormB", Applied(Plan, form["here.plan.yaml"]), StringComparison.Ordinal);
        Assert.Contains("表单: 'FormB'", Applied(Plan, form["here.plan.yaml"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_that_name_a_unit_by_its_id_follow_it()
    {
        const string Units = "政务公开: 单位/1\n标识: u\n单位:\n  - {标识: A, 名称: 区甲局}\n  - {标识: B, 名称: 区乙局, 上级: A}\n分组:\n  - {标识: G, 名称: 两局, 成员: [A, 区乙局]}\n";
        _folder.Write("u.units.yaml", Units);
        await using var client = await Open();
        await client.Open("u.units.yaml");
        var edits = await Rename(client, "u.units.yaml", Spot.Of(Units, "标识: A", 4), "AA");
        Assert.Equal(Units.Replace("标识: A,", "标识: AA,", StringComparison.Ordinal).Replace("上级: A}", "上级: AA}", StringComparison.Ordinal).Replace("[A,", "[AA,", StringComparison.Ordinal), Applied(Units, edits["u.units.yaml"]));
    }

    [Theory]
    [InlineData("9x", "不能以数字开头")]
    [InlineData("a b", "不能含有")]
    [InlineData("", "没有字母")]
    public async Task A_name_that_is_not_legal_is_refused_with_its_reason(string name, string reason)
    {
        await using var client = await Open();
        var refusal = await Assert.ThrowsAsync<StreamJsonRpc.RemoteInvocationException>(() => Rename(client, "here.plan.yaml", Spot.Of(Plan, "合并: First", 5), name));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(ErrorCodes.RequestFailed, refusal.ErrorCode);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_and_so_is_what_is_no_id()
    {
        await using var client = await Open();
        var taken = await Assert.ThrowsAsync<StreamJsonRpc.RemoteInvocationException>(() => Rename(client, "here.plan.yaml", Spot.Of(Plan, "cat/Budget", 6), "Final"));
        Assert.Contains("Final", taken.Message, StringComparison.Ordinal);
        var noId = await Assert.ThrowsAsync<StreamJsonRpc.RemoteInvocationException>(() => Rename(client, "here.plan.yaml", Spot.Of(Plan, "区司法局", 1), "Other"));
        Assert.Contains("不是标识", noId.Message, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, (await client.AskAt("textDocument/prepareRename", "here.plan.yaml", Spot.Of(Plan, "区司法局", 1))).ValueKind);
        Assert.Equal("First", (await client.AskAt("textDocument/prepareRename", "here.plan.yaml", Spot.Of(Plan, "合并: First", 5))).GetProperty("placeholder").GetString());
    }

    [Fact]
    public async Task An_outline_shows_what_a_file_holds()
    {
        await using var client = await Open();
        await client.Open("zhoucun-2024.plan.yaml");
        var roots = (await client.AskAbout("textDocument/documentSymbol", "zhoucun-2024.plan.yaml")).EnumerateArray().ToList();
        Assert.Equal("以政务公开助推重点工作落实", roots[0].GetProperty("name").GetString());
        var names = roots.SelectMany(All).Select(entry => entry.GetProperty("name").GetString()).ToList();
        Assert.Contains("45 按附件2报送政府开放活动计划", names);
        Assert.Contains("政府开放活动计划安排报送表", names);
        Assert.All(roots.SelectMany(All), entry => Assert.True(IsWithin(entry.GetProperty("selectionRange"), entry.GetProperty("range"))));
    }

    private static IEnumerable<JsonElement> All(JsonElement entry) => entry.GetProperty("children").EnumerateArray().SelectMany(All).Prepend(entry);

    private static bool IsWithin(JsonElement inner, JsonElement outer) =>
        Order(outer.GetProperty("start")) <= Order(inner.GetProperty("start")) && Order(inner.GetProperty("end")) <= Order(outer.GetProperty("end"));

    private static long Order(JsonElement position) => (position.GetProperty("line").GetInt32() * 100_000L) + position.GetProperty("character").GetInt32();

    private async Task<EditorClient> Open()
    {
        var client = await EditorClient.InProcess(_folder);
        await client.Open("here.plan.yaml");
        return client;
    }

    private static Task<JsonElement> References(EditorClient client, Spot at, bool withDefinition) =>
        client.Ask("textDocument/references", new { textDocument = new { uri = client.Uri("here.plan.yaml") }, position = at.ToPosition(), context = new { includeDeclaration = withDefinition } });

    private static async Task<Dictionary<string, JsonElement>> Rename(EditorClient client, string file, Spot at, string name)
    {
        var answer = await client.Ask("textDocument/rename", new { textDocument = new { uri = client.Uri(file) }, position = at.ToPosition(), newName = name });
        return answer.GetProperty("changes").EnumerateObject().ToDictionary(change => Path.GetFileName(DocumentUri.ToPath(change.Name)), change => change.Value);
    }

    private IEnumerable<string> Places(JsonElement locations, EditorClient client) => locations.EnumerateArray().Select(location =>
    {
        var file = Path.GetFileName(DocumentUri.ToPath(location.GetProperty("uri").GetString()!));
        Assert.Equal(client.Uri(file), location.GetProperty("uri").GetString());
        return $"{file} {TextAt(file, location.GetProperty("range"))}";
    });

    private string TextAt(string file, JsonElement range)
    {
        var text = File.ReadAllText(_folder[file]);
        var span = EditedText.SpanOf(text, range);
        return text.Substring(span.Start, span.Length);
    }

    private static string Applied(string text, JsonElement edits) => EditedText.Apply(text, edits);
}
