using System.Text;
using System.Text.RegularExpressions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>Every rule has a page in docs/rules, and the index there lists them all.</summary>
public partial class RulePageTests
{
    private static readonly string Pages = Path.Combine(TestFiles.Repository, "docs", "rules");

    private static readonly (string Prefix, string Title)[] Families =
    [
        ("ZW0", "文字与格式 Text and format"),
        ("ZW1", "目录 Catalog"),
        ("ZW2", "计划与单位 Plan and units"),
        ("ZW3", "生成与项目设置 Generation and project set-up"),
        ("ZW4", "公开记录 Records"),
        ("ZW5", "日历、进度 Calendar and progress"),
        ("ZW9", "程序自身 Faults of our own"),
    ];

    public static TheoryData<string> Rules => [.. RuleRegister.All.Select(rule => rule.Id)];

    public static TheoryData<string> ShownRules => [.. RuleRegister.All.Where(RuleFixture.CanShow).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_page_has_its_sections_in_order(string id)
    {
        var rule = RuleRegister.Find(id)!;
        var page = Page(id);
        Assert.StartsWith($"# {rule.Id} {rule.Title.Chinese}\n", page, StringComparison.Ordinal);
        Assert.Equal(
            ["说明", "示例（有问题）", "示例（正确）", "怎么改", "依据", "默认级别", "English"],
            Heading().Matches(page).Select(match => match.Groups[1].Value));
        Assert.All(Heading().Split(page), section => Assert.NotEqual("", section.Trim()));
        Assert.Contains($"## 默认级别\n\n{Name(rule.Severity).Chinese}", page, StringComparison.Ordinal);
        Assert.Contains($"\n## English\n\n**{rule.Title.English}.** ", page, StringComparison.Ordinal);
        if (rule.Basis is { } basis)
            Assert.Contains(basis.Chinese, page, StringComparison.Ordinal);
    }

    /// <summary>An example shows lines of the fixture, so that it cannot say what the program does not.</summary>
    [Theory]
    [MemberData(nameof(ShownRules))]
    public void Examples_are_taken_from_the_fixtures(string id)
    {
        var fixture = new RuleFixture(id);
        AssertQuotes(fixture.Fail, Section(Page(id), "示例（有问题）"));
        AssertQuotes(fixture.Pass, Section(Page(id), "示例（正确）"));
    }

    [Fact]
    public void The_index_lists_every_rule()
    {
        var path = Path.Combine(Pages, "README.md");
        Assert.True(File.Exists(path), $"{path} is missing.");
        var index = File.ReadAllText(path).ReplaceLineEndings("\n");
        var parts = index.Split("<!-- rules -->\n");
        Assert.True(parts.Length == 3, "docs/rules/README.md must hold the table between two lines <!-- rules -->.");
        Snapshot.Matches(path, $"{parts[0]}<!-- rules -->\n{Table()}<!-- rules -->\n{parts[2]}");
    }

    [Fact]
    public void There_is_no_page_without_a_rule() =>
        Assert.All(Directory.GetFiles(Pages, "ZW*.md"), page => Assert.NotNull(RuleRegister.Find(Path.GetFileNameWithoutExtension(page))));

    private static string Table()
    {
        var table = new StringBuilder();
        foreach (var (prefix, title) in Families)
        {
            var rules = RuleRegister.All.Where(rule => rule.Id.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
            if (rules.Count == 0)
                continue;
            table.Append($"\n## {title}\n\n| 编号 | 规则 | Rule | 级别 |\n|---|---|---|---|\n");
            foreach (var rule in rules)
                table.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Title.Chinese} | {rule.Title.English} | {Name(rule.Severity).Chinese} {Name(rule.Severity).English} |\n");
        }
        return table.Append('\n').ToString();
    }

    private static Bilingual Name(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "info"),
    };

    private static string Page(string id)
    {
        var path = Path.Combine(Pages, $"{id}.md");
        Assert.True(File.Exists(path), $"{path} is missing.");
        return File.ReadAllText(path).ReplaceLineEndings("\n");
    }

    private static string Section(string page, string heading) => page.Split($"## {heading}\n")[1].Split("\n## ")[0];

    private static void AssertQuotes(string file, string section)
    {
        var fixture = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        foreach (var block in ExampleBlock().Matches(section).Select(match => match.Groups[1].Value))
        {
            foreach (var line in block.Split('\n').Select(line => line.Trim()).Where(line => line is not ("" or "…")))
                Assert.True(fixture.Contains(line), $"'{line}' is not a line of {Path.GetFileName(file)}.");
        }
    }

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("```(?:yaml|json)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ExampleBlock();
}
