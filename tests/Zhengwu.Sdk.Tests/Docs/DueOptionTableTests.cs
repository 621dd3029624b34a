using System.Text;
using Zhengwu.Deadlines;

namespace Zhengwu.Docs;

/// <summary>The page on due dates lists every choice with its values.</summary>
public class DueOptionTableTests
{
    private const string Mark = "<!-- options -->\n";

    [Fact]
    public void The_page_lists_every_choice()
    {
        var path = Path.Combine(TestFiles.Repository, "docs", "due-dates.md");
        var parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split(Mark);
        Assert.True(parts.Length == 3, "docs/due-dates.md must hold the table between two marks.");
        Snapshot.Matches(path, $"{parts[0]}{Mark}{Table()}{Mark}{parts[2]}");
    }

    private static string Table()
    {
        var table = new StringBuilder("| 名称 | 缺省 | 另一种 | |\n|---|---|---|---|\n");
        foreach (var option in DueOption.All)
        {
            var usual = option.In(DueOptions.Default);
            var other = option.Values.IsEmpty ? "（数目可改）" : Cell(option.In(option.Set(DueOptions.Default, option.Values[1])!));
            table.Append($"| `{option.Name}` | {(option.Values.IsEmpty ? usual.Text.Chinese : Cell(usual))} | {other} | {(option.Confidence == Confidence.Medium ? "M" : "L")} |\n");
        }
        return table.ToString();
    }

    private static string Cell(AppliedOption option) => $"`{option.Value}` {option.Text.Chinese}";
}
