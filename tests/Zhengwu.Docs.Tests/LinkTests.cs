namespace Zhengwu.Docs;

/// <summary>Links lead somewhere.</summary>
public class LinkTests
{
    [Fact]
    public void Every_link_between_pages_leads_to_a_file_and_every_anchor_to_a_heading()
    {
        var pages = MarkdownPage.All().ToList();
        var links = pages.SelectMany(page => page.Links().Select(link => (Page: page, Link: link))).Where(link => !IsElsewhere(link.Link)).ToList();

        Assert.True(links.Count > 300, $"only {links.Count} links were found");
        var anchors = pages.ToDictionary(page => page.Path, page => page.Anchors());
        Assert.Equal([], links.Where(link => !Leads(link.Page, link.Link, anchors)).Select(link => $"{link.Page.Name}: {link.Link}"));
    }

    [Theory]
    [InlineData("zhengwu schedule PLAN", "zhengwu-schedule-plan")]
    [InlineData("改级别：.globalconfig", "改级别globalconfig")]
    [InlineData("JSON：findings/1", "jsonfindings1")]
    [InlineData("3. `zhengwu check` in CI", "3-zhengwu-check-in-ci")]
    public void An_anchor_is_made_as_github_makes_it(string heading, string anchor) => Assert.Equal(anchor, MarkdownPage.AnchorOf(heading));

    private static bool IsElsewhere(string link) => link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal);

    private static bool Leads(MarkdownPage page, string link, Dictionary<string, IReadOnlySet<string>> anchors)
    {
        var parts = link.Split('#');
        var target = parts[0].Length == 0 ? page.Path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page.Path)!, Uri.UnescapeDataString(parts[0])));
        if (parts.Length == 1)
            return File.Exists(target) || Directory.Exists(target);
        return anchors.TryGetValue(target, out var known) && known.Contains(Uri.UnescapeDataString(parts[1]));
    }
}
