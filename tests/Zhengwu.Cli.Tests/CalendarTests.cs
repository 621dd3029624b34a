namespace Zhengwu.Cli;

public sealed class CalendarTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("calendar.days.txt", "days", "2024-02-08", "2024-02-19")]
    [InlineData("calendar.days.csv", "days", "2026-12-25", "2027-01-03", "--format", "csv")]
    [InlineData("calendar.days.jsonl", "days", "2026-12-31", "2027-01-01", "--format", "json", "--lang", "en")]
    [InlineData("calendar.show.txt", "show", "2026")]
    [InlineData("calendar.show.en.txt", "show", "2020", "--lang", "en")]
    [InlineData("calendar.show.json", "show", "2026", "--format", "json")]
    [InlineData("calendar.show.region.txt", "show", "2026", "--calendar", "Calendars", "--region", "壮族三月三")]
    [InlineData("calendar.diff.txt", "diff", "2020-01-20", "2020-12-31")]
    [InlineData("calendar.diff.json", "diff", "2019-12-31", "2020-12-31", "--format", "json")]
    [InlineData("calendar.diff.file.txt", "diff", "2026-11-01", "Calendars/2027.calendar.yaml", "--lang", "en")]
    public void It_prints_as_agreed(string golden, params string[] args)
    {
        var run = ToolRun.Of(["calendar", .. args]);
        Assert.Equal(ExitCode.Good, run.Code);
        Assert.Empty(run.Error);
        run.Matches(golden);
    }

    [Fact]
    public void Csv_is_for_programs_and_has_no_mark()
    {
        var csv = ToolRun.Of("calendar", "days", "2024-02-09", "2024-02-10", "--format", "csv").Out;
        Assert.Equal("date,workday,reason\n2024-02-09,1,工作日\n2024-02-10,0,春节放假（国办发明电〔2023〕7号）\n", csv);
    }

    [Fact]
    public void A_year_has_as_many_working_days_as_its_list()
    {
        var listed = ToolRun.Of("calendar", "days", "2025-01-01", "2025-12-31", "--format", "csv").Out.Split('\n').Count(line => line.Contains(",1,", StringComparison.Ordinal));
        Assert.StartsWith($"2025 年：{listed} 个工作日\n", ToolRun.Of("calendar", "show", "2025").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void A_year_fits_the_terminal(int width)
    {
        var grid = ToolRun.Of(new ToolSettings { Width = width }, "calendar", "show", "2026").Out.Split("\n* ")[0];
        Assert.All(grid.Split('\n'), line => Assert.InRange(line.Sum(c => c > '\u2E7F' ? 2 : 1), 0, width));
    }

    [Fact]
    public void An_earlier_state_shows_what_was_known_then()
    {
        Assert.Contains("劳动节：5月1日放假", ToolRun.Of("calendar", "show", "2019", "--as-of", "2019-03-21").Out, StringComparison.Ordinal);
        Assert.Contains("劳动节：5月1日至4日放假，4月28日、5月5日上班", ToolRun.Of("calendar", "show", "2019", "--as-of", "2019-03-22").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_is_added_and_its_year_is_published()
    {
        var run = ToolRun.Of("calendar", "add", "Calendars/2027.calendar.yaml", "--into", _folder.Path);
        Assert.Equal(ExitCode.Good, run.Code);
        Assert.Equal($"{_folder["2027.calendar.yaml"]}: 已加入\n  2027 年现已公布。\n", run.Out);
        Assert.Equal(File.ReadAllBytes("Calendars/2027.calendar.yaml"), File.ReadAllBytes(_folder["2027.calendar.yaml"]));
        Assert.Contains("已在那里", ToolRun.Of("calendar", "add", "Calendars/2027.calendar.yaml", "--into", _folder.Path).Out, StringComparison.Ordinal);
        Assert.Contains("已在那里\n  2027 年现已公布", ToolRun.Of("calendar", "add", _folder["2027.calendar.yaml"], "--into", _folder.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_file_of_that_name_is_replaced_on_request_only()
    {
        var other = _folder.Write("2027.calendar.yaml", File.ReadAllText("Calendars/2027.calendar.yaml").Replace("调休上班: 2027-10-09", "调休上班: 2027-09-26", StringComparison.Ordinal));
        var refused = ToolRun.Of("calendar", "add", "Calendars/2027.calendar.yaml", "--into", _folder.Path);
        Assert.Equal(ExitCode.Errors, refused.Code);
        Assert.Contains("--replace", refused.Error, StringComparison.Ordinal);
        var run = ToolRun.Of("calendar", "add", "Calendars/2027.calendar.yaml", "--into", _folder.Path, "--replace");
        Assert.Equal(ExitCode.Good, run.Code);
        Assert.Contains("~ 2027年10月9日（周六）  周末 → 国庆节调休上班（测发〔2026〕1号）", run.Out, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText("Calendars/2027.calendar.yaml"), File.ReadAllText(other));
    }

    [Fact]
    public void A_faulty_notice_is_not_added()
    {
        var run = ToolRun.Of("calendar", "add", "Faults/reversed.calendar.yaml", "--into", _folder.Path);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("ZW5003", run.Error, StringComparison.Ordinal);
        Assert.Contains("有错误，没有加入", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_year_without_its_number_is_tried_out_only()
    {
        var file = _folder.Write("source/2027.calendar.yaml", File.ReadAllText("Calendars/2027.calendar.yaml").Replace("文号: 测发〔2026〕1号\n", "", StringComparison.Ordinal));
        Assert.Contains("2027 年没有通知文号，可以试算", ToolRun.Of("calendar", "add", file, "--into", _folder.Path).Out, StringComparison.Ordinal);
        var due = ToolRun.Of("deadline", "due", "20个工作日内", "--event", "2026-12-15", "--calendar", _folder["2027.calendar.yaml"], "--format", "json").Lines()[0];
        Assert.Equal("provisional", due.GetProperty("status").GetString());
        Assert.Contains("不算已公布", ToolRun.Of("calendar", "show", "2027", "--calendar", _folder["2027.calendar.yaml"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_added_is_told_to_programs_too()
    {
        var run = ToolRun.Of("calendar", "add", "Calendars/region.calendar.yaml", "--into", _folder.Path, "--format", "json");
        Assert.Equal(ExitCode.Good, run.Code);
        (run with { Out = run.Out.Replace(_folder.Path, "FOLDER", StringComparison.Ordinal) }).Matches("calendar.add.json");
    }
}
