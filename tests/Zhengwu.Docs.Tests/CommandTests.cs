namespace Zhengwu.Docs;

/// <summary>Commands on the pages print what the pages show, as far as they name sample files or none at all.</summary>
[Collection(nameof(CurrentFolder))]
public class CommandTests
{
    // Stands on a page for lines that it leaves out.
    private const string Left = "…";

    [Fact]
    public void Every_command_on_sample_files_prints_what_the_page_shows()
    {
        using var playground = Playground.Samples();
        var blocks = MarkdownPage.All().Where(page => !page.Name.EndsWith("recipes.md", StringComparison.Ordinal))
            .SelectMany(page => page.Blocks.Where(IsOfSamples).Select(block => (page.Name, Block: block))).ToList();

        Assert.True(blocks.Count >= 10, $"{blocks.Count} blocks: {string.Join(" | ", blocks.Select(block => block.Block[0]))}");
        Assert.Equal([], blocks.Select(block => Difference(block.Name, block.Block)).Where(difference => difference is not null));
    }

    // A file that is not there is the reader's own; - and < bring input that the page does not show.
    private static bool IsOfSamples(IReadOnlyList<string> block) =>
        block.Count > 0 && CommandBlock.Commands(block).Any() && CommandBlock.Commands(block).All(command =>
            command.StartsWith("zhengwu ", StringComparison.Ordinal) && !command.Contains('<', StringComparison.Ordinal) && !command.Contains('|', StringComparison.Ordinal)
            && CommandBlock.Words(command).Skip(1).All(IsKnown));

    private static bool IsKnown(string word) => !(word.Contains(".yaml", StringComparison.Ordinal) || word.Contains(".ndjson", StringComparison.Ordinal) || word == ".") || File.Exists(word);

    // Blank lines are for the eye: neither the page nor the tool is held to them.
    private static string? Difference(string page, IReadOnlyList<string> shown)
    {
        var printed = CommandBlock.Run(shown).Where(line => line.Length > 0).ToList();
        var (at, isGap) = (0, false);
        foreach (var line in shown.Where(line => line.Length > 0).Select(line => line.TrimEnd()))
        {
            if (line == Left)
            {
                isGap = true;
                continue;
            }
            var found = isGap ? printed.IndexOf(line, at) : at < printed.Count && printed[at] == line ? at : -1;
            if (found < 0)
                return $"{page}: '{line}' is not printed in its place. Printed:\n{string.Join('\n', printed)}";
            (at, isGap) = (found + 1, false);
        }
        return isGap || at == printed.Count ? null : $"{page}: more is printed than shown:\n{string.Join('\n', printed)}";
    }
}
