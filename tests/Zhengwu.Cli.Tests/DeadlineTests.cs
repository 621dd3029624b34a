using System.Text.Json;

namespace Zhengwu.Cli;

public class DeadlineTests
{
    private const string TwentyWorkdays = "信息形成或者变更之日起20个工作日内";

    private static readonly string[] Phrases =
    [
        TwentyWorkdays, "每季度首月10日前", "2024年6月底前", "原则上每年至少2次", "公示期不少于7个工作日", "批准后20內", "持续推进", "",
        "20个工作日内答复，法律法规另有规定的从其规定",
    ];

    [Theory]
    [InlineData("deadline.parse.txt", "text", "zh")]
    [InlineData("deadline.parse.en.txt", "text", "en")]
    [InlineData("deadline.parse.jsonl", "json", "zh")]
    public void Parse_prints_as_agreed(string golden, string format, string language)
    {
        var run = ToolRun.Of(["deadline", "parse", .. Phrases, "--format", format, "--lang", language]);
        Assert.Equal(ExitCode.Good, run.Code);
        Assert.Empty(run.Error);
        run.Matches(golden);
    }

    [Theory]
    [InlineData("deadline.due.txt", TwentyWorkdays, "--event", "2024-01-22", "--explain")]
    [InlineData("deadline.due.en.txt", TwentyWorkdays, "--event", "2024-01-22", "--explain", "--lang", "en")]
    [InlineData("deadline.due.jsonl", TwentyWorkdays, "15日内", "2027年底前", "持续推进", "批准后20內", "--event", "2024-09-16", "--format", "json")]
    [InlineData("deadline.due.unknown.txt", TwentyWorkdays, "2个工作日内", "--event", "2026-12-28", "--estimate")]
    [InlineData("deadline.due.unknown.jsonl", TwentyWorkdays, "--event", "2026-12-15", "--estimate", "--format", "json", "--lang", "en")]
    [InlineData("deadline.due.recurring.txt", "每季度首月10日前", "原则上每年至少2次", "--year", "2026", "--event", "2026-08-01")]
    [InlineData("deadline.due.recurring.jsonl", "每半年", "--year", "2026", "--format", "json")]
    [InlineData("deadline.due.composite.txt", "20个工作日内答复，延长20个工作日", "--event", "2024-09-10", "--explain")]
    [InlineData("deadline.due.composite.jsonl", "批准之日起10个工作日内；2024年11月14日18时前", "--event", "2024-09-10", "--format", "json")]
    public void Due_prints_as_agreed(string golden, params string[] args)
    {
        var run = ToolRun.Of(["deadline", "due", .. args]);
        Assert.Equal(ExitCode.Good, run.Code);
        Assert.Empty(run.Error);
        run.Matches(golden);
    }

    [Theory]
    [InlineData("2024-10-14")]
    [InlineData("2024-11-08", "--corrected", "2024-10-12")]
    [InlineData("2024-11-11", "--extended")]
    [InlineData("2024-10-28", "--extended-by", "10")]
    [InlineData("2024-11-06", "--suspend", "2024-09-12..2024-10-12")]
    [InlineData("2024-11-06", "--suspend", "2024-09-12..2024-09-20", "--suspend", "2024-09-18..2024-10-12")]
    [InlineData("2024-11-07", "--suspend", "2024-09-12..2024-10-12", "--suspension", "day-of-sending")]
    [InlineData("2024-10-12", "--first-day", "counted")]
    public void What_is_said_besides_the_phrase_counts(string due, params string[] options)
    {
        var run = ToolRun.Of(["deadline", "due", "20个工作日内答复", "--event", "2024-09-10", "--format", "json", .. options]);
        Assert.Equal(due, run.Lines()[0].GetProperty("due").GetString());
    }

    [Theory]
    [InlineData("2020-02-19")]
    [InlineData("2020-02-17", "--as-of", "2020-01-20")]
    public void Notices_issued_later_can_be_left_out(string due, params string[] options) =>
        Assert.Equal(due, ToolRun.Of(["deadline", "due", TwentyWorkdays, "--event", "2020-01-15", "--format", "json", .. options]).Lines()[0].GetProperty("due").GetString());

