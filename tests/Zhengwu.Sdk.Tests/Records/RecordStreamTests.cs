using System.Text;
using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>Records line by line.</summary>
public sealed class RecordStreamTests
{
    private const string Good = """{"事项":"MonthlyRevenue","单位":"区财政局","标题":"三月收支","形成日期":"2026-04-03","公开日期":"2026-04-08","渠道":[{"名称":"政府网站","位置":"https://www.example.gov.cn/a"}],"保密审查":{"人员":"办公室","日期":"2026-04-07","可以公开":true},"审核":[{"步骤":"初审","人员":"甲","日期":"2026-04-03","通过":true},{"步骤":"复审","人员":"乙","日期":"2026-04-03","通过":true},{"步骤":"终审","人员":"丙","日期":"2026-04-07","通过":true}],"要素":{"Month":"2026-03","Revenue":1200,"Expenditure":"10万元"}}""";
    private const string Late = """{"item":"MonthlyRevenue","unit":"区财政局","title":"三月收支","formedOn":"2026-04-03","publishedOn":"2026-07-08","channels":[{"name":"政府网站","where":"https://www.example.gov.cn/b"}],"elements":{"Month":"2026-03","Revenue":1200}}""";

    private static readonly RecordContext Few = new() { Rules = RecordRuleSet.Only("ZW4010", "ZW4017", "ZW4023", "ZW4031") };

    [Fact]
    public async Task Findings_come_with_their_lines_and_good_lines_with_none()
    {
        var (lines, summary) = await Check($"\uFEFF{Good}\r\n\r\n  \n{Late}\n{{\"事项\":\n{Good}");
        Assert.Equal(["4 ZW4023 /公开日期", "4 ZW4010 /要素/一般公共预算支出", "5 ZW4001 "], lines);
        Assert.Equal((6, 4, 2, true), (summary.Lines, summary.Records, summary.Faulty, summary.IsComplete));
        Assert.Equal([new RecordTally("区财政局", 3, 1, 2), new RecordTally("", 1, 1, 1)], summary.Units);
        Assert.Equal([new RecordTally("MonthlyRevenue", 3, 1, 2), new RecordTally("", 1, 1, 1)], summary.Items);
        Assert.Equal(["ZW4001 1", "ZW4010 1", "ZW4023 1"], summary.Rules.Select(tally => $"{tally.Rule.Id} {tally.Findings}"));
        Assert.Equal(3, summary.Count(Severity.Error));
    }

    [Fact]
    public async Task An_empty_stream_has_nothing() => Assert.Equal(0, (await Check("")).Summary.Lines);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Any_number_of_workers_finds_what_one_call_for_each_line_finds(int workers)
    {
        var records = Lines(4_000);
        var expected = records.SelectMany((record, i) => RecordSamples.Finance.ValidateJson(record, RecordContext.Default).Select(finding => $"{i + 1} {finding}")).ToList();
        var actual = new List<string>();
        using var stream = new MemoryStream([.. records.SelectMany(record => (byte[])[.. record, (byte)'\n'])]);
        var summary = await Of(workers, RecordContext.Default).CheckAsync(stream, line => actual.AddRange(line.Findings.Select(finding => $"{line.Number} {finding}")), TestContext.Current.CancellationToken);
        Assert.True(stream.Length > 1 << 20, "the stream must have several pieces");
        Assert.Equal(expected, actual);
        Assert.Equal(expected.Count, summary.Rules.Sum(tally => tally.Findings));
        Assert.Equal(summary.Records, summary.Units.Sum(tally => tally.Records));
    }

