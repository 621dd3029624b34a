using System.Text;
using Zhengwu.Generators.Tests.Host;

namespace Zhengwu.Generators.Tests;

/// <summary>A file that cannot be read, or that we fail on, is reported at its place and leaves the others alone.</summary>
public sealed class BrokenFileTests
{
    private const string Good = "政务公开: 计划/1\n标识: good\n标题: 方案\n任务:\n  - {标识: A, 要求: 一, 责任: 区司法局, 时限: 年底前}\n";

    [Theory]
    [InlineData("", "ZW0021")]
    [InlineData("政务公开: 计划/1\n标题: \"没有结束\n", "ZW0001")]
    [InlineData("政务公开: 计划/1\n\t标题: 制表符\n", "ZW0001")]
    [InlineData("政务公开: 计划/9\n标题: 新版\n", "ZW0009")]
    [InlineData("政务公开: 目录/1\n标题: 种类不符\n", "ZW0022")]
    [InlineData("政务公开: 计划/1\n标题: 甲\n---\n政务公开: 计划/1\n", "ZW0013")]
    [InlineData("政务公开: 计划/1\n任务: 不是列表\n", "ZW0012")]
    [InlineData("- 1\n- 2\n", "ZW0010")]
    [InlineData("name: other\n", "ZW0010")]
    public void A_broken_file_stands_beside_a_good_one(string content, string rule)
    {
        var result = GeneratorHost.Of(("broken.plan.yaml", content), ("good.plan.yaml", Good)).Run();

        Assert.Null(result.Exception);
        Assert.Contains(result.FindingLines, line => line.StartsWith("broken.plan.yaml(", StringComparison.Ordinal) && line.Contains(rule, StringComparison.Ordinal));
        Assert.Contains("PlanTask A ", result.Sources["GoodPlan.g.cs"], StringComparison.Ordinal);
        // A file of somebody else is left alone; one of ours has its class, with what could be read.
        Assert.Equal(rule != "ZW0010", result.Sources.ContainsKey("BrokenPlan.g.cs"));
        Assert.Empty(result.CompilerErrors);
    }

    [Fact]
    public void Our_own_fault_is_a_finding_at_the_file()
    {
        var result = new GeneratorHost([new MemoryText("bad.plan.yaml", Good, failure: () => new IOException("disk\non fire")), new MemoryText("good.plan.yaml", Good)]).Run();

        Assert.Null(result.Exception);
        Assert.Equal(
            "bad.plan.yaml(1,1)-(1,1): error ZW9001: 处理这个文件时程序自身出错：System.IO.IOException: disk on fire。这不是文件的问题；请把这条消息和文件报告给 Zhengwu 的维护者。",
            result.FindingLines.First());
        Assert.Equal(["GoodPlan.g.cs"], result.Sources.Keys);
    }

    [Fact]
    public void Cancellation_is_no_fault()
    {
        using var source = new CancellationTokenSource();
        Exception Cancel()
        {
            source.Cancel();
            return new OperationCanceledException(source.Token);
        }
        var host = new GeneratorHost([new MemoryText("bad.plan.yaml", Good, failure: Cancel)]);

        Assert.ThrowsAny<OperationCanceledException>(() => host.RunUntil(source.Token));
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    public void Another_encoding_is_an_error_even_where_this_machine_could_read_it(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        var result = new GeneratorHost([new MemoryText("a.plan.yaml", Good, Encoding.GetEncoding(name))]).Run();

        Assert.Contains(result.FindingLines, line => line.Contains("error ZW0002", StringComparison.Ordinal) && line.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_descriptor_leads_to_the_page_of_its_rule()
    {
        var finding = Assert.Single(GeneratorHost.Of(("a.plan.yaml", "")).Run().Findings);

        Assert.Equal(("ZW0021", "空文件", "docs/rules/ZW0021.md", "Zhengwu"),
            (finding.Id, finding.Descriptor.Title.ToString(), finding.Descriptor.HelpLinkUri, finding.Descriptor.Category));
    }

    [Fact]
    public void Positions_are_those_of_the_compiler_s_lines()
    {
        // CR, LF, CRLF and the breaks that only Unicode knows; a character of two units before the place.
        var content = "政务公开: 计划/1\r标识: x\r\n标题: \"甲\u2028  乙\"\n任务:\n  - {标识: 𠮷, 要求: 一, 责任: 甲局, 时限: 年底前}\n";

        var finding = Assert.Single(GeneratorHost.Of(("x.plan.yaml", content)).Run().Findings, finding => finding.Id == "ZW3001");

        var start = finding.Location.SourceSpan.Start;
        Assert.Equal("𠮷", content.Substring(start, finding.Location.SourceSpan.Length));
        var lines = Microsoft.CodeAnalysis.Text.SourceText.From(content).Lines;
        Assert.Equal(lines.GetLinePosition(start), finding.Location.GetLineSpan().StartLinePosition);
    }
}
