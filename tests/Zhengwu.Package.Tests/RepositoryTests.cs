namespace Zhengwu.Package.Tests;

[Collection(nameof(SharedPackage))]
[Trait("Category", "Package")]
public sealed class RepositoryTests(PackageFixture package)
{
    [Fact]
    public async Task Packing_a_clone_in_another_folder_and_time_zone_gives_the_same_bytes()
    {
        string output = package.Folder("second-feed");
        // A longer path with a space and Chinese in it, as users have.
        string copy = Path.Combine(package.Folder("second"), "另一 folder");

        Repository.CopyTo(copy);
        await PretendCloneAsync(copy);

        foreach (string project in PackageFixture.Shipped)
        {
            string first = await package.PackOnceAsync(project);
            await PackageFixture.PackAsync(project, copy, output, ("TZ", "Asia/Shanghai"), ("LANG", "zh_CN.UTF-8"), ("CI", "true"));
            await AssertSameAsync(first, output);
            if (File.Exists(Path.ChangeExtension(first, ".snupkg")))
                await AssertSameAsync(Path.ChangeExtension(first, ".snupkg"), output);
        }
    }

    [Fact]
    public async Task A_sample_in_the_repository_sees_what_a_user_of_the_package_sees()
    {
        string sample = Path.Combine(package.FirstCopy, "samples", "Sample");
        Repository.CopyFolder(Repository.Asset("Consumer"), sample);
        File.Delete(Path.Combine(sample, "Consumer.csproj"));
        Repository.CopyFolder(Repository.Asset("Sample"), sample);
        string plan = Path.Combine(sample, "demo.plan.yaml");
        string text = await File.ReadAllTextAsync(plan, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(plan, text.Replace("时限:", "时线:", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        // Release without analyzers, as the pack has built the references already. Generators run all the same.
        var build = (await DotNet.RunAsync(sample, ["build", "-c", "Release", "-p:RunAnalyzers=false", "-m:2", "-tl:off"])).MustPass();
        var run = await DotNet.RunAsync(sample, [Path.Combine("bin", "Release", "net10.0", "Sample.dll")]);

        Assert.Contains(build.Lines, line => line.StartsWith(plan + "(6,", StringComparison.Ordinal) && line.Contains("): warning ZW0005: ", StringComparison.Ordinal));
        Assert.StartsWith("Zhengwu.Plans.PlanTask, Zhengwu.Sdk,", run.MustPass().Text, StringComparison.Ordinal);
    }

    // As much of .git as the SDK reads: a commit for the version, and an address for SourceLink. The first copy has none.
    private static async Task PretendCloneAsync(string folder)
    {
        string git = Directory.CreateDirectory(Path.Combine(folder, ".git")).FullName;
        _ = Directory.CreateDirectory(Path.Combine(git, "objects"));
        _ = Directory.CreateDirectory(Path.Combine(git, "refs"));
        await File.WriteAllTextAsync(Path.Combine(git, "HEAD"), "0123456789abcdef0123456789abcdef01234567\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(git, "config"), "[remote \"origin\"]\n\turl = https://github.com/example/example\n", TestContext.Current.CancellationToken);
    }

    private static async Task AssertSameAsync(string file, string folder)
    {
        byte[] first = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        byte[] second = await File.ReadAllBytesAsync(Path.Combine(folder, Path.GetFileName(file)), TestContext.Current.CancellationToken);
        Assert.True(first.AsSpan().SequenceEqual(second), $"{Path.GetFileName(file)} differs:\n{ZipDifference.Describe(first, second)}");
    }
}
