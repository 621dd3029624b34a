using System.Text;

namespace Zhengwu.Cli;

/// <summary>Limits and questions from the standard input.</summary>
[Collection(nameof(Undisturbed))]
public class DeadlineLinesTests
{
    [Fact]
    public void Every_phrase_gets_its_line()
    {
        var run = ToolRun.Piped("\uFEFF20个工作日内\r\n\n同上\n批准后20內", "deadline", "parse", "--stdin");
        Assert.Equal(ExitCode.Good, run.Code);
        Assert.Equal(["within", "none", "ditto", "not-understood"], run.Lines().Select(line => line.GetProperty("kind").GetString()));
        Assert.Equal([1, 2, 3, 4], run.Lines().Select(line => line.GetProperty("line").GetInt32()));
        Assert.All(run.Lines(), line => Assert.Equal("limit/1", line.GetProperty("zhengwu").GetString()));
        Assert.Equal("20个工作日内", run.Lines()[0].GetProperty("phrase").GetString());
    }

    [Fact]
    public void Text_is_given_on_request() =>
        Assert.StartsWith("“20个工作日内”\n", ToolRun.Piped("20个工作日内\n", "deadline", "parse", "--stdin", "--format", "text").Out, StringComparison.Ordinal);

    [Fact]
    public void A_question_is_a_line_of_json()
    {
        var line = Assert.Single(ToolRun.Piped("""{"id": 7, "phrase": "活动开展后5个工作日内", "event": "2024-09-26"}""", "deadline", "due", "--stdin").Lines());
        Assert.Equal("due/1", line.GetProperty("zhengwu").GetString());
        Assert.Equal(7, line.GetProperty("id").GetInt32());
        Assert.Equal("2024-10-09", line.GetProperty("due").GetString());
        Assert.Equal("2024-10-09", line.GetProperty("safeBy").GetString());
        Assert.Equal("2024-10-09", line.GetProperty("strictBy").GetString());
        Assert.Equal("known", line.GetProperty("status").GetString());
        Assert.Equal("2026-12-31", line.GetProperty("knownThrough").GetString());
    }

    [Theory]
    [InlineData("2024-10-12", "\"first-day\": \"counted\"")]
    [InlineData("2024-10-12", "\"options\": {\"first-day\": \"counted\"}")]
    [InlineData("2024-10-12", "\"firstDay\": \"counted\"")]
    [InlineData("2024-11-11", "\"extended\": true")]
    [InlineData("2024-10-14", "\"extended\": false")]
    [InlineData("2024-10-28", "\"extended_by\": 10")]
    [InlineData("2024-11-08", "\"corrected\": \"2024-10-12\"")]
    [InlineData("2024-11-06", "\"suspend\": \"2024-09-12..2024-10-12\"")]
    [InlineData("2024-11-06", "\"suspend\": [\"2024-09-12..2024-09-20\", \"2024-09-18..2024-10-12\"]")]
    [InlineData("2024-10-14", "\"corrected\": null")]
    public void Every_option_is_a_property_too(string due, string property)
    {
        var line = Assert.Single(ToolRun.Piped($$"""{"phrase": "20个工作日内答复", "event": "2024-09-10", {{property}}}""", "deadline", "due", "--stdin").Lines());
        Assert.Equal(due, line.GetProperty("due").GetString());
    }

    [Fact]
    public void A_line_goes_before_the_command_line()
    {
        var run = ToolRun.Piped(
            """
            {"phrase": "20个工作日内答复"}
            {"phrase": "20个工作日内答复", "event": "2024-01-22", "suspend": []}
            """, "deadline", "due", "--stdin", "--event", "2024-09-10", "--suspend", "2024-09-12..2024-10-12");
        Assert.Equal(["2024-11-06", "2024-02-22"], run.Lines().Select(line => line.GetProperty("due").GetString()));
    }

