using System.Text;

namespace Zhengwu.Records;

/// <summary>Where no rule reads what a text says, the stream does not read it either; nobody may notice.</summary>
public sealed class SparedTextsTests
{
    private static readonly RecordContext WithoutPersonalData = new()
    {
        Rules = RecordRuleSet.All.Without("ZW4055", "ZW4056", "ZW4057", "ZW4058", "ZW4059", "ZW4060", "ZW4061", "ZW4070"),
    };

    // As they stand in the JSON, quotes and all; the last ones are no UTF-8, or half a character.
    private static readonly byte[][] Values =
    [
        .. new[]
        {
            "\"区财政局机关职能\"", "\"《条例》解读\"", "\"ok\"", "\" 空格在前\"", "\"\\u3000\"", "\"　\"", "\"\"", "\" \"", "\"\\t\"", "\"a\\nb\"", "\"\\ud800\"", "\"\\u6587\"",
            "\"文\\\"文\"", "\"🀄\"", "\"\uFEFF\"", "\"\u4000\"", "\"\u3001\"", "null", "12", "true", "[]", "{}", "[\"甲\",\"\"]", "[\"\"]", "[null]", "[1,\"乙\"]", "[\"\\ud800\"]",
            $"\"{new string('长', 34)}\"", $"\"{new string('长', 100)}\"", $"\"{new string('长', 101)}\"", $"\"{new string('a', 101)}\"", $"\"{new string('长', 3000)}\"",
        }.Select(Encoding.UTF8.GetBytes),
        [0x22, 0xE5, 0x22], [0x22, 0xE6, 0x96, 0x87, 0xFF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0x61, 0xC0, 0x22], [0x5B, 0x22, 0xE5, 0x22, 0x5D],
    ];

    [Fact]
    public async Task A_check_that_reads_fewer_texts_finds_the_same()
    {
        var random = new Random(20261122);
        var lines = Enumerable.Range(0, 20_000).Select(_ => Line(random)).ToArray();
        var options = new RecordJsonOptions { LongestText = 2_000 };
        var expected = lines.SelectMany((line, i) => RecordSamples.EveryType.ValidateJson(line, WithoutPersonalData, options).Select(finding => $"{i + 1} {finding}")).ToList();
        var actual = new List<string>();
        using var stream = new MemoryStream([.. lines.SelectMany(line => (byte[])[.. line, (byte)'\n'])]);
        await new RecordStream(RecordSamples.EveryType, WithoutPersonalData, new() { Workers = 1, Json = options })
            .CheckAsync(stream, line => actual.AddRange(line.Findings.Select(finding => $"{line.Number} {finding}")), TestContext.Current.CancellationToken);
        Assert.Equal(expected, actual);
        Assert.InRange(actual.Count, lines.Length, int.MaxValue);
    }

    [Fact]
    public async Task Drafts_that_are_kept_are_whole()
    {
        var texts = new List<string?>();
        using var stream = new MemoryStream("""{"事项":"Everything","编号":"一号","标题":"标题","要素":{"Body":"正文","Names":["甲","乙"]}}"""u8.ToArray());
        await new RecordStream(RecordSamples.EveryType, WithoutPersonalData, new() { KeepsDrafts = true })
            .CheckAsync(stream, line => texts.AddRange([line.Draft!.Id, line.Draft.Title, line.Draft[0].AsText(), .. line.Draft[8].AsList()!.Value]), TestContext.Current.CancellationToken);
        Assert.Equal(["一号", "标题", "正文", "甲", "乙"], texts);
    }

    private static byte[] Line(Random random)
    {
        var line = new List<byte>("{\"事项\":\"Everything\""u8.ToArray());
        Add("编号", line, random);
        Add("标题", line, random);
        line.AddRange(",\"要素\":{\"x-\":1"u8);
        Add("Body", line, random);
        Add("Names", line, random);
        line.AddRange("}}"u8);
        return [.. line];
    }

    private static void Add(string name, List<byte> line, Random random)
    {
        if (random.Next(8) == 0)
            return;
        line.AddRange(Encoding.UTF8.GetBytes($",\"{name}\":"));
        line.AddRange(Values[random.Next(Values.Length)]);
    }
}
