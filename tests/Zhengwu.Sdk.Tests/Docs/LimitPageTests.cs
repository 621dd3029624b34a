using System.Text.RegularExpressions;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Docs;

/// <summary>The pages on limits say what the grammar reads: every row of a table behind a mark is read, and its other cells are what was found.</summary>
public partial class LimitPageTests
{
    [Fact]
    public void Every_example_of_the_page_is_read_as_it_says() => AssertPage("docs/formats/limits.md", Language.Chinese);

    [Fact]
    public void Every_example_of_the_english_page_is_read_as_it_says() => AssertPage("docs/en/formats/limits.md", Language.English);

    [Fact]
    public void The_page_shows_every_kind_of_limit()
    {
        var page = File.ReadAllText(Path.Combine(TestFiles.Repository, "docs/formats/limits.md"));
        foreach (var kind in Enum.GetValues<LimitKind>())
            Assert.Contains($"| `{LimitKinds.NameOf(kind)}` |", page, StringComparison.Ordinal);
    }

    private static void AssertPage(string file, Language language)
    {
        var path = Path.Combine(TestFiles.Repository, file);
        var lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        LimitContext? context = null;
        var rows = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (Mark().Match(lines[i]) is { Success: true } mark)
                context = Enum.Parse<LimitContext>(mark.Groups["context"].Success ? mark.Groups["context"].Value : "None", ignoreCase: true);
            else if (lines[i].Length == 0)
                context = null;
            else if (context is { } where && Example().Match(lines[i]) is { Success: true } example)
                (lines[i], rows) = (Row(example.Groups["phrase"].Value, where, language), rows + 1);
        }
        Assert.True(rows > 80, $"{rows} examples");
        Snapshot.Matches(path, string.Join("\n", lines));
    }

    private static string Row(string written, LimitContext context, Language language)
    {
        var (limit, kind, reason) = written[0] == '{' ? Structured(written, language) : Phrase(written, context);
        var meaning = limit is not null ? DeadlineFormatter.Format(limit, language) : reason?.In(language) ?? "";
        return $"| `{written}` | {meaning} | `{LimitKinds.NameOf(kind)}` |";
    }

    private static (Limit? Limit, LimitKind Kind, Bilingual? Reason) Phrase(string written, LimitContext context)
    {
        var reading = DeadlineParser.Parse(written, context);
        return (reading.Limit, reading.Kind, reading.Reason);
    }

    private static (Limit? Limit, LimitKind Kind, Bilingual? Reason) Structured(string written, Language language)
    {
        var head = language == Language.Chinese ? "政务公开: 计划/1\n标题: 计划\n任务:\n  - {序号: 1, 要求: 公开, 时限" : "zhengwu: plan/1\ntitle: plan\ntasks:\n  - {number: 1, requirement: 公开, deadline";
        var definition = DefinitionReader.Read("page.plan.yaml", $"{head}: {written}}}\n");
        Assert.Empty(definition.ReadingFindings);
        var limit = definition.Plan!.Tasks.Single().Deadline.Parsed;
        Assert.NotNull(limit);
        return (limit, limit.Kind, null);
    }

    [GeneratedRegex(@"^<!-- limits( (?<context>\w+))? -->$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\| `(?<phrase>[^`]+)` \|")]
    private static partial Regex Example();
}
