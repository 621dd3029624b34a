using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Zhengwu.Docs;

/// <summary>A page of the documentation, as far as its headings, links and blocks of code go.</summary>
internal sealed partial class MarkdownPage
{
    private MarkdownPage(string path)
    {
        Path = path;
        Text = File.ReadAllText(path).ReplaceLineEndings("\n");
        Lines = Text.Split('\n');
        (Prose, Blocks) = Split(Lines);
        Headings = [.. Prose.Select(line => Heading().Match(line)).Where(match => match.Success).Select(match => (match.Groups["marks"].Length, match.Groups["text"].Value.Trim()))];
    }

    public string Path { get; }

    /// <summary>The path from the folder of the repository.</summary>
    public string Name => System.IO.Path.GetRelativePath(TestFiles.Repository, Path).Replace('\\', '/');

    public string Text { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The lines outside blocks of code.</summary>
    public IReadOnlyList<string> Prose { get; }

    /// <summary>The lines of each block of code.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Blocks { get; }

    public IReadOnlyList<(int Level, string Text)> Headings { get; }

    public static MarkdownPage Of(params string[] path) => new(System.IO.Path.Combine([TestFiles.Repository, .. path]));

    /// <summary>The readmes, that of the benchmarks too, and every page under docs/.</summary>
    public static IEnumerable<MarkdownPage> All()
    {
        var roots = Directory.GetFiles(TestFiles.Repository, "*.md");
        var samples = Directory.GetFiles(System.IO.Path.Combine(TestFiles.Repository, "samples"), "README.md", SearchOption.AllDirectories);
        var docs = Directory.GetFiles(System.IO.Path.Combine(TestFiles.Repository, "docs"), "*.md", SearchOption.AllDirectories);
        return roots.Append(System.IO.Path.Combine(TestFiles.Repository, "benchmarks", "README.md")).Concat(samples).Concat(docs).Where(path => !path.Contains($"{System.IO.Path.DirectorySeparatorChar}bin{System.IO.Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(path => new MarkdownPage(path));
    }

    /// <summary>Where links on the page lead.</summary>
    public IEnumerable<string> Links() =>
        Prose.SelectMany(line => Link().Matches(InlineCode().Replace(line, ""))).Select(match => match.Groups["target"].Value);

    /// <summary>The anchors that the headings get, as GitHub makes them.</summary>
    public IReadOnlySet<string> Anchors()
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, text) in Headings)
        {
            var anchor = AnchorOf(text);
            for (var i = 1; !anchors.Add(anchor); i++)
                anchor = $"{AnchorOf(text)}-{i}";
        }
        return anchors;
    }

    public static string AnchorOf(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var rune in LinkText().Replace(heading, "$1").ToLowerInvariant().EnumerateRunes())
        {
            if (rune.Value == ' ')
                anchor.Append('-');
            else if (rune.Value is '-' or '_' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
                anchor.Append(rune);
        }
        return anchor.ToString();
    }

    private static (List<string> Prose, List<IReadOnlyList<string>> Blocks) Split(IReadOnlyList<string> lines)
    {
        var (prose, blocks, block) = (new List<string>(), new List<IReadOnlyList<string>>(), default(List<string>));
        foreach (var line in lines)
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
                block = Turn(block, blocks);
            else
                (block ?? prose).Add(line);
        }
        return (prose, blocks);
    }

    private static List<string>? Turn(List<string>? block, List<IReadOnlyList<string>> blocks)
    {
        if (block is null)
            return [];
        blocks.Add(block);
        return null;
    }

    [GeneratedRegex("^(?<marks>#{1,6}) (?<text>.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();
}
