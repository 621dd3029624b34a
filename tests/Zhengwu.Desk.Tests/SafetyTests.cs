using System.Net;
using System.Net.Http.Headers;

namespace Zhengwu.Desk;

public sealed class SafetyTests : DeskTests
{
    private const string Hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>\"'";

    [Fact]
    public async Task A_form_without_its_token_is_turned_away()
    {
        var page = await Revenue.OpenAsync(Client);
        page.Remove("__RequestVerificationToken");
        using var answer = await page.SendAsync(Client, "save");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("没有符合条件的记录", await GetAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_is_too_long_is_turned_away()
    {
        var page = await Revenue.OpenAsync(Client);
        page["title"] = new string('长', 100_000);
        using var answer = await page.SendAsync(Client, "save");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_hostile_text_is_shown_as_text_wherever_it_appears()
    {
        var page = await Revenue.OpenAsync(Client);
        (page["title"], page["unit"], page["element:Revenue"], page["channel"]) = (Hostile, Hostile, Hostile, Hostile);
        var refused = await page.RefusedAsync(Client, "publish");
        Assert.Equal(Hostile, refused["title"]);

        string edit = refused.Html;
        string list = await GetAsync("/");
        string record = await GetAsync($"/records/{refused["key"]}");

        Assert.All([edit, list, record], html =>
        {
            Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/items")]
    [InlineData("/status")]
    [InlineData("/records/none")]
    [InlineData("/desk.css")]
    public async Task Every_answer_forbids_scripts_and_frames(string address)
    {
        using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'self'; script-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task What_another_site_could_send_is_no_request_to_the_api()
    {
        using var content = new StringContent(Revenue.Json, MediaTypeHeaderValue.Parse("text/plain"));
        using var answer = await Client.PostAsync(new Uri("/api/catalogs/finance/records", UriKind.Relative), content, Cancel);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }
}
