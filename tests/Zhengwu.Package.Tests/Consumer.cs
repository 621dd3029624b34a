using System.Text.RegularExpressions;

namespace Zhengwu.Package.Tests;

/// <summary>A user's project in a folder of its own, outside the repository; its content is Assets/Consumer.</summary>
internal sealed partial class Consumer
{
    private readonly string version;

    private Consumer(string folder, string version) => (Folder, this.version) = (folder, version);

    public string Folder { get; }

    public string Plan => Path.Combine(Folder, "demo.plan.yaml");

    /// <summary>A consumer that restores from the folder feed and from the machine's own sources.</summary>
    public static Consumer WithDefaultSources(PackageFixture package, string name)
    {
        string folder = package.Folder(name);
        Repository.CopyFolder(Repository.Asset("Consumer"), folder);
        return new(folder, package.Version);
    }

    /// <summary>A consumer that restores from the folder feed alone.</summary>
    public static Consumer Create(PackageFixture package, string name)
    {
        var consumer = WithDefaultSources(package, name);
        File.WriteAllText(Path.Combine(consumer.Folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="zhengwu-test" value="{package.Feed}" /></packageSources>
              <auditSources><clear /></auditSources>
            </configuration>
            """);
        return consumer;
    }

    public void Replace(string file, string old, string replacement)
    {
        string path = Path.Combine(Folder, file);
        string text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void AppendToProgram(string statement) => File.AppendAllText(Path.Combine(Folder, "Program.cs"), statement + "\n");

    // Not incremental: a skipped compilation repeats no warning.
    public Task<Outcome> BuildAsync(params string[] properties) =>
        DotNet.RunAsync(Folder, ["build", "--no-incremental", "-tl:off", $"-p:ZhengwuSdkVersion={version}", .. properties]);

    public async Task<string> RunAsync() =>
        (await DotNet.RunAsync(Folder, [Path.Combine("bin", "Debug", "net10.0", "Consumer.dll")])).MustPass().Text;

    /// <summary>What the compiler is told: each YAML file, relative to the project, and its kind.</summary>
    public async Task<IEnumerable<string>> KindsAsync(params string[] properties)
    {
        string[] command = ["msbuild", "-restore", "-t:GenerateMSBuildEditorConfigFile", $"-p:ZhengwuSdkVersion={version}", .. properties];
        _ = (await DotNet.RunAsync(Folder, command)).MustPass();
        string told = await File.ReadAllTextAsync(Path.Combine(Folder, "obj", "Debug", "net10.0", "Consumer.GeneratedMSBuildEditorConfig.editorconfig"), TestContext.Current.CancellationToken);
        return FileWithKind().Matches(told)
            .Select(match => $"{Path.GetRelativePath(Folder, match.Groups["file"].Value)} {match.Groups["kind"].Value}".Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\[(?<file>.*\.yaml)\]\s+build_metadata\.AdditionalFiles\.ZhengwuKind = (?<kind>\w*)")]
    private static partial Regex FileWithKind();
}
