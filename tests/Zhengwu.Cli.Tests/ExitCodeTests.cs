namespace Zhengwu.Cli;

public class ExitCodeTests
{
    [Theory]
    [InlineData(ExitCode.Good, "check", "Inputs/year.units.yaml")]
    [InlineData(ExitCode.Good, "--help")]
    [InlineData(ExitCode.Good, "check", "--help")]
    [InlineData(ExitCode.Good, "--version")]
    [InlineData(ExitCode.Errors, "check", "Inputs/short.catalog.yaml")]
    [InlineData(ExitCode.Usage)]
    [InlineData(ExitCode.Usage, "check")]
    [InlineData(ExitCode.Usage, "chekc", "Inputs")]
    [InlineData(ExitCode.Usage, "check", "Inputs", "--format", "xml")]
    [InlineData(ExitCode.Usage, "check", "Inputs", "--lang", "fr")]
    [InlineData(ExitCode.Usage, "check", "Inputs", "--today", "2026-7-1")]
    [InlineData(ExitCode.Usage, "check", "Inputs", "--today")]
    [InlineData(ExitCode.Usage, "check", "Goldens")]
    [InlineData(ExitCode.Usage, "diff", "Inputs/year.plan.yaml")]
    [InlineData(ExitCode.Usage, "diff", "Inputs/year.plan.yaml", "Inputs/short.catalog.yaml")]
    [InlineData(ExitCode.Usage, "show", "Inputs")]
    [InlineData(ExitCode.Usage, "show", "Inputs/year.plan.yaml", "--unit", "区教育局")]
    [InlineData(ExitCode.Good, "fmt", "--check", "../../samples/plans/guiping-2022.plan.yaml")]
    [InlineData(ExitCode.Usage, "fmt")]
    [InlineData(ExitCode.Good, "schema", "plan")]
    [InlineData(ExitCode.Usage, "schema")]
    [InlineData(ExitCode.Usage, "schema", "notice")]
    [InlineData(ExitCode.Usage, "schema", "plan", "--keys", "fr")]
    [InlineData(ExitCode.Good, "deadline", "parse", "批准后20內")]
    [InlineData(ExitCode.Good, "deadline", "due", "20个工作日内", "--event", "2026-12-20")]
    [InlineData(ExitCode.Good, "calendar", "days", "2027-01-01", "2027-01-02")]
    [InlineData(ExitCode.Usage, "deadline")]
    [InlineData(ExitCode.Usage, "deadline", "due")]
    [InlineData(ExitCode.Usage, "deadline", "due", "20个工作日内", "--stdin")]
    [InlineData(ExitCode.Usage, "deadline", "due", "20个工作日内", "--evnet", "2026-12-20")]
    [InlineData(ExitCode.Usage, "deadline", "due", "20个工作日内", "--event", "2026-2-30")]
    [InlineData(ExitCode.Usage, "deadline", "due", "20个工作日内", "--event", "2026-02-03", "--first-day", "yes")]
    [InlineData(ExitCode.Usage, "deadline", "due", "20个工作日内", "--event", "2026-02-03", "--suspend", "2026-03-01..2026-02-01")]
    [InlineData(ExitCode.Usage, "deadline", "due", "20个工作日内", "--event", "2026-02-03", "--as-of", "1999-01-01")]
    [InlineData(ExitCode.Usage, "deadline", "due", "20个工作日内", "--event", "2026-02-03", "--region", "某地")]
    [InlineData(ExitCode.Usage, "calendar", "days", "2026-02-01", "2026-01-01")]
    [InlineData(ExitCode.Usage, "calendar", "show", "2036")]
    [InlineData(ExitCode.Usage, "calendar", "show", "二〇二六")]
    [InlineData(ExitCode.Usage, "calendar", "diff", "1999-01-01")]
    [InlineData(ExitCode.Usage, "calendar", "add", "Inputs/year.plan.yaml")]
    [InlineData(ExitCode.Errors, "calendar", "show", "2026", "--calendar", "Faults/reversed.calendar.yaml")]
    [InlineData(ExitCode.Unreadable, "calendar", "show", "2026", "--calendar", "nowhere.calendar.yaml")]
    [InlineData(ExitCode.Unreadable, "calendar", "add", "nowhere.calendar.yaml")]
    [InlineData(ExitCode.Unreadable, "calendar", "diff", "nowhere.calendar.yaml")]
    [InlineData(ExitCode.Unreadable, "check", "Inputs", "nowhere.plan.yaml")]
    [InlineData(ExitCode.Unreadable, "check", "no\0where.plan.yaml")]
    [InlineData(ExitCode.Unreadable, "show", "nowhere.plan.yaml")]
    [InlineData(ExitCode.Unreadable, "diff", "nowhere.plan.yaml", "Inputs/year.plan.yaml")]
    [InlineData(ExitCode.Unreadable, "fmt", "--to-utf8", "nowhere.plan.yaml")]
    public void Each_outcome_has_its_code(int code, params string[] args) => Assert.Equal(code, ToolRun.Of(args).Code);

