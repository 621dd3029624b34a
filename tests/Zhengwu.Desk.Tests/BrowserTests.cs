using System.Globalization;
using Microsoft.Playwright;

namespace Zhengwu.Desk;

/// <summary>A person at a real browser, and the program as a process of its own.</summary>
[Trait("Category", "Browser")]
public sealed class BrowserTests : IAsyncLifetime
{
    private const string Hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>";

    private readonly DeskFolder _folder = new();
    private readonly List<string> _ran = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // The program is a process with the machine's own clock.
    private static string Today => TimeProvider.System.GetUtcNow().AddHours(8).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Chromium.Path is null, "No Chromium on this machine (chromium, chromium-browser, google-chrome).");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Headless = true, Args = Chromium.Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Three_faults_are_seen_at_their_fields_corrected_published_and_there_after_a_restart()
    {
        string record;
        await using (var desk = await _folder.StartAsync(Cancel))
        {
            var page = await OpenAsync($"{desk.Address}/items");
            await page.GetByRole(AriaRole.Link, new() { Name = "财政预决算 / 预算执行 / 月度收支" }).ClickAsync();
            await FillAsync(page);
            await page.GetByLabel("公开主体").FillAsync("区民政局");
            await page.GetByLabel("一般公共预算收入").FillAsync("");
            await page.GetByLabel("政府网站", new() { Exact = true }).UncheckAsync();
            await PublishAsync(page);

            await SeeFaultsAsync(page);

            await page.GetByLabel("公开主体").FillAsync("区财政局");
            await page.GetByLabel("一般公共预算收入").FillAsync("1200万元");
            await page.GetByLabel("政府网站", new() { Exact = true }).CheckAsync();
            await PublishAsync(page);

            await page.GetByText("已公开。").WaitForAsync();
            record = new Uri(page.Url).AbsolutePath;
            await desk.StopAsync(Cancel);
        }

        await using var again = await _folder.StartAsync(Cancel);
        var list = await OpenAsync(again.Address);
        await list.GetByRole(AriaRole.Link, new() { Name = "2026年3月区级财政收支情况" }).ClickAsync();
        Assert.Equal(record, new Uri(list.Url).AbsolutePath);
        Assert.Contains("12000000", await list.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Contains("分管负责人", await list.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Empty(_ran);
        await again.StopAsync(Cancel);
    }

    [Fact]
    public async Task A_request_that_does_not_say_how_long_it_is_is_cut_off()
    {
        await using var desk = await _folder.StartAsync(Cancel);
        using var client = new HttpClient();
        using var content = new StreamContent(new MemoryStream(new byte[2 * 1024 * 1024]));
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{desk.Address}/api/catalogs/finance/records")) { Content = content };
        request.Headers.TransferEncodingChunked = true;

        using var answer = await client.SendAsync(request, Cancel);

        Assert.Equal(System.Net.HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        await desk.StopAsync(Cancel);
    }

    [Fact]
    public async Task A_hostile_title_is_seen_as_text_and_runs_nothing()
    {
        await using var desk = await _folder.StartAsync(Cancel);
        var page = await OpenAsync($"{desk.Address}/records/edit?catalog=finance&item=MonthlyRevenue");
        await page.GetByLabel("标题").FillAsync(Hostile);
        await page.GetByLabel("公开主体").FillAsync(Hostile);
        await PublishAsync(page);
        await page.GotoAsync(desk.Address);

        var link = page.GetByRole(AriaRole.Link, new() { Name = Hostile });
        Assert.Equal(Hostile, await link.InnerTextAsync());
        await link.ClickAsync();

        Assert.Equal(Hostile, await page.InnerTextAsync("h1"));
        Assert.Equal(0, await page.Locator("img, script").CountAsync());
        Assert.Empty(_ran);
        await desk.StopAsync(Cancel);
    }

    // Whatever runs shows itself: a dialog, an error, a word on the console, or a request to elsewhere.
    private async Task<IPage> OpenAsync(string address)
    {
        var page = await _browser!.NewPageAsync();
        // Waiting is no measure here: a machine that builds other things at the same time is slow.
        page.SetDefaultTimeout(180_000);
        page.Dialog += (_, dialog) => { _ran.Add(dialog.Message); _ = dialog.DismissAsync(); };
        page.PageError += (_, error) => _ran.Add(error);
        // The answer 422 to a faulty form is noted by the browser itself.
        page.Console += (_, message) => { if (!message.Text.Contains("422", StringComparison.Ordinal)) _ran.Add(message.Text); };
        page.Request += (_, request) => { if (!request.Url.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)) _ran.Add(request.Url); };
        await page.GotoAsync(address);
        return page;
    }

    private static async Task FillAsync(IPage page)
    {
        await page.GetByLabel("标题").FillAsync("2026年3月区级财政收支情况");
        await page.GetByLabel("形成日期").FillAsync(Today);
        await page.GetByLabel("公开日期", new() { Exact = true }).FillAsync(Today);
        await page.GetByLabel("月份").FillAsync("2026年3月");
        await page.GetByLabel("一般公共预算支出").FillAsync("1000万元");
        foreach (var (step, person) in new[] { ("初审", "预算科经办人"), ("复审", "预算科负责人"), ("终审", "分管负责人"), ("保密审查", "保密员") })
        {
            await page.GetByLabel($"{step}人").FillAsync(person);
            await page.GetByLabel($"{step}日期").FillAsync(Today);
        }
        foreach (string step in new[] { "初审", "复审", "终审" })
            await page.GetByLabel($"{step}意见").SelectOptionAsync("通过");
        await page.GetByLabel("保密审查结论").SelectOptionAsync("可以公开");
    }

    private static Task PublishAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "检查并公开" }).ClickAsync();

    private static async Task SeeFaultsAsync(IPage page)
    {
        Assert.Equal(3, await page.Locator(".findings .error").CountAsync());
        await SeeFaultAsync(page, "公开主体", "ZW4017");
        await SeeFaultAsync(page, "一般公共预算收入", "ZW4010");
        await SeeFaultAsync(page, "政府网站", "ZW4031");
        // The summary has the focus, and its first link leads to the first faulty field: all of it by keyboard.
        Assert.Equal("summary", await page.EvaluateAsync<string>("document.activeElement.className"));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("unit", await page.EvaluateAsync<string>("document.activeElement.name"));
        Assert.Equal("区民政局", await page.GetByLabel("公开主体").InputValueAsync());
    }

    private static async Task SeeFaultAsync(IPage page, string label, string code)
    {
        string? described = await page.GetByLabel(label, new() { Exact = label == "政府网站" }).GetAttributeAsync("aria-describedby");
        string findings = described!.Split(' ').Single(id => id.EndsWith("-findings", StringComparison.Ordinal));
        Assert.Contains(code, await page.InnerTextAsync($"#{findings}"), StringComparison.Ordinal);
    }
}
