using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using YamlDotNet.Core;
using Zhengwu.Findings;

namespace Zhengwu.Definitions;

/// <summary>What the parser complains about is said in the reader's language.</summary>
public sealed class YamlFaultTests
{
    [Fact]
    public void Every_complaint_of_the_parser_has_Chinese_words_of_its_own()
    {
        var complaints = Complaints().ToList();

        Assert.True(complaints.Count > 50, $"only {complaints.Count} complaints found");
        var untold = YamlFaults.Explain("what nobody has said before").Chinese;
        Assert.All(complaints, complaint => Assert.NotEqual(untold, YamlFaults.Explain(complaint).Chinese));
    }

    [Theory]
    [InlineData("政务公开: 计划/1\nx-a: &a *b\n", "这里应有一个值")]
    [InlineData("政务公开: 计划/1\nx-a: &a &b c\n", "锚点（&）或别名（*）不对")]
    [InlineData("%YAML x\n---\n政务公开: 计划/1\n", "以 % 开头的指令不对；定义文件不需要指令")]
    [InlineData("政务公开: 计划/1\nx-a: !<x c\n", "标签（!）不对；定义文件不需要标签")]
    [InlineData("政务公开: 计划/1\nx-a: |0\n  c\n", "多行文字（| 或 >）的记号或缩进不对")]
    [InlineData("政务公开: 计划/1\nx-a: \"\\xZZ\"\n", "双引号里的反斜杠转义不对")]
    public void A_fault_of_the_text_is_explained(string text, string words)
    {
        var finding = DefinitionReader.Read("a.plan.yaml", text).ReadingFindings.First(finding => finding.Rule.Id == "ZW0001");

        Assert.Contains(words, finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    // The texts that the parser's code holds, so that a new version with new complaints fails here.
    private static IEnumerable<string> Complaints()
    {
        using var file = new PEReader(File.OpenRead(typeof(Parser).Assembly.Location));
        var metadata = file.GetMetadataReader();
        for (var at = MetadataTokens.UserStringHandle(1); !at.IsNil; at = metadata.GetNextHandle(at))
        {
            var text = metadata.GetUserString(at);
            if (text.StartsWith("While scanning", StringComparison.Ordinal) || text.StartsWith("While parsing", StringComparison.Ordinal))
                yield return text;
        }
    }
}