    [Theory]
    [InlineData("zhengwu: 缺少参数 PATH\n用法见 zhengwu check --help。\n", "check")]
    [InlineData("zhengwu: 不认识 --fast\n用法见 zhengwu check --help。\n", "check", "Inputs", "--fast")]
    [InlineData("zhengwu: xml 不在可选的词里，可选：text、json、sarif、msbuild\n用法见 zhengwu check --help。\n", "check", "Inputs", "--format", "xml")]
    [InlineData("zhengwu: 选项 --format 后面要有一个值\n用法见 zhengwu check --help。\n", "check", "Inputs", "--format")]
    [InlineData("zhengwu: 要写一个命令\n用法见 zhengwu --help。\n")]
    [InlineData("zhengwu: 要写一个命令\n用法见 zhengwu deadline --help。\n", "deadline")]
    [InlineData("zhengwu: --year 只能写一次\n用法见 zhengwu deadline due --help。\n", "deadline", "due", "3日内", "--year", "2024", "--year", "2025")]
    [InlineData("zhengwu: --event 不能是 明天，应为 DATE|NAME=DATE / event cannot be 明天; it takes DATE|NAME=DATE\n用法见 zhengwu deadline due --help。\n", "deadline", "due", "3日内", "--event", "明天")]
    [InlineData("要写时限，或者用 --stdin 从标准输入读取，二者取一。\n", "deadline", "parse")]
    [InlineData("1999-01-01 时还没有任何放假通知。\n", "calendar", "diff", "1999-01-01")]
    [InlineData("日历文件里没有“壮族三月三节”。是否要写“壮族三月三”？\n", "calendar", "show", "2026", "--calendar", "Calendars", "--region", "壮族三月三节")]
    [InlineData("nowhere.plan.yaml：没有这个文件或文件夹\n", "check", "nowhere.plan.yaml")]
    [InlineData("nowhere.plan.yaml: no such file or folder\n", "check", "nowhere.plan.yaml", "--lang", "en")]
    [InlineData("单位目录里没有“区民证局”。是否要写“区民政局”？\n", "show", "Inputs/year.plan.yaml", "--unit", "区民证局")]
    public void What_goes_wrong_is_said_on_the_error_stream(string error, params string[] args) => Assert.Equal(error, ToolRun.Of(args).Error);

    [Theory]
    [InlineData("help.txt", "--help")]
    [InlineData("help.check.txt", "check", "--help")]
    [InlineData("help.show.txt", "show", "--help")]
    [InlineData("help.schedule.txt", "schedule", "--help")]
    [InlineData("help.validate.txt", "validate", "--help")]
    [InlineData("help.diff.txt", "diff", "-h")]
    [InlineData("help.fmt.txt", "fmt", "--help")]
    [InlineData("help.schema.txt", "schema", "--help")]
    [InlineData("help.lsp.txt", "lsp", "--help")]
    [InlineData("help.plan.txt", "plan", "--help")]
    [InlineData("help.plan.roll.txt", "plan", "roll", "--help")]
    [InlineData("help.deadline.txt", "deadline", "--help")]
    [InlineData("help.deadline.parse.txt", "deadline", "parse", "--help")]
    [InlineData("help.deadline.due.txt", "deadline", "due", "--help")]
    [InlineData("help.calendar.txt", "calendar", "--help")]
    [InlineData("help.calendar.days.txt", "calendar", "days", "--help")]
    [InlineData("help.calendar.show.txt", "calendar", "show", "--help")]
    [InlineData("help.calendar.add.txt", "calendar", "add", "--help")]
    [InlineData("help.calendar.diff.txt", "calendar", "diff", "--help")]
    public void Help_is_printed_in_both_languages(string golden, params string[] args) => ToolRun.Of(args).Matches(golden);

    [Fact]
    public void A_fault_of_our_own_is_told_without_its_stack()
    {
        var run = ToolRun.Of(new ToolSettings { Output = new Broken(new InvalidOperationException("boom")) }, "check", "Inputs/year.units.yaml");
        Assert.Equal(ExitCode.OwnFault, run.Code);
        Assert.StartsWith("zhengwu: error ZW9001: 程序自身出错，不是文件的问题: InvalidOperationException: boom\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Debug_shows_the_stack()
    {
        var run = ToolRun.Of(new ToolSettings { Output = new Broken(new InvalidOperationException("boom")) }, "check", "Inputs/year.units.yaml", "--debug");
        Assert.Contains("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_has_gone_is_no_fault()
    {
        var run = ToolRun.Of(new ToolSettings { Output = new Broken(new IOException("Broken pipe")) }, "check", "Inputs/year.units.yaml");
        Assert.Equal(ExitCode.BrokenPipe, run.Code);
        Assert.Empty(run.Error);
    }

    private sealed class Broken(Exception fault) : StringWriter
    {
        public override void Write(char value) => throw fault;

        public override void Write(string? value) => throw fault;

        public override void WriteLine(string? value) => throw fault;
    }
}
