namespace Zhengwu.Docs;

/// <summary>The main pages stand in both languages, and say the same.</summary>
public class TwinTests
{
    // In both languages at once.
    private static readonly string[] Bilingual = ["docs/glossary.md"];

    public static TheoryData<string, string> Twins()
    {
        var twins = new TheoryData<string, string> { { "README.md", "README.en.md" }, { "CONTRIBUTING.md", "CONTRIBUTING.en.md" } };
        foreach (var page in Directory.GetFiles(Path.Combine(TestFiles.Repository, "docs"), "*.md").Select(path => $"docs/{Path.GetFileName(path)}").Except(Bilingual).Order(StringComparer.Ordinal))
            twins.Add(page, page.Replace("docs/", "docs/en/", StringComparison.Ordinal));
        foreach (var path in Directory.GetFiles(Path.Combine(TestFiles.Repository, "docs", "en", "formats"), "*.md"))
            twins.Add($"docs/formats/{Path.GetFileName(path)}", $"docs/en/formats/{Path.GetFileName(path)}");
        return twins;
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void A_page_has_an_english_twin_with_the_same_headings_and_blocks(string chinese, string english)
    {
        Assert.True(File.Exists(Path.Combine(TestFiles.Repository, english)), $"{english} is missing.");
        var (page, twin) = (MarkdownPage.Of(chinese), MarkdownPage.Of(english));
        Assert.Equal(page.Headings.Select(heading => heading.Level), twin.Headings.Select(heading => heading.Level));
        Assert.Equal(page.Blocks.Count, twin.Blocks.Count);
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void Twins_link_to_each_other(string chinese, string english)
    {
        Assert.Contains(Relative(chinese, english), MarkdownPage.Of(chinese).Links());
        Assert.Contains(Relative(english, chinese), MarkdownPage.Of(english).Links());
    }

    private static string Relative(string from, string to) => Path.GetRelativePath(Path.GetDirectoryName(Path.Combine("/", from))!, Path.Combine("/", to)).Replace('\\', '/');
}
