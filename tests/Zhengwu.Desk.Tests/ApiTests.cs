using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Zhengwu.Desk;

public sealed class ApiTests : DeskTests
{
    private const string Records = "/api/catalogs/finance/records";

    [Fact]
    public async Task A_record_is_made_changed_and_published()
    {
        var made = await SendAsync(HttpMethod.Post, Records, Revenue.Json.Replace("2026年3月区级财政收支情况", "收支情况", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Created, made.Status);
        string key = made.Body.GetProperty("key").GetString()!;

        var changed = await SendAsync(HttpMethod.Put, $"/api/records/{key}", Revenue.Json, version: 1);
        Assert.Equal(2, changed.Body.GetProperty("version").GetInt32());
        var published = await SendAsync(HttpMethod.Post, $"/api/records/{key}/publish", null, version: 2);

        Assert.Equal(HttpStatusCode.OK, published.Status);
        var found = (await SendAsync(HttpMethod.Get, $"/api/records/{key}", null)).Body;
        Assert.Equal("published", found.GetProperty("state").GetString(), ignoreCase: true);
        Assert.Contains("2026年3月区级财政收支情况", found.GetProperty("record").GetProperty("标题").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, (await SendAsync(HttpMethod.Get, "/api/records?state=Published&unit=区财政局", null)).Body.GetArrayLength());
    }

    [Fact]
    public async Task A_faulty_record_is_refused_with_problem_details()
    {
        string faulty = Revenue.Json.Replace("\"Revenue\": 12000000, ", "", StringComparison.Ordinal).Replace("区财政局", "区民政局", StringComparison.Ordinal);

        var answer = await SendAsync(HttpMethod.Post, "/api/catalogs/finance/validate", faulty);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("application/problem+json", answer.Type);
        Assert.Equal(["/单位", "/要素/一般公共预算收入"], answer.Body.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("severity").GetString() == "error").Select(finding => finding.GetProperty("pointer").GetString()!));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"item": "Nothing"}""")]
    [InlineData("""{"item": "MonthlyRevenue", "formedOn": "gestern"}""")]
    public async Task What_is_no_record_is_refused_with_problem_details(string text)
    {
        var answer = await SendAsync(HttpMethod.Post, Records, text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotEmpty(answer.Body.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task A_change_must_name_the_version_that_it_changes()
    {
        string key = (await SendAsync(HttpMethod.Post, Records, Revenue.Json)).Body.GetProperty("key").GetString()!;
        Assert.Equal((HttpStatusCode)428, (await SendAsync(HttpMethod.Put, $"/api/records/{key}", Revenue.Json)).Status);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await SendAsync(HttpMethod.Put, $"/api/records/{key}", Revenue.Json, version: 9)).Status);
    }

    [Fact]
    public async Task The_operations_are_described()
    {
        var document = (await SendAsync(HttpMethod.Get, "/openapi/v1.json", null)).Body;
        Assert.Equal(
            ["/api/catalogs", "/api/catalogs/{catalog}/records", "/api/catalogs/{catalog}/validate", "/api/records", "/api/records/{key}", "/api/records/{key}/publish"],
            document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        Assert.True(document.GetProperty("paths").GetProperty("/api/records/{key}/publish").GetProperty("post").GetProperty("responses").TryGetProperty("422", out _));
    }

    private async Task<(HttpStatusCode Status, string? Type, JsonElement Body)> SendAsync(HttpMethod method, string address, string? json, int? version = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json"));
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", $"{version}");
        using var answer = await Client.SendAsync(request, Cancel);
        string text = await answer.Content.ReadAsStringAsync(Cancel);
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, text.StartsWith('{') || text.StartsWith('[') ? JsonDocument.Parse(text).RootElement : default);
    }
}
