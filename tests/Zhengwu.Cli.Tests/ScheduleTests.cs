using System.Text.Json;

namespace Zhengwu.Cli;

public sealed class ScheduleTests : IDisposable
{
    private const string Year = "Inputs/schedule.plan.yaml";
    private const string District = "../../samples/plans/zhoucun-2024.plan.yaml";
    private const string City = "../../samples/plans/guiping-2022.plan.yaml";
    private const string NoYear = "../../samples/plans/xiangshan.plan.yaml";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("schedule.unit.txt", District, "--unit", "区民政局")]
    [InlineData("schedule.city.txt", City)]
    [InlineData("schedule.no-year.txt", NoYear, "--unit", "区民政局")]
    [InlineData("schedule.month.txt", Year, "--unit", "区民政局", "--month", "12")]
    [InlineData("schedule.year.txt", Year, "--unit", "区民政局")]
    [InlineData("schedule.year.en.txt", Year, "--unit", "CivilAffairs", "--lang", "en", "--review", "每季度")]
    [InlineData("schedule.year.json", Year, "--unit", "区民政局", "--format", "json")]
    [InlineData("schedule.year.csv", Year, "--unit", "区民政局", "--format", "csv")]
    [InlineData("schedule.plan.csv", Year, "--format", "csv")]
    [InlineData("schedule.month.json", Year, "--month", "6", "--format", "json")]
    public void The_samples_print_as_agreed(string golden, params string[] args)
    {
        var run = ToolRun.Of(new ToolSettings { Width = 120 }, ["schedule", .. args]);
        Assert.Equal(ExitCode.Good, run.Code);
        Assert.Empty(run.Error);
        run.Matches(golden);
    }

    [Fact]
    public void The_half_yearly_reports_of_the_city_are_there_with_their_safe_days()
    {
        var lines = ToolRun.Of(new ToolSettings { Width = 120 }, "schedule", City).Out.Split('\n').Where(line => line.Contains("每年6月28日、12月8日前", StringComparison.Ordinal));
        Assert.Collection(
            lines,
            line => Assert.StartsWith("  6月28日 周二   当日", line, StringComparison.Ordinal),
            line => Assert.StartsWith("  12月8日 周四    当日", line, StringComparison.Ordinal),
            line => Assert.StartsWith("  6月28日 周三   当日", line, StringComparison.Ordinal),
            line => Assert.StartsWith("  12月8日 周五    当日", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_row_knows_its_line()
    {
        var text = File.ReadAllLines(Path.Combine(TestFiles.Project, Year));
        using var json = JsonDocument.Parse(ToolRun.Of("schedule", Year, "--format", "json").Out);
        Assert.All(json.RootElement.GetProperty("duties").EnumerateArray(), duty =>
            Assert.Contains(duty.TryGetProperty("milestone", out _) ? "全年任务" : $"序号: {duty.GetProperty("number").GetString()},", text[duty.GetProperty("line").GetInt32() - 1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("区民正局", "是否要写“区民政局”？")]
    [InlineData("外星人", "单位目录里没有“外星人”。")]
    public void An_unknown_unit_is_asked_about(string name, string message)
    {
        var run = ToolRun.Of("schedule", District, "--unit", name);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Empty(run.Out);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--month", "13")]
    [InlineData("--month", "七")]
    [InlineData("--review", "偶尔")]
    [InlineData("--year", "明年")]
    [InlineData("--as-of", "昨天")]
    [InlineData("--format", "xml")]
    public void A_value_that_means_nothing_is_a_fault_of_the_command_line(string option, string value)
    {
        var run = ToolRun.Of("schedule", Year, option, value);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_plans_have_a_schedule()
    {
        var run = ToolRun.Of("schedule", "Inputs/year.units.yaml");
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("不是计划", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_known_earlier_leaves_later_safe_days_open()
    {
        using var then = JsonDocument.Parse(ToolRun.Of("schedule", Year, "--as-of", "2025-06-01", "--format", "json").Out);
        var filing = then.RootElement.GetProperty("duties").EnumerateArray().Single(duty => duty.TryGetProperty("number", out var number) && number.GetString() == "1");
        Assert.Equal("2026-02-28", filing.GetProperty("due").GetString());
        Assert.Equal(JsonValueKind.Null, filing.GetProperty("safeBy").ValueKind);
    }

    [Fact]
    public void A_calendar_file_moves_safe_days()
    {
        // 2027-02-28 is a Sunday that this notice makes a working day.
        var calendar = _folder.Write("2027.calendar.yaml", """
            政务公开: 日历/1
            标识: trial
            标题: 试算
            年度: 2027
            假期:
              - {名称: 春节, 放假: 2027-02-05..2027-02-12, 调休上班: 2027-02-28}
            """);
        var plan = _folder.Write("a.plan.yaml", "政务公开: 计划/1\n标题: 甲\n年度: 2027\n任务: [{序号: 1, 要求: 报送, 时限: 2月28日前}]\n");
        Assert.Equal(JsonValueKind.Null, SafeDay("schedule", plan, "--format", "json").ValueKind);
        Assert.Equal("2027-02-28", SafeDay("schedule", plan, "--format", "json", "--calendar", calendar).GetString());

        static JsonElement SafeDay(params string[] args) => JsonDocument.Parse(ToolRun.Of(args).Out).RootElement.GetProperty("duties")[0].GetProperty("safeBy");
    }

    [Fact]
    public void Csv_opens_in_a_spreadsheet_and_runs_nothing()
    {
        var plan = _folder.Write("a.plan.yaml", "政务公开: 计划/1\n标题: 甲\n年度: 2026\n任务: [{序号: \"=1+1\", 要求: \"@SUM(A1)\", 时限: 年底前}]\n");
        var csv = ToolRun.Of("schedule", plan, "--format", "csv").Out;
        Assert.StartsWith("\uFEFF到期,稳妥日,", csv, StringComparison.Ordinal);
        Assert.Contains("\r\n2026-12-31,2026-12-31,确定,暂定,有日期,'=1+1,,'@SUM(A1),", csv, StringComparison.Ordinal);
    }
}
