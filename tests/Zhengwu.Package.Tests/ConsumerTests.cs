using System.Text.RegularExpressions;

namespace Zhengwu.Package.Tests;

[Collection(nameof(SharedPackage))]
[Trait("Category", "Package")]
public sealed class ConsumerTests(PackageFixture package)
{
    [Fact]
    public async Task A_typed_member_can_be_used_and_nothing_is_warned_about()
    {
        var consumer = Consumer.WithDefaultSources(package, "typed");

        _ = (await consumer.BuildAsync("-warnaserror")).MustPass();

        Assert.StartsWith("Zhengwu.Plans.PlanTask, Zhengwu.Sdk,", await consumer.RunAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_package_installs_without_a_network()
    {
        var consumer = Consumer.Create(package, "offline");
        string packages = Path.Combine(consumer.Folder, ".packages");
        // Empty caches, and a proxy where nobody listens: whatever asks for an address on the network fails.
        (string, string)[] noNetwork =
        [
            ("NUGET_PACKAGES", packages), ("NUGET_HTTP_CACHE_PATH", Path.Combine(consumer.Folder, ".http")),
            ("http_proxy", "http://127.0.0.1:9"), ("https_proxy", "http://127.0.0.1:9"), ("no_proxy", ""),
        ];

        _ = (await DotNet.RunAsync(consumer.Folder, ["restore", "-tl:off", $"-p:ZhengwuSdkVersion={package.Version}"], noNetwork)).MustPass();

        Assert.Equal(["yamldotnet", "zhengwu.sdk"], Directory.EnumerateDirectories(packages).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task An_unknown_key_is_reported_at_its_place()
    {
        var consumer = Consumer.Create(package, "unknown-key");
        consumer.Replace("demo.plan.yaml", "时限:", "时线:");

        var build = (await consumer.BuildAsync()).MustPass();

        string[] lines = await File.ReadAllLinesAsync(consumer.Plan, TestContext.Current.CancellationToken);
        int line = Array.FindIndex(lines, text => text.Contains("时线:", StringComparison.Ordinal));
        int column = lines[line].IndexOf("时线:", StringComparison.Ordinal);
        Assert.Contains(build.Lines, text => text.StartsWith($"{consumer.Plan}({line + 1},{column + 1}): warning ZW0005: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh", "C# 编译器版本为 ")]
    [InlineData("en", "The C# compiler is version ")]
    public async Task A_compiler_that_is_too_old_is_an_error_of_its_own(string language, string message)
    {
        var consumer = Consumer.Create(package, "old-compiler-" + language);

        var build = await consumer.BuildAsync("-p:ZhengwuMinimumCompilerVersion=99.0", $"-p:ZhengwuLanguage={language}");

        Assert.NotEqual(0, build.ExitCode);
        var errors = build.Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal));
        // Alone: missing names would only hide it.
        Assert.All(errors, line => Assert.Contains($"Consumer.csproj : error ZW3009: {message}", line, StringComparison.Ordinal));
        Assert.NotEmpty(errors);
        // The version found and the version needed.
        Assert.Matches(new Regex(@"ZW3009: .*\b[5-9]\.\d+\.\d.*\b99\.0"), build.Text);
    }

    [Fact]
    public async Task Files_are_found_by_suffix_and_listed_ones_get_their_kind()
    {
        var consumer = Consumer.Create(package, "kinds");
        foreach (string file in (string[])["a.catalog.yaml", "b.units.yaml", "c.calendar.yaml", "d.yaml", "bin/e.plan.yaml", "obj/f.plan.yaml", "deep/g.plan.yaml", "../outside.units.yaml"])
            await WriteAsync(Path.Combine(consumer.Folder, file));
        consumer.Replace("Consumer.csproj", "<ItemGroup>", """<ItemGroup><AdditionalFiles Include="../outside.units.yaml;a.catalog.yaml" />""");

        Assert.Equal(
            ["../outside.units.yaml units", "a.catalog.yaml catalog", "b.units.yaml units", "c.calendar.yaml calendar", "deep/g.plan.yaml plan", "demo.plan.yaml plan"],
            await consumer.KindsAsync());
        Assert.Equal(
            ["../outside.units.yaml units", "a.catalog.yaml catalog"],
            await consumer.KindsAsync("-p:EnableDefaultZhengwuItems=false"));
    }

    private static async Task WriteAsync(string file)
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
    }
}
