using System.Net;
using System.Text.RegularExpressions;
using Zhengwu.Desk;
using Zhengwu.Package.Tests;

namespace Zhengwu.Templates.Tests;

/// <summary>The template of the web application. About two minutes on two idle cores, packing not counted: some thirty projects are made, two built and started.</summary>
[Collection(nameof(SharedTemplates))]
[Trait("Category", "Slow")]
public sealed partial class DeskTemplateTests(TemplateFixture templates)
{
    private static readonly string[] Units = Extremes.Units;

    private static readonly string[] Levels = Extremes.Levels;

    private static readonly string[] Keys = Extremes.Keys;

    private static readonly string[] Fields = ["财政预决算", "生态环境", "救灾", "其他"];

    private static readonly string[] Catalog = ["true", "false"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, int, int, int, int, int> Desks()
    {
        var rows = new TheoryData<string, int, int, int, int, int>();
        foreach (int[] row in Pairwise.Rows(Units.Length, Levels.Length, Keys.Length, Fields.Length, Catalog.Length))
            rows.Add($"desk-{string.Concat(row)}", row[0], row[1], row[2], row[3], row[4]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Desks))]
    public async Task Every_desk_has_definitions_without_a_fault(string name, int unit, int level, int keys, int field, int catalog)
    {
        string folder = templates.Folder(name);

        _ = (await templates.RunAsync(folder, "new", "zhengwu-desk", "-n", "Desk", "--unit", Units[unit], "--level", Levels[level],
            "--keys", Keys[keys], "--field", Fields[field], "--catalog", Catalog[catalog])).MustPass();

        Checked.Folder(folder).MustBeClean();
        var texts = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (Path.GetFileName(file), Text: File.ReadAllText(file))).ToList();
        Assert.DoesNotContain(texts, file => file.Text.Contains("@@", StringComparison.Ordinal) || file.Text.Contains("DisclosureDesk", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, file => file.Item1.Contains("ZwTemplate", StringComparison.Ordinal) || file.Text.Contains("ZwTemplate", StringComparison.Ordinal));
        using var settings = System.Text.Json.JsonDocument.Parse(texts.Single(file => file.Item1 == "appsettings.json").Text);
        Assert.Equal(Extremes.OneLine(Units[unit]) + "公开台账", settings.RootElement.GetProperty("Desk").GetProperty("Title").GetString());
    }

    [Theory]
    [InlineData("周村 2027", "zh", 3, "county", "养老服务", "true")]
    [InlineData("2026-desk.web", "en", 2, "township", "其他", "false")]
    public async Task A_desk_builds_without_a_warning_and_serves_its_pages(string name, string keys, int unit, string level, string field, string catalog)
    {
        string folder = await templates.WebFolderAsync("desk-built-" + keys);
        string project = Path.Combine(folder, name);
        _ = (await templates.RunAsync(folder, "new", "zhengwu-desk", "-n", name, "--unit", Units[unit], "--keys", keys, "--level", level, "--field", field, "--catalog", catalog)).MustPass();

        var build = (await DotNet.RunAsync(project, ["build", "-warnaserror", "-tl:off"])).MustPass();

        Assert.Contains("0 Warning(s)", build.Text, StringComparison.Ordinal);
        string program = Directory.GetFiles(Path.Combine(project, "bin", "Debug", "net10.0"), "*.runtimeconfig.json").Single().Replace(".runtimeconfig.json", ".dll", StringComparison.Ordinal);
        string data = templates.Folder("desk-data-" + keys);
        await using var desk = await DeskProcess.StartAsync(DotNet.StartOf("dotnet", data, [program, "--urls", "http://127.0.0.1:0"]), Cancel);
        await AssertPagesAsync(desk.Address, Extremes.OneLine(Units[unit]));
        await desk.StopAsync(Cancel);
        Assert.True(File.Exists(Path.Combine(data, "data", "desk.db")));
    }

    private static async Task AssertPagesAsync(string address, string unit)
    {
        using var client = new HttpClient { BaseAddress = new(address) };
        foreach (var (path, title) in (IEnumerable<(string, string)>)[("/", "公开记录"), ("/Items", "按事项新建"), ("/Status", "目录状态")])
            Assert.Contains($"{title} - {unit}公开台账</title>", await PageAsync(client, path, unit), StringComparison.Ordinal);
        var form = Form().Match(await PageAsync(client, "/Items", unit));
        Assert.Contains($"<h1>{form.Groups["item"].Value}</h1>", await PageAsync(client, form.Groups["path"].Value, unit), StringComparison.Ordinal);
    }

    // The text that a reader sees; as it is sent, no name of a unit makes an element.
    private static async Task<string> PageAsync(HttpClient client, string path, string unit)
    {
        string page = await client.GetStringAsync(new Uri(path, UriKind.Relative), Cancel);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        string seen = WebUtility.HtmlDecode(page);
        Assert.Contains($"<p class=\"brand\">{unit}公开台账</p>", seen, StringComparison.Ordinal);
        return seen;
    }

    [GeneratedRegex("""<a href="(?<path>/records/edit[^"]*)">(?<item>[^<]*)</a>""")]
    private static partial Regex Form();
}
