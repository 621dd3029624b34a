using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;
using Zhengwu.Desk;
using Zhengwu.Package.Tests;

namespace Zhengwu.Templates.Tests;

/// <summary>Does what the readme and the CI file of each project say, and expects what they promise. About two minutes on two idle cores.</summary>
[Collection(nameof(SharedTemplates))]
[Trait("Category", "Slow")]
public sealed partial class FollowedReadmeTests(TemplateFixture templates)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_readme_of_a_plan_can_be_followed_and_its_ci_file_passes()
    {
        string folder = templates.Folder("readme-plan");
        _ = (await templates.RunAsync(folder, "new", "zhengwu-plan", "-n", "周村2027", "--unit", "周村区", "--year", "2027")).MustPass();
        string project = Path.Combine(folder, "周村2027");

        string[] followed = await FollowAsync(project, isWeb: false);
        await RunStepsAsync(project);

        Assert.Equal(["dotnet run", "dotnet run", "dotnet build", "zhengwu check", "zhengwu plan"], followed);
        Assert.True(File.Exists(Path.Combine(project, "2028.plan.yaml")));
    }

    [Fact]
    public async Task The_readme_of_a_desk_can_be_followed_and_its_ci_file_passes()
    {
        string folder = await templates.WebFolderAsync("readme-desk");
        _ = (await templates.RunAsync(folder, "new", "zhengwu-desk", "-n", "台账", "--unit", "周村区")).MustPass();
        string project = Path.Combine(folder, "台账");

        string[] followed = await FollowAsync(project, isWeb: true);
        await RunStepsAsync(project);

        Assert.Equal(["dotnet run", "dotnet build", "dotnet publish", "dotnet bin/publish/台账.dll", "dotnet new"], followed);
        Assert.True(File.Exists(Path.Combine(project, "definitions", "养老服务.catalog.yaml")));
    }

    private async Task<string[]> FollowAsync(string project, bool isWeb)
    {
        var commands = Readme.CommandsOf(await File.ReadAllTextAsync(Path.Combine(project, "README.md"), Cancel)).Where(command => !command.IsInstallation).ToList();
        foreach (var command in commands)
        {
            string printed = isWeb && (command.IsServer || command.Arguments[0] == "run") ? await ServeAsync(project, command) : await RunAsync(project, command);
            Assert.All(command.Output, line => Assert.Contains(WithoutHost(line), WithoutHost(printed), StringComparison.Ordinal));
        }
        return [.. commands.Select(command => $"{command.Program} {command.Arguments[0]}")];
    }

    private async Task<string> RunAsync(string project, ReadmeCommand command)
    {
        // The only words that stand for something else.
        string[] arguments = [.. command.Arguments.Select(word => word.Replace("下一年", "2028", StringComparison.Ordinal).Replace("本单位", "周村区", StringComparison.Ordinal))];
        return (await templates.RunAsync(project, command.Program == "zhengwu" ? [Tool, .. arguments] : arguments)).MustPass().Text;
    }

    // On a port that is free; the later of two settings counts.
    private async Task<string> ServeAsync(string project, ReadmeCommand command)
    {
        string[] arguments = [.. command.Arguments, .. command.IsServer ? (string[])[] : ["--"], "--urls", "http://127.0.0.1:0"];
        await using var desk = await DeskProcess.StartAsync(DotNet.StartOf("dotnet", project, arguments, templates.Isolated), Cancel);
        using var client = new HttpClient { BaseAddress = new(desk.Address) };
        Assert.Contains("周村区公开台账", await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancel), StringComparison.Ordinal);
        return desk.Output;
    }

    private async Task RunStepsAsync(string project)
    {
        var ci = new YamlStream();
        ci.Load(new StringReader(await File.ReadAllTextAsync(Path.Combine(project, ".github", "workflows", "check.yml"), Cancel)));
        var steps = (YamlSequenceNode)ci.Documents[0].RootNode["jobs"]["check"]["steps"];
        var lines = steps.OfType<YamlMappingNode>().Where(step => step.Children.ContainsKey("run")).Select(step => ((YamlScalarNode)step["run"]).Value!).ToList();
        Assert.NotEmpty(lines);
        foreach (string line in lines)
        {
            Assert.StartsWith("dotnet ", line, StringComparison.Ordinal);
            _ = await RunAsync(project, ReadmeCommand.Of(line));
        }
    }

    private static string Tool => Path.Combine(AppContext.BaseDirectory, "zhengwu.dll");

    private static string WithoutHost(string text) => Host().Replace(text, "http://…");

    [GeneratedRegex(@"http://[\w.]+:\d+")]
    private static partial Regex Host();
}
