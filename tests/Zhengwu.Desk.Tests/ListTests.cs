namespace Zhengwu.Desk;

public sealed class ListTests : DeskTests
{
    [Fact]
    public async Task Overdue_and_due_soon_are_marked_in_words_and_can_be_filtered()
    {
        await SaveAsync("早该公开", "2026-02-02"); // 20 working days over the Spring Festival: 6 March
        await SaveAsync("就要到期", "2026-03-12"); // 10 April
        await SaveAsync("还有时间", "2026-04-07");

        string all = await GetAsync("/");
        Assert.Contains("""<span class="mark overdue">已逾期</span>""", all, StringComparison.Ordinal);
        Assert.Contains("""<span class="mark duesoon">将到期</span>""", all, StringComparison.Ordinal);
        Assert.Contains("""<span class="mark intime">按期</span>""", all, StringComparison.Ordinal);

        Assert.Equal(["早该公开"], Titles(await GetAsync("/?state=Overdue")));
        Assert.Equal(["就要到期"], Titles(await GetAsync("/?state=DueSoon")));
        Assert.Equal(["早该公开", "就要到期", "还有时间"], Titles(await GetAsync("/?state=Draft&unit=区财政局"))); // the most urgent first
        Assert.Empty(Titles(await GetAsync("/?unit=区民政局")));
    }

    private async Task SaveAsync(string title, string formed)
    {
        var page = await FormPage.OpenAsync(Client, "/records/edit?catalog=finance&item=StateAssets");
        (page["title"], page["unit"], page["formedOn"]) = (title, "区财政局", formed);
        await page.AcceptedAsync(Client, "save");
    }

    private static IEnumerable<string> Titles(string html) =>
        html.Split("<th scope=\"row\">").Skip(1).Select(row => row[(row.IndexOf('>', StringComparison.Ordinal) + 1)..row.IndexOf("</a>", StringComparison.Ordinal)]);
}