    [Theory]
    [InlineData(null, "unknown")]
    [InlineData("2027-01-13", "known", "--calendar", "Calendars/2027.calendar.yaml")]
    [InlineData("2027-01-13", "known", "--calendar", "Calendars")]
    [InlineData(null, "unknown", "--calendar", "Calendars", "--as-of", "2026-11-09")]
    [InlineData("2027-01-13", "known", "--calendar", "Calendars", "--as-of", "2026-11-10")]
    public void A_calendar_file_makes_its_year_known(string? due, string status, params string[] options)
    {
        var line = ToolRun.Of(["deadline", "due", TwentyWorkdays, "--event", "2026-12-15", "--format", "json", .. options]).Lines()[0];
        Assert.Equal(due, line.GetProperty("due").GetString());
        Assert.Equal(status, line.GetProperty("status").GetString());
    }

    [Fact]
    public void A_region_has_days_of_its_own()
    {
        string[] question = ["deadline", "due", "5个工作日内", "--event", "2026-04-17", "--calendar", "Calendars", "--format", "json"];
        Assert.Equal("2026-04-24", ToolRun.Of(question).Lines()[0].GetProperty("due").GetString());
        var local = ToolRun.Of([.. question, "--region", "壮族三月三"]).Lines()[0];
        Assert.Equal("2026-04-28", local.GetProperty("due").GetString());
        Assert.Contains("壮族三月三", local.GetProperty("edition").GetString(), StringComparison.Ordinal);
        Assert.Contains(local.GetProperty("trace").EnumerateArray(), step => step.GetString() == "2026年4月20日（周一）：壮族三月三放假，不计。");
    }

    [Fact]
    public void A_faulty_calendar_file_gives_no_day_at_all()
    {
        var run = ToolRun.Of("deadline", "due", TwentyWorkdays, "--event", "2026-12-15", "--calendar", "Faults/reversed.calendar.yaml");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Empty(run.Out);
        Assert.Contains("ZW5003", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_can_be_told_apart_by_name()
    {
        string[] question = ["deadline", "due", "批准之日起5个工作日内；活动开展后5个工作日内", "--format", "json", "--event", "批准=2024-03-12"];
        Assert.Equal(["2024-03-19", null], Parts(question));
        Assert.Equal(["2024-03-19", "2024-04-10"], Parts([.. question, "--event", "活动开展=2024-04-02"]));

        static IEnumerable<string?> Parts(string[] args) =>
            ToolRun.Of(args).Lines()[0].GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("due").GetString());
    }

    [Fact]
    public void Where_a_phrase_stands_decides_how_it_is_read()
    {
        Assert.Equal("fixed", KindIn("plan"));
        Assert.Equal("recurring", KindIn("catalog"));

        static string? KindIn(string place) => ToolRun.Of("deadline", "parse", "7月10日前", "--in", place, "--format", "json").Lines()[0].GetProperty("kind").GetString();
    }

    [Fact]
    public void A_dash_is_a_phrase_and_no_option()
    {
        Assert.Equal("none", ToolRun.Of("deadline", "parse", "-", "--format", "json").Lines()[0].GetProperty("kind").GetString());
        Assert.Equal("none", ToolRun.Of("deadline", "parse", "——", "--format", "json").Lines()[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void Every_choice_is_printed_with_the_result_and_can_be_made()
    {
        var options = ToolRun.Of("deadline", "due", "15日内", "--event", "2024-09-16", "--natural-days-end", "stays", "--format", "json").Lines()[0].GetProperty("options").EnumerateArray();
        var chosen = Assert.Single(options, option => !option.GetProperty("default").GetBoolean());
        Assert.Equal("natural-days-end", chosen.GetProperty("name").GetString());
        Assert.Equal("stays", chosen.GetProperty("value").GetString());
    }

    [Fact]
    public void A_phrase_cannot_steer_the_terminal()
    {
        var run = ToolRun.Of("deadline", "parse", "\e[31m20个工作日内\u202E");
        Assert.DoesNotContain('\e', run.Out);
        Assert.DoesNotContain('\u202E', run.Out);
    }
}
