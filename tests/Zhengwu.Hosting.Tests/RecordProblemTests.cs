using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Zhengwu.Findings;

namespace Zhengwu.Hosting;

public sealed class RecordProblemTests
{
    [Fact]
    public void A_record_that_may_be_published_is_no_problem()
    {
        using var office = new Office();
        var catalog = office.Catalogs.Current.Find("demo")!;
        Assert.Null(Problems(office).Of(catalog.Validate(DisclosureCatalogsTests.Draft(catalog, body: "内容"))));
    }

    [Fact]
    public void A_problem_names_each_finding_with_its_place_and_help()
    {
        using var office = new Office();
        office.Build(options => (options.Language, options.HelpBase) = (Language.English, new Uri("https://example.org/zhengwu/")));

        using var json = JsonDocument.Parse(Problem(office).ToUtf8Bytes());

        var root = json.RootElement;
        Assert.Equal(["type", "title", "status", "detail", "findings"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal("https://example.org/zhengwu/docs/embedding.md", root.GetProperty("type").GetString());
        Assert.Equal(422, root.GetProperty("status").GetInt32());
        var finding = root.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("severity").GetString() == "error");
        Assert.Equal(["code", "severity", "pointer", "message", "fix", "help"], finding.EnumerateObject().Select(property => property.Name));
        Assert.Equal("ZW4010", finding.GetProperty("code").GetString());
        Assert.Equal("/elements/Body", finding.GetProperty("pointer").GetString());
        Assert.Equal("https://example.org/zhengwu/docs/rules/ZW4010.md", finding.GetProperty("help").GetString());
    }

    [Fact]
    public void Chinese_stays_Chinese_and_markup_is_escaped()
    {
        using var office = new Office();
        office.Write(Office.Sound.Replace("名称: 正文", "名称: 正文<b>", StringComparison.Ordinal));
        var text = Problem(office).ToString();
        Assert.Contains("记录未通过检查", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
    }

    private static RecordProblems Problems(Office office) => office.Services.GetRequiredService<RecordProblems>();

    private static RecordProblem Problem(Office office)
    {
        var catalog = office.Catalogs.Current.Find("demo")!;
        return Problems(office).Of(catalog.Validate(DisclosureCatalogsTests.Draft(catalog, body: null)))!;
    }
}
