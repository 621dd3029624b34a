using System.Text.Json;

namespace Zhengwu.Cli;

/// <summary>What SARIF 2.1.0 asks of a log, checked by hand: the schema itself is not part of the repository.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly JsonDocument _log =
        JsonDocument.Parse(ToolRun.Of("check", "Inputs/short.catalog.yaml", "Inputs/year.plan.yaml", "Inputs/没有 此文件.plan.yaml", "--format", "sarif").Out);

    private JsonElement Run => _log.RootElement.GetProperty("runs")[0];

    public void Dispose() => _log.Dispose();

    [Fact]
    public void The_log_names_schema_version_and_one_run()
    {
        Assert.Equal("2.1.0", _log.RootElement.GetProperty("version").GetString());
        Assert.EndsWith("sarif-schema-2.1.0.json", _log.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, _log.RootElement.GetProperty("runs").GetArrayLength());
    }

    [Fact]
    public void Every_rule_is_described_once()
    {
        var driver = Run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("zhengwu", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(rules, rule =>
        {
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), new[] { "error", "warning", "note" });
        });
    }

    [Fact]
    public void Every_result_points_to_its_rule_and_to_a_region()
    {
        var rules = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.NotEqual(0, Run.GetProperty("results").GetArrayLength());
        Assert.All(Run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.True(Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative, out _));
            var region = place.GetProperty("region");
            Assert.InRange(region.GetProperty("startLine").GetInt32(), 1, 100);
            Assert.InRange(region.GetProperty("startColumn").GetInt32(), 1, 100);
            Assert.True(region.GetProperty("endLine").GetInt32() >= region.GetProperty("startLine").GetInt32());
        });
    }

    [Fact]
    public void An_accepted_finding_is_suppressed_with_its_reason()
    {
        var suppressed = Run.GetProperty("results").EnumerateArray().Where(result => result.TryGetProperty("suppressions", out _)).ToList();
        var suppression = Assert.Single(suppressed).GetProperty("suppressions")[0];
        Assert.Equal("inSource", suppression.GetProperty("kind").GetString());
        Assert.Equal("等机构改革后再定", suppression.GetProperty("justification").GetString());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_notification()
    {
        var invocation = Run.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Contains("没有 此文件", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_becomes_an_address()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("政务 公开#1.plan.yaml", "政务公开: 计划/1\n");
        using var log = JsonDocument.Parse(ToolRun.Of("check", file, "--format", "sarif").Out);
        var uri = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.Equal(file, new Uri(uri!).LocalPath);
    }
}