    [Fact]
    public void What_means_nothing_is_handed_back()
    {
        var line = Assert.Single(ToolRun.Piped("""{"phrase": "20个工作日内", "evnet": "2024-01-22", "note": 1}""", "deadline", "due", "--stdin").Lines());
        Assert.Equal(["evnet", "note"], line.GetProperty("ignored").EnumerateArray().Select(name => name.GetString()!));
        Assert.Equal("waits-for-event", line.GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("", "不是 JSON")]
    [InlineData("20个工作日内", "不是 JSON")]
    [InlineData("{\"phrase\": \"20个工作日内\"", "不是 JSON")]
    [InlineData("[]", "要一个对象")]
    [InlineData("{\"event\": \"2024-01-22\"}", "要一个对象")]
    [InlineData("{\"phrase\": 20}", "要一个对象")]
    [InlineData("{\"phrase\": \"\\ud800\"}", "代理项")]
    [InlineData("{\"phrase\": \"3日内\", \"event\": \"2024-02-30\"}", "event 不能是 \"2024-02-30\"")]
    [InlineData("{\"phrase\": \"3日内\", \"event\": {}}", "event 不能是")]
    [InlineData("{\"phrase\": \"3日内\", \"first-day\": true}", "first-day 不能是 true")]
    [InlineData("{\"phrase\": \"3日内\", \"suspend\": [\"2024-03-01\"]}", "suspend 不能是")]
    [InlineData("{\"phrase\": \"3日内\", \"year\": 1}", "year 不能是 1")]
    [InlineData("{\"phrase\": \"3日内\", \"as-of\": \"1999-01-01\"}", "还没有任何放假通知")]
    [InlineData("{\"phrase\": \"3日内\", \"region\": \"某地\"}", "没有日历文件写有“某地”")]
    public void A_bad_line_gets_its_error_and_the_rest_goes_on(string bad, string error)
    {
        var run = ToolRun.Piped($$"""
            {"phrase": "1日内", "event": "2024-01-22"}
            {{bad}}
            {"phrase": "2日内", "event": "2024-01-22"}

            """, "deadline", "due", "--stdin");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Equal(3, run.Lines().Count);
        Assert.Equal(2, run.Lines()[1].GetProperty("line").GetInt32());
        Assert.Contains(error, run.Lines()[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("2024-01-24", run.Lines()[2].GetProperty("due").GetString());
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("due")]
    public void Bytes_that_are_no_text_are_said_to_be_none(string command)
    {
        var run = ToolRun.Piped([0xB2, 0xE2, (byte)'\n', .. Encoding.UTF8.GetBytes("{\"phrase\":\"当日\"}\n")], "deadline", command, "--stdin");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Equal("不是 UTF-8", run.Lines()[0].GetProperty("error").GetString());
        Assert.False(run.Lines()[1].TryGetProperty("error", out _));
    }

    [Fact]
    public void However_long_a_line_is_it_takes_no_memory()
    {
        using var input = new LongLine(64 << 20, "\n当日公开\n"u8.ToArray());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var run = ToolRun.Of(new ToolSettings { Input = input }, "deadline", "parse", "--stdin");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 << 20);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("64 KB", run.Lines()[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("immediate", run.Lines()[1].GetProperty("kind").GetString());
    }

    [Fact]
    public void No_input_is_no_answer() => Assert.Equal(new ToolRun(ExitCode.Good, "", ""), ToolRun.Piped("", "deadline", "due", "--stdin"));

    [Fact]
    public void Nothing_that_is_piped_in_is_a_fault_of_our_own()
    {
        // Lines of questions with bytes changed at random, the same in every run.
        const string question = """{"phrase":"每月31日前","event":"2024-01-22","year":"2024","suspend":["2024-03-01..2024-03-10"],"options":{"missing-day":"none"}}""";
        var state = 20261122u;
        var input = Enumerable.Range(0, 400).SelectMany(_ => Changed(Encoding.UTF8.GetBytes(question + "\n"))).ToArray();
        var run = ToolRun.Piped(input, "deadline", "due", "--stdin");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.NotEmpty(run.Lines());

        byte[] Changed(byte[] line)
        {
            for (var i = 0; i < 2; i++)
                line[Next(line.Length - 1)] = (byte)Next(256);
            return line;
        }

        int Next(int below) => (int)((state = unchecked((state * 1664525) + 1013904223)) >> 8) % below;
    }

    /// <summary>So many letters, and then some bytes.</summary>
    private sealed class LongLine(int length, byte[] end) : Stream
    {
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = Math.Min(count, length + end.Length - _at);
            for (var i = 0; i < read; i++, _at++)
                buffer[offset + i] = _at < length ? (byte)'a' : end[_at - length];
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
