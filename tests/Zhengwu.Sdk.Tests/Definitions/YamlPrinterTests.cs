using Zhengwu.Findings;

namespace Zhengwu.Definitions;

/// <summary>Any text can be written in any place, and comes back to the letter.</summary>
public class YamlPrinterTests
{
    // What YAML gives a meaning to, what breaks lines, and one harmless letter.
    private static readonly string[] Letters =
        ["a", " ", "\t", "\n", "\r", "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "~", "\\", "=", "<", ".", "0", "\u0085", "\u2028", "\uFEFF", "好"];

    public static TheoryData<string> First => [.. Letters];

    [Theory]
    [MemberData(nameof(First))]
    public void Every_short_text_is_read_as_it_was_written(string first)
    {
        var texts = new List<string> { first };
        foreach (var second in Letters)
        {
            texts.Add(first + second);
            texts.AddRange(Letters.Select(third => first + second + third));
            texts.AddRange(Letters.Select(third => "好" + first + second + third + "好"));
        }
        CheckAll(texts, text => new YamlNode.Scalar(text));
        CheckAll(texts, text => new YamlNode.Sequence([new YamlNode.Scalar(text), new YamlNode.Scalar(text)]));
        CheckAll(texts, text => new YamlNode.Mapping([new(text, new YamlNode.Scalar(text))], isRow: false));
        CheckAll(texts, text => new YamlNode.Mapping([new(text, new YamlNode.Scalar(text))], isRow: true));
    }

    [Fact]
    public void Every_character_is_read_as_it_was_written()
    {
        var characters = Enumerable.Range(0, 0x10000).Where(c => c is < 0xD800 or > 0xDFFF).Select(c => "a" + (char)c + "b" + (char)c)
            .Concat(Enumerable.Range(0x10000, 0x100000).Where(c => c % 61 == 0).Select(char.ConvertFromUtf32)).ToList();
        foreach (var some in characters.Chunk(5_000))
            CheckAll(some, text => new YamlNode.Scalar(text));
    }

    [Theory]
    [InlineData("区财政局", "区财政局")]
    [InlineData("𠮷野家 café", "𠮷野家 café")] // nothing that a person can read is escaped
    [InlineData("2024", "2024")] // our reader takes every text for a text
    [InlineData("null", "'null'")]
    [InlineData("~", "'~'")]
    [InlineData("-5", "-5")]
    [InlineData("- 5", "'- 5'")]
    [InlineData("甲: 乙", "'甲: 乙'")]
    [InlineData("甲：乙", "甲：乙")]
    [InlineData("http://a.cn/#b", "http://a.cn/#b")]
    [InlineData("甲 #乙", "'甲 #乙'")]
    [InlineData("it's", "it's")]
    [InlineData("'甲'", "'''甲'''")]
    [InlineData(" 甲", "' 甲'")]
    [InlineData("甲\u3000", "'甲\u3000'")]
    [InlineData("甲\t乙", "\"甲\\t乙\"")]
    [InlineData("甲\u200B乙\"", "\"甲\\u200B乙\\\"\"")]
    [InlineData("甲\uFFFD", "\"甲\\uFFFD\"")] // as it stands it would say that the file was decoded wrongly
    [InlineData("甲\u2028乙\u0085", "\"甲\\u2028乙\\x85\"")]
    [InlineData("\U000E0041", "\"\\U000E0041\"")]
    public void Quotes_and_escapes_stand_where_they_are_needed(string text, string written) =>
        Assert.Equal(written, YamlScalar.OnOneLine(text, inFlow: false));

    [Theory]
    [InlineData("甲\n乙", "|-\n  甲\n  乙\n")]
    [InlineData("甲\n\n乙\n", "|\n  甲\n\n  乙\n")]
    [InlineData("甲\n  乙\n# 丙", "|-\n  甲\n    乙\n  # 丙\n")]
    [InlineData("甲 \n乙", "\"甲 \\n乙\"\n")] // editors strip spaces at the end of a line
    [InlineData(" 甲\n乙", "\" 甲\\n乙\"\n")]
    [InlineData("甲\n\n", "\"甲\\n\\n\"\n")]
    public void Lines_are_shown_as_lines(string text, string written) =>
        Assert.Equal("k: " + written, YamlPrinter.Print(new YamlNode.Mapping([new("k", new YamlNode.Scalar(text))], isRow: true)));

    private static void CheckAll(IReadOnlyList<string> texts, Func<string, YamlNode> node)
    {
        var printed = YamlPrinter.Print(new YamlNode.Mapping([new("k", new YamlNode.Sequence([.. texts.Select(node)]))], isRow: true));
        var text = DefinitionText.FromString("a.yaml", printed);
        var findings = new FindingSink(text, 10);
        var tree = NodeTreeBuilder.Build(text, ReadOptions.Default with { MaxNodes = 10_000_000 }, findings, TestContext.Current.CancellationToken);
        Assert.Empty(findings.ToArray());
        var each = Enumerable.Range(3, tree.Count - 3).Where(tree.IsScalar).Select(tree.Text).ToList();
        var times = each.Count / texts.Count;
        Assert.Equal(texts.SelectMany(written => Enumerable.Repeat(written, times)), each);
    }
}
