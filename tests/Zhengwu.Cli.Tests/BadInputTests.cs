using System.Text;
using System.Text.Json;

namespace Zhengwu.Cli;

/// <summary>Files that nobody should write, and somebody will pass: each gives a finding with a place, soon and in little memory.</summary>
[Collection(nameof(Undisturbed))]
public class BadInputTests
{
    private const string Head = "政务公开: 计划/1\n标识: a\n标题: 甲\n";

    public static TheoryData<string, string> Files => new()
    {
        { "empty", "ZW0021" },
        { "blank", "ZW0021" },
        { "tabs", "ZW0001" },
        { "binary", "ZW0002" },
        { "zeros", "ZW0002" },
        { "unfinished quotes", "ZW0001" },
        { "nested brackets", "ZW0004" },
        { "nested dashes", "ZW0004" },
        { "billion laughs", "ZW0004" },
        { "alias of itself", "ZW0001" },
        { "two documents", "ZW0013" },
        { "wrong kind", "ZW0022" },
        { "another format", "ZW0010" },
        { "newer version", "ZW0009" },
        { "mojibake", "ZW0002" },
        { "GB18030", "ZW0002" },
        { "UTF-16", "ZW0002" },
        { "one long line", "ZW0004" },
        { "many keys", "ZW0005" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_gives_a_finding_with_a_place_soon(string name, string code)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.plan.yaml", Content(name));
        var (run, elapsed, allocated) = Measure(file);
        Assert.Contains(code, Findings(run));
        Assert.True(elapsed < TimeSpan.FromSeconds(1), $"took {elapsed}");
        Assert.True(allocated < 256L << 20, $"allocated {allocated >> 20} MB");
    }

    [Fact]
    public void A_file_of_200_MB_is_not_even_opened()
    {
        using var folder = new TemporaryFolder();
        var path = folder["a.plan.yaml"];
        using (var file = File.Create(path))
            file.SetLength(200L << 20);
        var (run, elapsed, allocated) = Measure(path);
        Assert.Contains("ZW0004", Findings(run));
        Assert.True(elapsed < TimeSpan.FromSeconds(1), $"took {elapsed}");
        Assert.True(allocated < 4L << 20, $"allocated {allocated >> 20} MB");
    }

    [Theory]
    [InlineData("show")]
    [InlineData("diff")]
    public void Other_commands_say_what_keeps_them_from_working(string command)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.plan.yaml", "");
        var run = command == "show" ? ToolRun.Of("show", file) : ToolRun.Of("diff", file, file);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("ZW0021", run.Error, StringComparison.Ordinal);
    }

    // The best of three in processor time: a busy machine says nothing about the tool.
    private static (ToolRun Run, TimeSpan Elapsed, long Allocated) Measure(string file)
    {
        var best = (Run: ToolRun.Of("--version"), Elapsed: TimeSpan.MaxValue, Allocated: 0L);
        for (var i = 0; i < 3; i++)
        {
            var (start, allocated) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            var run = ToolRun.Of("check", file, "--format", "json");
            if (Environment.CpuUsage.TotalTime - start is var elapsed && elapsed < best.Elapsed)
                best = (run, elapsed, GC.GetAllocatedBytesForCurrentThread() - allocated);
        }
        return best;
    }

    private static List<string> Findings(ToolRun run)
    {
        Assert.NotEqual(ExitCode.OwnFault, run.Code);
        using var json = JsonDocument.Parse(run.Out);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.All(findings, finding => Assert.True(finding.GetProperty("line").GetInt32() >= 1 && finding.GetProperty("column").GetInt32() >= 1));
        return [.. findings.Select(finding => finding.GetProperty("code").GetString()!)];
    }

    private static byte[] Content(string name) => name switch
    {
        "binary" => Noise(100_000),
        "zeros" => new byte[100_000],
        "GB18030" => Encode("GB18030", Head + "年度: 2026\n"),
        "mojibake" => Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(Encode("GB18030", Head + "年度: 2026\n地区: 某某市\n"))),
        "UTF-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head)],
        _ => Encoding.UTF8.GetBytes(Text(name)),
    };

    private static string Text(string name) => name switch
    {
        "empty" => "",
        "blank" => "\n  \n# nothing\n",
        "tabs" => Head + "任务:\n\t- 要求: 甲\n",
        "unfinished quotes" => Head + "地区: \"某市\n",
        "nested brackets" => Head + "任务: " + new string('[', 100_000),
        "nested dashes" => Head + "任务:\n" + string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth) + "-\n")),
        "billion laughs" => Head + "x-a: &a0 [哈, 哈]\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"x-{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n")),
        "alias of itself" => Head + "x-a: &a [*a]\n",
        "two documents" => Head + "---\n" + Head,
        "wrong kind" => "政务公开: 目录/1\n标题: 甲\n",
        "another format" => "openapi: 3.1.0\n",
        "newer version" => "政务公开: 计划/99\n标题: 甲\n",
        "one long line" => Head + "地区: " + new string('长', 9_000_000),
        "many keys" => Head + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"键{i}: 值\n")),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such input"),
    };

    private static byte[] Encode(string encoding, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(encoding).GetBytes(text);
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        var state = 20260701u;
        for (var i = 0; i < length; i++)
            bytes[i] = (byte)((state = unchecked((state * 1664525) + 1013904223)) >> 24);
        return bytes;
    }
}

/// <summary>Tests that measure the process and therefore run alone.</summary>
[CollectionDefinition(nameof(Undisturbed), DisableParallelization = true)]
public sealed class Undisturbed;
