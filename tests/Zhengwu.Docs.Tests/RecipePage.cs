using System.Text;
using System.Text.RegularExpressions;
using Recipes;
using Zhengwu.Findings;

namespace Zhengwu.Docs;

/// <summary>A page of recipes: the prose is its own, code and output are put in from the samples.</summary>
internal static partial class RecipePage
{
    public const int MostLines = 25;

    /// <summary>The page as it should read.</summary>
    public static async Task<string> WriteAsync(MarkdownPage page, Language language)
    {
        var parts = new Dictionary<string, string>();
        foreach (var name in Names(page).Distinct())
            parts.Add(name, await ShowAsync(name));
        var text = Part().Replace(page.Text, match => $"<!-- recipe {match.Groups["name"].Value} -->\n{parts[match.Groups["name"].Value]}<!-- end -->");
        using var playground = Playground.Office();
        text = Console().Replace(text, match => $"```console\n{string.Join('\n', CommandBlock.Run(match.Groups["block"].Value.Split('\n')))}\n```");
        return Contents().Replace(text, match => $"<!-- contents -->\n{ContentsOf(page, language)}<!-- end -->");
    }

    public static IEnumerable<string> Names(MarkdownPage page) => Part().Matches(page.Text).Select(match => match.Groups["name"].Value);

    /// <summary>The lines of a recipe that do the work.</summary>
    public static IReadOnlyList<string> Code(string name)
    {
        var lines = File.ReadAllLines(FileOf(name)).ToList();
        var (first, last) = (lines.FindIndex(line => line.Trim() == "// <recipe>"), lines.FindIndex(line => line.Trim() == "// </recipe>"));
        Assert.True(first >= 0 && last > first, $"{name} has no lines between its marks.");
        var code = lines[(first + 1)..last];
        var indent = code.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return [.. code.Select(line => line.Length > 0 ? line[indent..] : line)];
    }

    private static IEnumerable<string> Usings(string name) => File.ReadLines(FileOf(name)).TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal));

    private static async Task<string> ShowAsync(string name)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await Recipe.All.Single(recipe => recipe.Name == name).RunAsync(output);
        var printed = output.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
        return $"```csharp\n{string.Join('\n', Usings(name))}\n\n{string.Join('\n', Code(name))}\n```\n\n```\n{printed}\n```\n";
    }

    private static string ContentsOf(MarkdownPage page, Language language)
    {
        var contents = new StringBuilder();
        foreach (var (level, text) in page.Headings)
        {
            if (level == 2)
                contents.Append(contents.Length > 0 ? "\n" : "").Append($"**{text}**").Append(language == Language.Chinese ? "　" : " ");
            else if (level == 3)
                contents.Append($"[{text}](#{MarkdownPage.AnchorOf(text)}) · ");
        }
        return contents.Replace(" · \n", "\n\n").ToString().TrimEnd(' ', '·') + "\n";
    }

    private static string FileOf(string name) => Directory.GetFiles(Path.Combine(TestFiles.Repository, "samples", "Recipes", "Recipes"), $"*.{name}.cs").Single();

    [GeneratedRegex("<!-- recipe (?<name>\\w+) -->\n.*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex("```console\n(?<block>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Console();

    [GeneratedRegex("<!-- contents -->\n.*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Contents();
}
