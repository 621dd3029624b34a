using System.Text.Json;
using Spectre.Console.Rendering;

namespace Zhengwu.Cli;

public sealed class ShowTests : IDisposable
{
    private const string Plan = "../../samples/plans/zhoucun-2024.plan.yaml";
    private const string Units = "../../samples/plans/zhoucun.units.yaml";
    private const string Catalog = "../../samples/catalogs/yanglao.catalog.yaml";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("show.plan.txt", Plan)]
    [InlineData("show.plan.by-unit.txt", Plan, "--by", "unit")]
    [InlineData("show.plan.by-path.txt", Plan, "--by", "path")]
    [InlineData("show.plan.unit.txt", Plan, "--unit", "区民政局")]
    [InlineData("show.plan.unit.en.txt", Plan, "--unit", "CivilAffairs", "--lang", "en")]
    [InlineData("show.plan.unit.json", Plan, "--unit", "区民政局", "--format", "json")]
    [InlineData("show.plan.csv", Plan, "--format", "csv")]
    [InlineData("show.plan.unit.csv", Plan, "--unit", "区大数据局", "--format", "csv")]
    [InlineData("show.catalog.txt", Catalog)]
    [InlineData("show.catalog.unit.txt", Catalog, "--unit", "区民政局")]
    [InlineData("show.catalog.json", Catalog, "--format", "json")]
    [InlineData("show.catalog.csv", Catalog, "--format", "csv")]
    [InlineData("show.units.txt", Units)]
    [InlineData("show.units.json", Units, "--format", "json")]
    public void The_samples_print_as_agreed(string golden, params string[] args)
    {
        var run = ToolRun.Of(new ToolSettings { Width = 120 }, ["show", .. args]);
        Assert.Equal(ExitCode.Good, run.Code);
        Assert.Empty(run.Error);
        run.Matches(golden);
    }

    [Fact]
    public void The_rows_of_a_unit_are_those_that_name_it_or_a_group_it_belongs_to()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("show", Plan, "--unit", "区民政局", "--format", "json").Out);
        var rows = json.RootElement.GetProperty("tasks").EnumerateArray().Where(row => !row.TryGetProperty("stage", out _)).ToList();
        Assert.Equal(["18", "19"], Numbers(row => row.GetProperty("bond").TryGetProperty("through", out _) is false && !row.TryGetProperty("unitsFrom", out _) && row.GetProperty("units").EnumerateArray().Any(unit => unit.GetString() == "区民政局")).Except(["44"]));
        Assert.Equal(["4", "5", "29", "30", "32"], Numbers(row => row.GetProperty("bond").TryGetProperty("through", out var group) && group.GetString() == "区政府各部门单位").Take(5));
        Assert.Contains("44", Numbers(_ => true));
        Assert.DoesNotContain("6", Numbers(_ => true));
        Assert.DoesNotContain("20", Numbers(_ => true));
        var open = json.RootElement.GetProperty("mayConcern").EnumerateArray().First();
        Assert.Equal("区政府有关部门单位", open.GetProperty("words").GetString());
        Assert.Equal(["1", "20", "21", "24", "49", "50", "51", "52"], open.GetProperty("rows").EnumerateArray().Select(row => row.GetString()!));

        IEnumerable<string> Numbers(Func<JsonElement, bool> where) =>
            rows.Where(where).Where(row => row.TryGetProperty("number", out _)).Select(row => row.GetProperty("number").GetString()!);
    }

    [Theory]
    [InlineData("区民政局")]
    [InlineData("民政局")]
    [InlineData("CivilAffairs")]
    [InlineData("區民政局")]
    public void A_unit_answers_to_all_its_names(string name)
    {
        using var json = JsonDocument.Parse(ToolRun.Of("show", "Inputs/year.plan.yaml", "--unit", name, "--format", "json").Out);
        Assert.Equal("区民政局", json.RootElement.GetProperty("unit").GetString());
        var row = Assert.Single(json.RootElement.GetProperty("tasks").EnumerateArray());
        Assert.Equal("各部门", row.GetProperty("bond").GetProperty("through").GetString());
        Assert.Equal("support", row.GetProperty("bond").GetProperty("role").GetString());
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(200)]
    public void Tables_fit_the_terminal_when_ideographs_take_two_columns(int width)
    {
        var run = ToolRun.Of(new ToolSettings { Width = width }, "show", Plan);
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(new Segment(line).CellCount(), 0, width));
    }

    [Fact]
    public void No_line_of_a_cell_begins_with_a_closing_mark()
    {
        var run = ToolRun.Of(new ToolSettings { Width = 90 }, "show", Plan);
        Assert.All(run.Out.Split('\n'), line => Assert.DoesNotMatch("(^|  )[、，。；）”]", line));
    }

    [Fact]
    public void Csv_opens_in_a_spreadsheet_and_runs_nothing()
    {
        var plan = _folder.Write("a.plan.yaml", """
            政务公开: 计划/1
            标题: 甲
            任务:
              - {序号: "=1+1", 标识: "@SUM(A1)", 要求: "-2+3 cmd|' /C calc'!A0", 责任: "+甲", 时限: "说“好”, \"是\"", 频次: "两\n行", 适用: "\t=1", 例外: "＝1", 接收: "a=b"}
            """);
        var csv = ToolRun.Of("show", plan, "--format", "csv").Out;
        Assert.Equal(
            "\uFEFF序号,标识,要求,责任,时限,频次,适用,例外,接收,报送,责任沿用\r\n"
            + "'=1+1,'@SUM(A1),'-2+3 cmd|' /C calc'!A0,'+甲,\"说“好”, \"\"是\"\"\",\"两\n行\",'\t=1,'＝1,a=b,,\r\n",
            csv);
    }

    [Fact]
    public void Without_a_directory_nobody_knows_what_a_group_means()
    {
        var plan = _folder.Write("a.plan.yaml", "政务公开: 计划/1\n标题: 甲\n任务: [{序号: 1, 要求: 公开预算, 责任: 区财政局}]\n");
        var run = ToolRun.Of("show", plan, "--unit", "区财政局");
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("没有写明单位目录", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_with_faults_is_shown_as_far_as_it_goes()
    {
        var plan = _folder.Write("a.plan.yaml", "政务公开: 计划/1\n标题: 甲\n任务: [{序号: 1, 要求: 公开预算}, {序号: 2, 要求: \"没写完\n");
        var run = ToolRun.Of("show", plan);
        Assert.Equal(ExitCode.Good, run.Code);
        Assert.Contains("公开预算", run.Out, StringComparison.Ordinal);
    }
}
