using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Zhengwu.Definitions;
using Zhengwu.Generators.Tests.Host;

namespace Zhengwu.Generators.Tests;

/// <summary>Text in YAML can be anything. It stays a value, and is never code.</summary>
public sealed class HostileInputTests
{
    private static readonly string[] Texts =
    [
        "\"", "\"\"\"", "\"; System.Environment.Exit(1); //", "*/ class Evil { } /*", "\\", "\\\"", "\\u0022; class Evil { } //", "$\"{1}\"", "{0}", "{{", "}}",
        "</summary><evil/>", "<!--", "]]>", "&amp;&#x22;", "&", "'", "@\"", "#pragma warning restore", "#if FALSE", "// x", "/// <evil>",
        "a\nclass Evil { }", "a\r\n#endif\r\nb", "\r", "\t", "a\u0085b", "a\u2028class Evil { }", "a\u2029b", "\u0000", "\u0001\u001F\u007F",
        "\u202Egnp\u202C.exe", "a\u200Bb\u200Db", "\uFEFFa", "\u061C", "\uFFFD", "\uFFFE\uFFFF", "𠮷野家", "\U000E0041tag", "e\u0301", "👩‍👩‍👧", "％s%d%n",
        new string('长', 5_000), new string('"', 300), new string('\\', 300),
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Texts.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_comes_out_as_it_went_in(int index)
    {
        var files = FilesWith(Quote(Texts[index]));

        var result = GeneratorHost.Of(files).Run();

        Assert.Null(result.Exception);
        Assert.Empty(result.CompilerErrors);
        var consumer = result.Load();
        Assert.Equal(DefinitionReader.Read(files[0].Path, files[0].Content).Plan, GeneratorResult.Get(consumer, "XPlan", "Plan"));
        Assert.Equal(DefinitionReader.Read(files[1].Path, files[1].Content).Units, GeneratorResult.Get(consumer, "XUnits", "Directory"));
        Assert.Equal(DefinitionReader.Read(files[2].Path, files[2].Content).Catalog, GeneratorResult.Get(consumer, "XCatalog", "Catalog"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_declares_nothing(int index) => Assert.Equal(Declarations(FilesWith("\"x\"")), Declarations(FilesWith(Quote(Texts[index]))));

    // The YAML parser takes none that is escaped; one that stands there as it is, it lets through. (No theory: its data could not carry half a character.)
    [Fact]
    public void Half_a_character_is_a_finding_or_a_value_and_never_a_crash()
    {
        foreach (var yaml in new[] { "\"\\uD83D\"", "\"\\uDE00\"", $"{(char)0xD83D}", $"\"a{(char)0xDE00}b\"" })
        {
            var files = FilesWith(yaml);

            var result = GeneratorHost.Of(files).Run();

            Assert.Null(result.Exception);
            Assert.Empty(result.CompilerErrors);
            Assert.DoesNotContain(result.FindingLines, line => line.Contains("ZW9001", StringComparison.Ordinal));
            Assert.Equal(DefinitionReader.Read(files[0].Path, files[0].Content).Plan, GeneratorResult.Get(result.Load(), "XPlan", "Plan"));
        }
    }

    private static readonly string[] Ids = ["a\"; b", "A{}", "x;y", "//", "A=>1;", "class\u202E", "a\u200Bb", "A\nB", "@class", "\\u0041", "A<T>", "A.B", "global::A"];

    [Fact]
    public void Ids_that_are_code_give_no_members_of_records()
    {
        var elements = string.Concat(Ids.Select(id => $"      - {{标识: {Quote(id)}, 名称: 一}}\n"));
        var stages = string.Concat(Ids.Select(id => $"      - {{标识: {Quote(id)}, 名称: 一}}\n"));
        var catalog = $"政务公开: 目录/1\n标识: x\n标题: 目录\n事项:\n  - 标识: A\n    路径: [甲]\n    要素:\n      - {{标识: P, 名称: 甲}}\n{elements}    阶段:\n{stages}";

        var result = GeneratorHost.Of(("x.catalog.yaml", catalog)).Run();

        Assert.Equal(2 * Ids.Length, result.Findings.Count(finding => finding.Id == "ZW3001"));
        Assert.Equal(1, Count(result.Sources["XCatalog.Records1.g.cs"], "{ get; set; }"));
        Assert.Equal(1, Count(result.Sources["XCatalog.Records1.g.cs"], " : global::Zhengwu.Records.RecordDraft\n"));
        Assert.Empty(result.CompilerErrors);
    }

    [Fact]
    public void Ids_that_are_code_give_no_members()
    {
        var ids = Ids;
        var tasks = ids.Select(id => $"  - {{标识: {Quote(id)}, 要求: 一}}\n");

        var result = GeneratorHost.Of(("x.plan.yaml", "政务公开: 计划/1\n标识: x\n标题: 方案\n任务:\n" + string.Concat(tasks))).Run();

        Assert.Equal(ids.Length, result.Findings.Count(finding => finding.Id == "ZW3001"));
        Assert.DoesNotContain("static global::Zhengwu.Plans.PlanTask ", result.Sources["XPlan.g.cs"], StringComparison.Ordinal);
        Assert.Empty(result.CompilerErrors);
    }

    [Fact]
    public void What_is_shown_in_code_shows()
    {
        var sources = GeneratorHost.Of(FilesWith(Quote("a\u202Eb\u200Bc\uFEFFd\U000E0041e\u2028f\u0007g"))).Run().Sources.Values;

        Assert.DoesNotContain(string.Concat(sources).EnumerateRunes(), rune => rune.Value != '\n' && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }

    [Theory]
    [InlineData("plans/a b (1).plan.yaml")]
    [InlineData("/tmp/{0}\"/x.plan.yaml")]
    [InlineData("x\n*/.plan.yaml")]
    [InlineData("C:\\plans\\x.plan.yaml")]
    [InlineData(".plan.yaml")]
    [InlineData("plans/listed.yaml")]
    public void Any_path_will_do(string path)
    {
        var result = GeneratorHost.Of((path, "政务公开: 计划/1\n标识: x\n标题: 方案\n")).Run();

        Assert.Equal(["XPlan.g.cs"], result.Sources.Keys);
        Assert.Empty(result.CompilerErrors);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Declarations((string Path, string Content)[] files) => string.Join('\n', GeneratorHost.Of(files).Run().Sources.Values
        .SelectMany(source => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes())
        .OfType<MemberDeclarationSyntax>()
        .Where(member => member is not FieldDeclarationSyntax) // one for each phrase that names a unit; a blank text names none
        .Select(member => $"{member.Kind()} {(member as PropertyDeclarationSyntax)?.Identifier}{(member as ClassDeclarationSyntax)?.Identifier}"));

    // One text wherever a text can stand.
    private static (string Path, string Content)[] FilesWith(string yaml) =>
    [
        ("x.plan.yaml", $$"""
            政务公开: 计划/1
            标识: x
            标题: {{yaml}}
            地区: {{yaml}}
            印发: {单位: {{yaml}}, 文号: {{yaml}}, 公开属性: {{yaml}}}
            x-键: {a: [{{yaml}}]}
            分组:
              - {标识: G, 序号: {{yaml}}, 名称: {{yaml}}, 说明: {{yaml}}, 任务: [{标识: A, 标题: {{yaml}}, 要求: {{yaml}}, 责任: {{yaml}}, 时限: {{yaml}}, 频次: {{yaml}}, 领域: [{{yaml}}, 乙]}]}
            任务:
              - {标识: B, 要求: {{yaml}}, 责任: {牵头: {{yaml}}, 配合: {{yaml}}}, 接收: {{yaml}}, 阶段: [{名称: {{yaml}}, 时限: {{yaml}}}], 忽略: [{规则: ZW2001, 理由: {{yaml}}}]}
            表单:
              - {标识: F, 标题: {{yaml}}, 字段: [{标识: P, 名称: {{yaml}}, 提示: {{yaml}}, 选项: [{{yaml}}]}, {名称: {{yaml}}}]}

            """),
        ("x.units.yaml", $$"""
            政务公开: 单位/1
            标识: x
            标题: {{yaml}}
            单位:
              - {标识: A, 名称: {{yaml}}, 别名: [{{yaml}}], 类别: {{yaml}}, 备注: {{yaml}}}
            分组:
              - {标识: A, 名称: {{yaml}}, 成员: [{{yaml}}]}

            """),
        ("x.catalog.yaml", $$"""
            政务公开: 目录/1
            标识: x
            标题: {{yaml}}
            事项:
              - {标识: A, 路径: [{{yaml}}, 乙], 主体: {{yaml}}, 内容: {{yaml}}, 时限: {{yaml}}, 渠道: [{{yaml}}], 依据: [{法规: {{yaml}}, 条文: {{yaml}}}], 要素: [{{yaml}}], x-键: {{yaml}}}
              - {标识: B, 路径: [{{yaml}}], 要素: [{标识: P, 名称: {{yaml}}, 类型: {{yaml}}, 提示: {{yaml}}}, {名称: {{yaml}}}], 阶段: [{标识: S, 名称: {{yaml}}, 要素: [{标识: Q, 名称: {{yaml}}, 提示: {{yaml}}}]}]}

            """),
    ];

    /// <summary>A text as YAML in double quotes, everything unusual escaped.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                < 0x20 or (>= 0x7F and < 0xA1) or (>= 0x200B and < 0x2100) or 0x061C or (>= 0xFE00 and < 0xFF00) or (>= 0xFFF0 and <= 0xFFFF) or >= 0xE0000
                    => quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
                _ => quoted.Append(rune.ToString()),
            };
        }
        return quoted.Append('"').ToString();
    }
}
