using System.Text;
using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Zhengwu.Docs;

/// <summary>The pages on due dates list every choice with its values.</summary>
public class DueOptionTableTests
{
    private const string Mark = "<!-- options -->\n";

    [Theory]
    [InlineData("docs/due-dates.md", Language.Chinese, "| 名称 | 缺省 | 另一种 | |", "（数目可改）")]
    [InlineData("docs/en/due-dates.md", Language.English, "| name | default | other | |", "(any number)")]
    public void The_page_lists_every_choice(string page, Language language, string heading, string anyNumber)
    {
        var path = Path.Combine(TestFiles.Repository, page);
        var parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split(Mark);
        Assert.True(parts.Length == 3, $"{page} must hold the table between two marks.");
        Snapshot.Matches(path, $"{parts[0]}{Mark}{heading}\n|---|---|---|---|\n{Rows(language, anyNumber)}{Mark}{parts[2]}");
    }

    private static string Rows(Language language, string anyNumber)
    {
        var table = new StringBuilder();
        foreach (var option in DueOption.All)
        {
            var usual = option.In(DueOptions.Default);
            var other = option.Values.IsEmpty ? anyNumber : Cell(option.In(option.Set(DueOptions.Default, option.Values[1])!), language);
            table.Append($"| `{option.Name}` | {(option.Values.IsEmpty ? usual.Text.In(language) : Cell(usual, language))} | {other} | {(option.Confidence == Confidence.Medium ? "M" : "L")} |\n");
        }
        return table.ToString();
    }

    private static string Cell(AppliedOption option, Language language) => $"`{option.Value}` {option.Text.In(language)}";
}
