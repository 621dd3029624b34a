using System.Text.Json;

namespace Zhengwu.Cli;

public class CheckFormatTests
{
    private static readonly string[] Files = ["Inputs/short.catalog.yaml", "Inputs/year.plan.yaml"];

    [Theory]
    [InlineData("text", "zh", "check.txt")]
    [InlineData("text", "en", "check.en.txt")]
    [InlineData("json", "zh", "check.json")]
    [InlineData("json", "en", "check.en.json")]
    [InlineData("sarif", "zh", "check.sarif")]
    [InlineData("msbuild", "zh", "check.msbuild.txt")]
    [InlineData("msbuild", "en", "check.msbuild.en.txt")]
    public void Every_format_prints_as_agreed(string format, string language, string golden)
    {
        var run = ToolRun.Of(["check", .. Files, "--format", format, "--lang", language]);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Empty(run.Error);
        run.Matches(golden);
    }

    [Fact]
    public void Accepted_findings_are_listed_on_request() =>
        ToolRun.Of("check", "Inputs/year.plan.yaml", "--accepted").Matches("check.accepted.txt");

    [Fact]
    public void A_terminal_gets_colours() =>
        ToolRun.Of(new ToolSettings { HasColour = true }, ["check", .. Files]).Matches("check.colour.txt");

    [Fact]
    public void When_all_is_well_there_is_one_calm_line()
    {
        var run = ToolRun.Of("check", "Inputs/year.units.yaml");
        Assert.Equal("1 个文件，没有发现问题。\n", run.Out);
        Assert.Equal(ExitCode.Good, run.Code);
        Assert.Equal("1 file, nothing to report.\n", ToolRun.Of("check", "--lang", "en", "Inputs/year.units.yaml").Out);
    }

    [Fact]
    public void Files_that_a_plan_names_are_read_but_not_reported()
    {
        using var folder = new TemporaryFolder();
        var plan = folder.Write("a.plan.yaml", """
            政务公开: 计划/1
            标识: a
            标题: 2026年工作要点
            年度: 2026
            单位目录: a.units.yaml
            """);
        var units = folder.Write("a.units.yaml", """
            政务公开: 单位/1
            标识: u
            单位: [{标识: A, 名称: 甲局, 别明: 甲}]
            """);
        Assert.DoesNotContain("ZW0015", ToolRun.Of("check", plan).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("ZW0005", ToolRun.Of("check", plan).Out, StringComparison.Ordinal);
        Assert.Contains("ZW0005", ToolRun.Of("check", plan, units).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_places_are_one_based_and_end_after_the_last_character()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("check", "Inputs/short.catalog.yaml", "--format", "json").Out);
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("code").GetString() == "ZW0008");
        Assert.Equal(20, finding.GetProperty("line").GetInt32());
        Assert.Equal(13, finding.GetProperty("column").GetInt32());
        Assert.Equal(20, finding.GetProperty("endLine").GetInt32());
        Assert.Equal(13 + "proactve".Length, finding.GetProperty("endColumn").GetInt32());
    }

    [Fact]
    public void A_file_cannot_steer_the_terminal()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.plan.yaml", "政务公开: 计划/1\n标识: a\n标题: 甲\n\"\\e[31m键\\u202E\": 值\n");
        var run = ToolRun.Of("check", file);
        Assert.Contains("ZW0005", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Out);
        Assert.DoesNotContain('\u202E', run.Out);
    }
}
