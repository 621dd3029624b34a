namespace Zhengwu.Definitions;

/// <summary>Whatever is in a file, reading and checking it ends, throws nothing and says at which place what is wrong.</summary>
/// <remarks>How long it takes and how much memory is measured in <c>benchmarks/</c> (<c>--bad-input</c>); the bound here only tells a hang.</remarks>
public class BadInputTests
{
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Names => [.. BadInputs.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Bad_input_gives_a_finding_with_a_position(string name)
    {
        var text = BadInputs.All[name]();
        var findings = await Task.Run(() => Check(text)).WaitAsync(Hang, TestContext.Current.CancellationToken);
        Assert.NotEmpty(findings);
        Assert.All(findings, finding =>
        {
            Assert.InRange(finding.Span.Start, 0, text.Content.Length);
            Assert.InRange(finding.Span.End, finding.Span.Start, text.Content.Length);
            Assert.Matches("""^bad\.catalog\.yaml\(\d+,\d+\): (error|warning|info) ZW\d{4}: """, finding.ToString());
        });
        Assert.True(findings.Max(finding => finding.ToString().Length) < 1_000, "a message quotes too much");
    }

    [Theory]
    [InlineData("empty", "ZW0021")]
    [InlineData("byte order mark only", "ZW0021")]
    [InlineData("a million spaces", "ZW0021")]
    [InlineData("GB18030", "ZW0002")]
    [InlineData("GBK taken for Latin-1", "ZW0002")]
    [InlineData("GBK taken for UTF-8", "ZW0002")]
    [InlineData("UTF-8 taken for GBK", "ZW0002")]
    [InlineData("UTF-8 taken for Latin-1", "ZW0002")]
    [InlineData("UTF-16 with a mark", "ZW0002")]
    [InlineData("UTF-16 without a mark", "ZW0002")]
    [InlineData("UTF-16 of ASCII without a mark", "ZW0002")]
    [InlineData("noise", "ZW0002")]
    [InlineData("tab before a key", "ZW0001")]
    [InlineData("tab in brackets", "ZW0001")]
    [InlineData("tab in quotes", "ZW0001")]
    [InlineData("tab after a dash", "ZW0001")]
    [InlineData("nul in a text", "ZW0001")]
    [InlineData("lone surrogate", "ZW0001")]
    [InlineData("escape of a lone surrogate", "ZW0001")]
    [InlineData("directive with a comment", "ZW0020")]
    [InlineData("two documents", "ZW0013")]
    [InlineData("wrong kind", "ZW0022")]
    [InlineData("newer version", "ZW0009")]
    [InlineData("nested [ below a key", "ZW0004")]
    [InlineData("aliases that grow", "ZW0004")]
    [InlineData("aliases of a long text where none belongs", "ZW0004")]
    [InlineData("longer than the bound", "ZW0004")]
    [InlineData("merge key", "ZW0020")]
    [InlineData("tag of an object", "ZW0020")]
    [InlineData("keys twice", "ZW0006")]
    public void The_finding_names_the_fault(string name, string code) =>
        Assert.Contains(code, Check(BadInputs.All[name]()).Select(finding => finding.Rule.Id));

    [Fact]
    public void What_follows_a_nul_is_not_silently_dropped()
    {
        var definition = DefinitionReader.Read(BadInputs.All["nul in a text"](), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("3,7", Assert.Single(definition.ReadingFindings).Start.ToString());
        Assert.False(definition.Tree.IsComplete);
    }

    [Theory]
    [InlineData("x-a: |\n  甲\n   ", "甲\n \n")] // yaml-test-suite L24T/01
    [InlineData("x-a: 甲  ", "甲")]
    public void A_last_line_of_spaces_is_read_as_yaml_wants_it(string line, string text)
    {
        var definition = DefinitionReader.Read("a.catalog.yaml", "政务公开: 目录/1\n标题: 目录\n" + line);
        Assert.Empty(definition.ReadingFindings);
        Assert.Equal(new ExtensionContent.Text(text), Assert.Single(definition.Catalog!.Extensions).Content);
    }

    /// <summary>What yaml-test-suite calls invalid and the parser accepts, or reads wrongly; see docs/decisions/yaml.md.</summary>
    [Theory]
    [InlineData("DK95/01", "foo: \"bar\n\tbaz\"\n")]
    [InlineData("JEF9/02", "- |+\n   ")]
    [InlineData("MUS6/00", "%YAML 1.1#...\n---\n")]
    [InlineData("Y79Y/003", "- [\n\tfoo,\n foo\n ]\n")]
    [InlineData("Y79Y/004", "-\t-\n")]
    [InlineData("Y79Y/005", "- \t-\n")]
    [InlineData("Y79Y/006", "?\t-\n")]
    [InlineData("Y79Y/008", "?\tkey:\n")]
    [InlineData("Y79Y/009", "? key:\n:\tkey:\n")]
    public void What_the_parser_lets_pass_is_a_finding(string example, string yaml)
    {
        var text = DefinitionText.FromString(example, yaml);
        var findings = new Findings.FindingSink(text, 10);
        NodeTreeBuilder.Build(text, ReadOptions.Default, findings, TestContext.Current.CancellationToken);
        Assert.NotEmpty(findings.ToArray());
    }

    [Theory]
    [InlineData("Y79Y/010", "-\t-1\n")]
    [InlineData("Y79Y/001", "foo: |\n \t\nbar: 1\n")]
    [InlineData("DK95/02", "foo: \"bar\n  \tbaz\"\n")]
    [InlineData("Q5MG", "\t{}\n")]
    [InlineData("6CA3", "\t[\n\t]\n")]
    public void A_tab_where_yaml_allows_one_is_no_finding(string example, string yaml)
    {
        var text = DefinitionText.FromString(example, yaml);
        var findings = new Findings.FindingSink(text, 10);
        NodeTreeBuilder.Build(text, ReadOptions.Default, findings, TestContext.Current.CancellationToken);
        Assert.Empty(findings.ToArray());
    }

    private static IReadOnlyList<Findings.Finding> Check(DefinitionText text) => new DefinitionSet([DefinitionReader.Read(text)]).Check();
}
