using System.Text.RegularExpressions;

namespace Zhengwu.Package.Tests;

/// <summary>Does what docs/getting-started.md and its English twin say, step by step, and expects what they promise.</summary>
[Collection(nameof(SharedPackage))]
[Trait("Category", "Package")]
public sealed partial class GettingStartedTests(PackageFixture package)
{
    private const string Chinese = "docs/getting-started.md", English = "docs/en/getting-started.md";

    [Theory]
    [InlineData(Chinese)]
    [InlineData(English)]
    public async Task The_page_can_be_followed_word_by_word(string name)
    {
        string page = Page(name);
        string project = await CreateProjectAsync();
        foreach (Match file in YamlFile().Matches(page))
            await WriteAsync(Path.Combine(project, file.Groups["name"].Value), file.Groups["text"].Value);
        string program = Snippet(page, "using MyUnit;");
        await WriteAsync(Path.Combine(project, "Program.cs"), program);

        string printed = (await DotNet.RunAsync(project, ["run"])).MustPass().Text;

        foreach (Match promise in Promise().Matches(program))
            Assert.Contains(promise.Groups["line"].Value, printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Chinese, "时限", "时线")]
    [InlineData(English, "deadline", "deadlin")]
    public async Task The_mistake_on_the_page_is_found_where_the_page_says(string name, string key, string mistake)
    {
        string page = Page(name);
        string project = await CreateProjectAsync();
        foreach (Match file in YamlFile().Matches(page))
            await WriteAsync(Path.Combine(project, file.Groups["name"].Value), Regex.Replace(file.Groups["text"].Value, $"{key}(?=: 1月)", mistake));

        var build = (await DotNet.RunAsync(project, ["build", "-tl:off"])).MustPass();

        string promised = Snippet(page, "2026.plan.yaml(").Trim();
        Assert.Contains(build.Lines, line => line.StartsWith(Path.Combine(project, promised), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Chinese)]
    [InlineData(English)]
    public async Task The_program_that_reads_files_itself_compiles_and_runs(string name)
    {
        string project = await CreateProjectAsync();
        const string Start = """
            string path = "a.plan.yaml", text = "政务公开: 计划/1\n";

            """;
        string snippet = Snippet(Page(name), "using Zhengwu.Definitions;");
        int end = snippet.LastIndexOf("using ", StringComparison.Ordinal);
        end = snippet.IndexOf('\n', end) + 1;
        await WriteAsync(Path.Combine(project, "Program.cs"), snippet[..end] + Start + snippet[end..]);

        string printed = (await DotNet.RunAsync(project, ["run"])).MustPass().Text;

        Assert.Contains("a.plan.yaml(1,1): error ZW0012", printed, StringComparison.Ordinal);
    }

    private async Task<string> CreateProjectAsync()
    {
        string folder = package.Folder("getting-started-" + Guid.NewGuid().ToString("N")[..6]);
        await WriteAsync(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="zhengwu-test" value="{package.Feed}" /></packageSources>
              <auditSources><clear /></auditSources>
            </configuration>
            """);
        string[][] steps = [["new", "console", "-n", "MyUnit"], ["add", "MyUnit", "package", "Zhengwu.Sdk", "--version", package.Version]];
        foreach (string[] step in steps)
            _ = (await DotNet.RunAsync(folder, step)).MustPass();
        return Path.Combine(folder, "MyUnit");
    }

    private static string Page(string name) => File.ReadAllText(Path.Combine(Repository.Root, name)).ReplaceLineEndings("\n");

    private static string Snippet(string page, string beginning) =>
        Block().Matches(page).Select(block => block.Groups["text"].Value).Single(text => text.StartsWith(beginning, StringComparison.Ordinal));

    private static async Task WriteAsync(string file, string text)
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"^`(?<name>[\w.]+\.yaml)`[：:]\n\n```yaml\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex YamlFile();

    [GeneratedRegex(@"^```\w*\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"// (?<line>.+)$", RegexOptions.Multiline)]
    private static partial Regex Promise();
}
