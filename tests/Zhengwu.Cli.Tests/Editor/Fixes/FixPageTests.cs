using System.Text;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>The page that lists the rules with a fix, with what each does on the failing file of the rule.</summary>
public class FixPageTests
{
    private static readonly string Page = Path.Combine(TestFiles.Repository, "docs", "rules", "fixes.md");

    [Fact]
    public void The_page_lists_every_rule_with_a_fix()
    {
        Assert.True(File.Exists(Page), $"{Page} is missing.");
        var parts = File.ReadAllText(Page).ReplaceLineEndings("\n").Split("<!-- fixes -->\n");
        Assert.True(parts.Length == 3, "docs/rules/fixes.md must hold the table between two lines <!-- fixes -->.");
        Snapshot.Matches(Page, $"{parts[0]}<!-- fixes -->\n{Table()}<!-- fixes -->\n{parts[2]}");
    }

    private static string Table()
    {
        var table = new StringBuilder("\n| 规则 | 查什么 | 例 | Example |\n|---|---|---|---|\n");
        foreach (var rule in QuickFixes.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            var title = new FixFixture(rule.Id).First!.Value.Fix.Title;
            table.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Title.Chinese} | {Cell(title.Chinese)} | {Cell(title.English)} |\n");
        }
        return table.Append('\n').ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
