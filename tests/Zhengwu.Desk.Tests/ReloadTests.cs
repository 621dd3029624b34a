namespace Zhengwu.Desk;

public sealed class ReloadTests : DeskTests
{
    [Fact]
    public async Task A_broken_catalog_is_refused_with_its_findings_and_work_goes_on()
    {
        string sound = await File.ReadAllTextAsync(Folder.Catalog, Cancel);
        await File.WriteAllTextAsync(Folder.Catalog, sound.Replace("  - id: MonthlyRevenue", "  - id: [MonthlyRevenue", StringComparison.Ordinal), Cancel);

        string status = await ReloadAsync();
        Assert.Contains("最近一次读到的目录没有启用", status, StringComparison.Ordinal);
        Assert.Contains("caizheng.catalog.yaml(", status, StringComparison.Ordinal);
        Assert.Contains("区财政局主动公开事项目录（finance，23 个事项）", status, StringComparison.Ordinal);
        await (await Revenue.OpenAsync(Client)).AcceptedAsync(Client, "publish");

        await File.WriteAllTextAsync(Folder.Catalog, sound.Replace("name: 一般公共预算收入", "name: 本级收入", StringComparison.Ordinal), Cancel);
        status = await ReloadAsync();
        Assert.DoesNotContain("没有启用", status, StringComparison.Ordinal);
        Assert.Contains("本级收入", (await FormPage.OpenAsync(Client, Revenue.Form)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_of_an_item_that_is_gone_can_still_be_seen()
    {
        string shown = await (await Revenue.OpenAsync(Client)).AcceptedAsync(Client, "publish");
        string sound = await File.ReadAllTextAsync(Folder.Catalog, Cancel);
        await File.WriteAllTextAsync(Folder.Catalog, sound.Replace("id: MonthlyRevenue", "id: QuarterlyRevenue", StringComparison.Ordinal), Cancel);
        await ReloadAsync();

        Assert.Contains("现行目录没有这一项", await GetAsync("/"), StringComparison.Ordinal);
        Assert.Contains("12000000", await GetAsync(shown), StringComparison.Ordinal);
    }

    private async Task<string> ReloadAsync()
    {
        var page = await FormPage.OpenAsync(Client, "/status");
        return await GetAsync(await page.AcceptedAsync(Client, ""));
    }
}
