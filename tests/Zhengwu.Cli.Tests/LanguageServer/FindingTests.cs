using System.Text.Json;
using Zhengwu.Cli.Check;
using Zhengwu.Definitions;
using Zhengwu.Rules;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>Findings while typing.</summary>
public sealed class FindingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("plans")]
    [InlineData("catalogs")]
    [InlineData("calendars")]
    public async Task An_editor_shows_what_check_finds_at_the_same_places(string samples)
    {
        _folder.CopySamples(samples);
        await using var client = await EditorClient.InProcess(_folder);
        var report = CheckReport.Of(DefinitionFiles.Load(_folder.Path, cancellation: TestContext.Current.CancellationToken), new CheckOptions { Today = ToolRun.Today });
        Assert.NotEmpty(report.Files);
        foreach (var file in report.Files)
        {
            var shown = await client.Open(Path.GetFileName(file.Definition.Path));
            Assert.Equal(file.Findings.Where(finding => !finding.IsAccepted).Select(finding => $"{finding.Finding.Rule.Id} {finding.Finding.Start.Line},{finding.Finding.Start.Column}"), shown.Places);
        }
    }

    [Fact]
    public async Task Edits_are_put_in_one_after_the_other_and_the_last_version_counts()
    {
        _folder.CopySamples("plans");
        await using var client = await EditorClient.InProcess(_folder);
        var text = await File.ReadAllTextAsync(_folder["zhoucun-2024.plan.yaml"], TestContext.Current.CancellationToken);
        var before = (await client.Open("zhoucun-2024.plan.yaml")).Codes;
        var at = Spot.Of(text, "地区: 周村区");
        for (var version = 2; version <= 41; version++)
            await client.Type("zhoucun-2024.plan.yaml", version, at, version % 2 == 0 ? "误" : "", version % 2 == 0 ? 0 : 1);
        await client.Type("zhoucun-2024.plan.yaml", 42, at, "误");
        var last = await client.FindingsOf("zhoucun-2024.plan.yaml", 42);
        Assert.Equal([.. before.Append("ZW0005").Order()], last.Codes.Order());
        var versions = client.Published.Where(published => published.Uri == last.Uri).Select(published => published.Version).ToList();
        Assert.Equal(versions.Order().Distinct(), versions);
    }

    [Fact]
    public async Task Files_that_depend_on_the_edited_one_are_checked_again_before_anything_is_saved()
    {
        _folder.CopySamples("plans");
        await using var client = await EditorClient.InProcess(_folder);
        Assert.DoesNotContain("ZW2002", (await client.Open("zhoucun-2024.plan.yaml")).Codes);
        await client.Open("zhoucun.units.yaml");
        var units = await File.ReadAllTextAsync(_folder["zhoucun.units.yaml"], TestContext.Current.CancellationToken);
        var seen = client.Published.Count;
        await client.Replace("zhoucun.units.yaml", 2, units.Replace("名称: 区司法局", "名称: 区另一个局", StringComparison.Ordinal));
        var plan = await client.Until(published => published.Uri == client.Uri("zhoucun-2024.plan.yaml"), seen);
        Assert.Contains("ZW2002", plan.Codes);
        Assert.Equal(1, plan.Version);
    }

    [Fact]
    public async Task Weights_come_from_the_folders_configuration_and_what_it_turns_off_is_not_shown()
    {
        _folder.CopySamples("plans");
        _folder.Write(".globalconfig", "dotnet_diagnostic.ZW2001.severity = error\ndotnet_diagnostic.ZW2003.severity = none\n");
        await using var client = await EditorClient.InProcess(_folder);
        var shown = await client.Open("zhoucun-2024.plan.yaml");
        Assert.DoesNotContain("ZW2003", shown.Codes);
        Assert.All(shown.Diagnostics.EnumerateArray().Where(finding => Code(finding) == "ZW2001"), finding => Assert.Equal(1, finding.GetProperty("severity").GetInt32()));
        Assert.Contains("ZW2001", shown.Codes);
    }

    [Fact]
    public async Task What_is_accepted_is_not_shown_and_the_words_are_those_of_the_language_asked_for()
    {
        await using var client = await EditorClient.InProcess(_folder, Zhengwu.Findings.Language.English);
        const string Plan = "政务公开: 计划/1\n标识: a\n标题: 2026年工作要点\n年度: 2026\n印发: {公开属性: 主动公开}\n任务:\n  - {序号: 1, 要求: 公开预算}\n  - {序号: 2, 要求: 公开决算, 忽略: [{规则: ZW2001, 理由: 全体}]}\n";
        _folder.Write("a.plan.yaml", Plan);
        var shown = await client.Open("a.plan.yaml");
        var finding = Assert.Single(shown.Diagnostics.EnumerateArray(), finding => Code(finding) == "ZW2001");
        Assert.Contains("has no responsible unit", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("zhengwu", finding.GetProperty("source").GetString());
    }

    [Fact]
    public async Task Lines_may_end_in_two_characters()
    {
        await using var client = await EditorClient.InProcess(_folder);
        const string Plan = "政务公开: 计划/1\r\n标识: a\r\n标题: 甲\r\n误: 1\r\n";
        _folder.Write("a.plan.yaml", Plan);
        Assert.Contains("ZW0005 3,0", (await client.Open("a.plan.yaml")).Places);
    }

    [Fact]
    public async Task A_closed_file_has_no_findings_and_a_file_of_others_never_had_any()
    {
        _folder.CopySamples("plans");
        _folder.Write("docker-compose.yaml", "services:\n  a: {image: b}\n");
        await using var client = await EditorClient.InProcess(_folder);
        Assert.Empty((await client.Open("docker-compose.yaml")).Codes);
        Assert.NotEmpty((await client.Open("zhoucun-2024.plan.yaml")).Codes);
        var seen = client.Published.Count;
        await client.Tell("textDocument/didClose", new { textDocument = new { uri = client.Uri("zhoucun-2024.plan.yaml") } });
        var closed = await client.Until(published => published.Uri == client.Uri("zhoucun-2024.plan.yaml"), seen);
        Assert.Empty(closed.Codes);
        Assert.Null(closed.Version);
    }

    [Fact]
    public async Task A_file_not_saved_yet_is_ours_by_its_first_line()
    {
        await using var client = await EditorClient.InProcess(_folder);
        await client.Tell("textDocument/didOpen", new { textDocument = new { uri = "untitled:Untitled-1", languageId = "yaml", version = 1, text = "政务公开: 计划/1\n误: 1\n" } });
        Assert.Contains("ZW0005", (await client.Until(published => published.Uri == "untitled:Untitled-1")).Codes);
    }

    [Fact]
    public async Task Files_that_change_on_the_disk_are_read_again_when_the_editor_says_so()
    {
        _folder.CopySamples("plans");
        await using var client = await EditorClient.InProcess(_folder, canWatch: true);
        await client.Open("zhoucun-2024.plan.yaml");
        Assert.Contains("*.{plan,catalog,units,calendar}.yaml", Assert.Single(client.Asked), StringComparison.Ordinal);
        File.Delete(_folder["zhoucun.units.yaml"]);
        var seen = client.Published.Count;
        await client.Tell("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = client.Uri("zhoucun.units.yaml"), type = 3 } } });
        Assert.Contains("ZW0015", (await client.Until(published => published.Uri == client.Uri("zhoucun-2024.plan.yaml"), seen)).Codes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)] // an editor that cannot watch tells of what is saved
    public async Task A_file_that_comes_or_changes_behind_the_editors_back_is_seen(bool canWatch)
    {
        _folder.Write("a.plan.yaml", "政务公开: 计划/1\n标识: same\n标题: 2026年工作要点\n年度: 2026\n单位目录: u.units.yaml\n");
        await using var client = await EditorClient.InProcess(_folder, canWatch: canWatch);
        Assert.Contains("ZW0015", (await client.Open("a.plan.yaml")).Codes);
        _folder.Write("u.units.yaml", "政务公开: 单位/1\n标识: u\n单位:\n  - {标识: A, 名称: 区甲局}\n");
        _folder.Write("b.plan.yaml", "政务公开: 计划/1\n标识: same\n标题: 2026年工作要点\n年度: 2026\n");
        var seen = client.Published.Count;
        await (canWatch
            ? client.Tell("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = client.Uri("b.plan.yaml"), type = 1 } } })
            : client.Tell("textDocument/didSave", new { textDocument = new { uri = client.Uri("a.plan.yaml") } }));
        var shown = await client.Until(published => published.Uri == client.Uri("a.plan.yaml"), seen);
        Assert.DoesNotContain("ZW0015", shown.Codes);
        Assert.Contains("ZW3007", shown.Codes); // two plans give one class
        seen = client.Published.Count;
        _folder.Write("u.units.yaml", "误: 1\n");
        await client.Tell("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = client.Uri("u.units.yaml"), type = 2 } } });
        await client.Tell("textDocument/didSave", new { textDocument = new { uri = client.Uri("a.plan.yaml") } });
        await client.Until(published => published.Uri == client.Uri("a.plan.yaml") && !published.Codes.SequenceEqual(shown.Codes), seen);
    }

    [Fact]
    public async Task A_file_outside_of_the_folders_that_a_plan_names_is_found()
    {
        using var other = new TemporaryFolder();
        other.CopySamples("plans");
        var plan = (await File.ReadAllTextAsync(other["zhoucun-2024.plan.yaml"], TestContext.Current.CancellationToken)).Replace("单位目录: zhoucun", $"单位目录: ../{Path.GetFileName(other.Path)}/zhoucun", StringComparison.Ordinal);
        _folder.Write("a.plan.yaml", plan);
        await using var client = await EditorClient.InProcess(_folder);
        Assert.DoesNotContain("ZW0015", (await client.Open("a.plan.yaml")).Codes);
    }

    private static string Code(JsonElement finding) => finding.GetProperty("code").GetString()!;
}