    [Fact]
    public async Task A_stream_that_trickles_is_the_same_stream()
    {
        using var trickle = new TrickleStream(Encoding.UTF8.GetBytes($"{Good}\n{Late}\n\n{Late}"));
        var lines = new List<long>();
        await Of(2).CheckAsync(trickle, line => lines.Add(line.Number), TestContext.Current.CancellationToken);
        Assert.Equal([2, 4], lines);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_line_that_is_too_long_is_a_finding_and_the_next_line_is_read(int workers)
    {
        var options = new RecordStreamOptions { Workers = workers, Json = new() { LongestRecord = 300_000 } };
        var giant = $"{{\"事项\":\"MonthlyRevenue\",\"标题\":\"{new string('a', 2_000_000)}\"}}";
        var large = $"{{\"事项\":\"MonthlyRevenue\",\"标题\":\"{new string('a', 300_000)}\"}}";
        var (lines, summary) = await Check($"{giant}\n{Good}\n{large}\n{Good}\n{giant}", options);
        Assert.Equal(["1 ZW4006 ", "3 ZW4006 ", "5 ZW4006 "], lines);
        Assert.Equal((5, 3), (summary.Records, summary.Faulty));
    }

    [Fact]
    public async Task A_run_that_is_cancelled_tells_what_it_found()
    {
        using var cancellation = new CancellationTokenSource();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Late + "\n", 10_000))));
        var seen = 0L;
        var summary = await Of(2).CheckAsync(stream, line => { seen++; cancellation.Cancel(); }, cancellation.Token);
        Assert.False(summary.IsComplete);
        Assert.InRange(summary.Records, 1, 9_999);
        Assert.Equal(summary.Records, seen);
    }

    [Fact]
    public async Task Drafts_that_are_kept_come_with_every_record_and_stay_as_they_are()
    {
        var drafts = new List<ItemDraft?>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Good}\n{Good.Replace("三月", "四月", StringComparison.Ordinal)}\nx\n"));
        var options = new RecordStreamOptions { KeepsDrafts = true };
        await new RecordStream(RecordSamples.Finance, RecordContext.Default, options).CheckAsync(stream, line => drafts.Add(line.Draft), TestContext.Current.CancellationToken);
        Assert.Equal(["三月收支", "四月收支", null], drafts.Select(draft => draft?.Title));
    }

    [Fact]
    public async Task More_units_than_anybody_has_are_counted_as_one()
    {
        var records = Enumerable.Range(0, 12_000).Select(i => $$"""{"事项":"MonthlyRevenue","单位":"单位{{i}}"}""");
        var (_, summary) = await Check(string.Join('\n', records));
        Assert.Equal(10_001, summary.Units.Count);
        Assert.Equal(2_000, summary.Units.Single(tally => tally.Name.Length == 0).Records);
    }

    [Fact]
    public void There_must_be_a_worker() => Assert.Throws<ArgumentOutOfRangeException>(() => Of(0));

    private static RecordStream Of(int workers, RecordContext? context = null) => new(RecordSamples.Finance, context ?? Few, new() { Workers = workers });

    private static async Task<(string[] Lines, RecordSummary Summary)> Check(string records, RecordStreamOptions? options = null)
    {
        var found = new List<string>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(records));
        var summary = await new RecordStream(RecordSamples.Finance, Few, options).CheckAsync(
            stream, line => found.AddRange(line.Findings.Select(finding => $"{line.Number} {finding.Rule.Id} {finding.Pointer(Language.Chinese)}")), TestContext.Current.CancellationToken);
        return ([.. found], summary);
    }

    // Right and wrong records of several items, and lines that are no records.
    private static List<byte[]> Lines(int count)
    {
        var random = new Random(4101);
        var terms = RecordSamples.Finance.All.ToArray();
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(10) switch
        {
            0 => Encoding.UTF8.GetBytes(Good[..random.Next(1, Good.Length)]),
            1 => Encoding.UTF8.GetBytes(Good),
            2 => Encoding.UTF8.GetBytes(Late),
            _ => RecordJsonWriter.ToUtf8(RecordSamples.Any(random, terms[random.Next(terms.Length)]), (Language)random.Next(2)),
        })];
    }

    private sealed class TrickleStream(byte[] content) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
