using System.Text;
using Zhengwu.Rules;

namespace Zhengwu.Definitions;

/// <summary>Whatever the bytes, reading ends, throws nothing and says why it stopped.</summary>
public class BoundsTests
{
    private const string Head = "政务公开: 目录/1\n标题: 目录\n";

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public void Findings_are_kept_up_to_a_bound_and_the_last_one_says_so(int most)
    {
        var text = new StringBuilder(Head);
        for (var i = 0; i < 50; i++)
            text.Append("没有的键").Append(i).Append(": 1\n");
        var findings = Read(text.ToString(), new ReadOptions { MaxFindings = most }).ReadingFindings;
        Assert.Equal(most + 1, findings.Count);
        Assert.Equal("ZW0004", findings[most].Rule.Id);
        Assert.All(findings.Take(most), finding => Assert.Equal("ZW0005", finding.Rule.Id));
    }

    [Fact]
    public void Exactly_as_many_findings_as_allowed_are_no_excess() =>
        Assert.Equal(["ZW0005", "ZW0005"], Read(Head + "甲乙丙: 1\n丁戊己: 2\n", new ReadOptions { MaxFindings = 2 }).ReadingFindings.Select(f => f.Rule.Id));

    [Theory]
    [InlineData("length of the file")]
    [InlineData("nesting depth")]
    [InlineData("number of nodes")]
    [InlineData("nodes repeated by aliases")]
    public void A_bound_that_is_exceeded_is_named(string bound)
    {
        var (text, options) = bound switch
        {
            "length of the file" => (Head, new ReadOptions { MaxLength = 10 }),
            "nesting depth" => (Head + "x-a: [[[1]]]\n", new ReadOptions { MaxDepth = 3 }),
            "number of nodes" => (Head + "x-a: [1, 2, 3, 4, 5]\n", new ReadOptions { MaxNodes = 8 }),
            _ => (Head + "x-a: &a [1, 2, 3]\nx-b: [*a, *a, *a]\n", new ReadOptions { MaxAliasedNodes = 8 }),
        };
        var finding = Assert.Single(Read(text, options).ReadingFindings);
        Assert.Equal("ZW0004", finding.Rule.Id);
        Assert.Contains(bound, finding.Message(Findings.Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_that_grow_without_end_are_counted_where_they_expand()
    {
        var bomb = new StringBuilder(Head).Append("x-0: &a0 [好, 好]\n");
        for (var i = 1; i < 30; i++)
            bomb.Append($"x-{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        Assert.Equal("ZW0004", Assert.Single(Read(bomb.ToString()).ReadingFindings).Rule.Id);
    }

    [Fact]
    public void An_alias_inside_what_it_names_ends_the_reading() =>
        Assert.Equal("ZW0001", Assert.Single(Read(Head + "x-a: &a [1, *a]\n").ReadingFindings).Rule.Id);

    [Fact]
    public void Reading_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => DefinitionReader.Read(DefinitionText.FromString("demo.catalog.yaml", Head), null, new CancellationToken(canceled: true)));

    /// <summary>A file on one line with faults without end must not cost more than its length.</summary>
    [Fact]
    public void Faults_without_end_on_one_line_are_read_in_time()
    {
        var text = new StringBuilder(Head).Append("事项: [");
        for (var i = 0; i < 60_000; i++)
            text.Append("{没有的键: 1, 方式: 主动}, ");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(1001, Read(text.Append("]\n").ToString()).ReadingFindings.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }

    /// <summary>Every file breaks off somewhere while it is typed.</summary>
    [Theory]
    [InlineData("catalogs", "yanglao.catalog.yaml")]
    [InlineData("catalogs", "caizheng.catalog.yaml")]
    [InlineData("catalogs", "guihua.catalog.yaml")]
    [InlineData("plans", "zhoucun.units.yaml")]
    [InlineData("plans", "xiangshan.plan.yaml")]
    public void A_text_cut_anywhere_is_read_as_far_as_it_goes(string folder, string file)
    {
        var text = File.ReadAllText(Path.Combine(TestFiles.Repository, "samples", folder, file));
        // Every place near the beginning, then one in seventeen: the file goes on as it began.
        for (var length = 0; length < text.Length; length += length < 600 ? 1 : 17)
            Check(file, text[..length]);
    }

    /// <summary>A slip of the finger at any place.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("}")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData(": ")]
    [InlineData("\t")]
    [InlineData("\n")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("*")]
    [InlineData("&a ")]
    [InlineData("!")]
    [InlineData("%")]
    [InlineData("|")]
    [InlineData("#")]
    [InlineData("\0")]
    [InlineData("\uD83C")]
    public void A_text_with_one_character_replaced_is_read(string replacement)
    {
        var text = File.ReadAllText(new RuleFixture("ZW1014").Pass);
        for (var at = 0; at < text.Length; at++)
            Check("demo.catalog.yaml", string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + 1)));
    }

    private static void Check(string path, string text)
    {
        var definition = DefinitionReader.Read(path, text);
        foreach (var finding in new DefinitionSet([definition]).Check())
        {
            Assert.InRange(finding.Span.Start, 0, definition.Text.Content.Length);
            Assert.InRange(finding.Span.End, finding.Span.Start, definition.Text.Content.Length);
            Assert.NotEmpty(finding.ToString());
        }
    }

    private static Definition Read(string text, ReadOptions? options = null) =>
        DefinitionReader.Read(DefinitionText.FromString("demo.catalog.yaml", text), options);
}
