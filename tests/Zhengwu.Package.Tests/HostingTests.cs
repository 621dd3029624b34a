using System.IO.Compression;

namespace Zhengwu.Package.Tests;

/// <summary>The package for hosted programs. Publishing takes about a minute on two cores.</summary>
[Collection(nameof(SharedPackage))]
[Trait("Category", "Package")]
public sealed class HostingTests(PackageFixture package)
{
    private static readonly string[] Files =
    [
        "PACKAGE.md", "Zhengwu.Extensions.Hosting.nuspec", "icon.png",
        "lib/net10.0/Zhengwu.Extensions.Hosting.dll", "lib/net10.0/Zhengwu.Extensions.Hosting.xml",
        "lib/net8.0/Zhengwu.Extensions.Hosting.dll", "lib/net8.0/Zhengwu.Extensions.Hosting.xml",
    ];

    private static readonly string[] Needs =
    [
        "Zhengwu.Sdk", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Hosting.Abstractions",
        "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options",
    ];

    [Fact]
    public async Task A_trimmed_self_contained_program_is_published_without_a_warning_and_runs()
    {
        await AssertContentAsync(await package.PackHostingAsync());
        string folder = await MakeProgramAsync();

        var publish = (await DotNet.RunAsync(folder, ["publish", "-c", "Release", "-r", "linux-x64", "-o", "out", "-tl:off", $"-p:ZhengwuVersion={package.Version}"])).MustPass();

        Assert.DoesNotContain(publish.Lines, line => line.Contains("warning", StringComparison.OrdinalIgnoreCase));
        string output = Path.Combine(folder, "out");
        TestContext.Current.TestOutputHelper?.WriteLine($"{Size(output) / 1024.0 / 1024.0:0.0} MiB");
        Assert.False(File.Exists(Path.Combine(output, "System.Private.Xml.dll"))); // trimmed, not merely copied
        AssertFindings((await DotNet.RunProgramAsync(folder, Path.Combine(output, "Trimmed"))).MustPass());
    }

    private async Task<string> MakeProgramAsync()
    {
        string folder = package.Folder("trimmed");
        Repository.CopyFolder(Repository.Asset("Trimmed"), folder);
        await package.AddToFeedAsync("Microsoft.NETCore.App.Runtime.linux-x64", Repository.RuntimeVersion);
        await package.AddToFeedAsync("Microsoft.NET.ILLink.Tasks", Repository.RuntimeVersion);
        await package.AddToFeedAsync("Microsoft.Extensions.DependencyInjection", "10.0.0");
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="zhengwu-test" value="{package.Feed}" /></packageSources>
              <auditSources><clear /></auditSources>
            </configuration>
            """, TestContext.Current.CancellationToken);
        return folder;
    }

    private static async Task AssertContentAsync(string made)
    {
        await using var zip = await ZipFile.OpenReadAsync(made, TestContext.Current.CancellationToken);
        Assert.Equal(Files, zip.Entries.Select(entry => entry.FullName).Where(name => !ContentTests.IsPlumbing(name)).Order(StringComparer.Ordinal));
        var nuspec = await Nuspec.ReadAsync(made);
        Assert.Equal(Needs.Concat(Needs), nuspec.Dependencies.Select(dependency => dependency.Attribute("id")!.Value));
        Assert.Equal("MIT", nuspec.Metadata("license").Value);
        Assert.Equal("PACKAGE.md", nuspec.Metadata("readme").Value);
        Assert.True(File.Exists(Path.ChangeExtension(made, ".snupkg")));
    }

    private static void AssertFindings(Outcome run)
    {
        Assert.Contains("示范局主动公开事项目录 2026-03-23", run.Text, StringComparison.Ordinal);
        Assert.Contains("error ZW4010 /要素/正文: ", run.Text, StringComparison.Ordinal);
        Assert.Contains("""{"type":"docs/embedding.md","title":"记录未通过检查","status":422,""", run.Text, StringComparison.Ordinal);
    }

    private static long Size(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
}
