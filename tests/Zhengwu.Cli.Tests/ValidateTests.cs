namespace Zhengwu.Cli;

public sealed class ValidateTests : IDisposable
{
    private const string Catalog = "../../samples/catalogs/caizheng.catalog.yaml";
    private const string Records = "Inputs/records.ndjson";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_only_several_records_show_is_asked_for()
    {
        var twice = File.ReadLines(Path.Combine(TestFiles.Project, "Inputs", "records.ndjson")).First().Replace("{\"事项\"", "{\"编号\":\"2026-3\",\"事项\"", StringComparison.Ordinal);
        using var folder = new TemporaryFolder();
        var records = folder.Write("twice.ndjson", $"{twice}\n{twice}\n");

        Assert.Equal(ExitCode.Good, ToolRun.Of("validate", Catalog, records, "--today", "2026-05-01").Code);
        var audited = ToolRun.Of("validate", Catalog, records, "--today", "2026-05-01", "--audit");

        Assert.Equal(ExitCode.Errors, audited.Code);
        Assert.Contains("error ZW4101", audited.Out, StringComparison.Ordinal);
        Assert.Contains("1 个错误", audited.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validate.txt")]
    [InlineData("validate.en.txt", "--lang", "en")]
    [InlineData("validate.json", "--format", "json")]
    [InlineData("validate.jsonl", "--format", "ndjson")]
    [InlineData("validate.summary.txt", "--summary")]
    [InlineData("validate.some.txt", "--max-findings", "2", "--workers", "3")]
    public void The_records_print_as_agreed(string golden, params string[] args)
    {
        var run = ToolRun.Of(["validate", Catalog, Records, .. args]);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Empty(run.Error);
        run.Matches(golden);
    }

    [Fact]
    public void Records_may_be_piped_in_and_good_ones_end_with_zero()
    {
        var run = ToolRun.Piped(File.ReadLines(Path.Combine(TestFiles.Project, Records)).First(), "validate", Catalog, "-");
        Assert.Equal((ExitCode.Good, "1 条记录，没有发现问题。\n", ""), (run.Code, run.Out, run.Error));
    }

    [Fact]
    public void A_plan_with_forms_takes_reports()
    {
        var plan = _folder.Write("a.plan.yaml", """
            政务公开: 计划/1
            标识: a
            标题: 甲
            年度: 2026
            任务: [{序号: 1, 标识: Report, 要求: 报送开放活动计划, 责任: 区财政局, 时限: 7月10日前, 报送: OpenDay}]
            表单:
              - {标识: OpenDay, 标题: 开放活动, 字段: [{标识: Theme, 名称: 活动主题, 必填: 是}, {标识: HeldOn, 名称: 开展时间, 类型: 约期, 必填: 是}]}
            """);
        var run = ToolRun.Piped("""{"item":"OpenDay","unit":"区财政局","publishedOn":"2026-07-01","elements":{"HeldOn":"2026-07上旬"}}""", "validate", plan, "-");
        Assert.Contains("-(1): error ZW4010 /要素/活动主题", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Errors, run.Code);
    }

    [Fact]
    public void A_catalog_with_errors_of_its_own_measures_nothing()
    {
        var run = ToolRun.Of("validate", "Inputs/short.catalog.yaml", Records);
        Assert.Equal((ExitCode.Unreadable, ""), (run.Code, run.Out));
        Assert.Contains("ZW1004", run.Error, StringComparison.Ordinal);
        Assert.Contains("目录自身有错误", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.Usage, Catalog)]
    [InlineData(ExitCode.Usage, "Inputs/year.units.yaml", Records)]
    [InlineData(ExitCode.Usage, Catalog, Records, "--max-findings", "-1")]
    [InlineData(ExitCode.Usage, Catalog, Records, "--workers", "0")]
    [InlineData(ExitCode.Usage, Catalog, Records, "--today", "昨天")]
    [InlineData(ExitCode.Usage, Catalog, "--fast")]
    [InlineData(ExitCode.Usage, Catalog, Records, "--units", "Inputs/year.plan.yaml")]
    [InlineData(ExitCode.Unreadable, "nowhere.catalog.yaml", Records)]
    [InlineData(ExitCode.Unreadable, Catalog, "nowhere.ndjson")]
    [InlineData(ExitCode.Unreadable, Catalog, "Inputs")]
    [InlineData(ExitCode.Unreadable, Catalog, Records, "--units", "nowhere.units.yaml")]
    public void What_cannot_be_done_has_its_code_and_is_said(int code, params string[] args)
    {
        var run = ToolRun.Of(["validate", .. args]);
        Assert.Equal((code, ""), (run.Code, run.Out));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void No_record_steers_the_terminal()
    {
        var run = ToolRun.Piped("{\"item\":\"MonthlyRevenue\",\"unit\":\"a\\u001b[2J\",\"\\u001b[2J\":1}", "validate", Catalog, "-");
        Assert.DoesNotContain('\e', run.Out);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_watched_run_shows_a_bar_and_prints_the_same(bool isTerminal)
    {
        var watched = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        using var console = new ToolConsole(watched, error) { HasProgress = true, IsTerminal = isTerminal };
        var code = Tool.Run(["validate", Catalog, Records], console, TimeProvider.System);
        Assert.Equal(ExitCode.Errors, code);
        Assert.Equal(ToolRun.Of("validate", Catalog, Records).Out, watched.ToString());
        Assert.Contains('\e', error.ToString());
    }
}
