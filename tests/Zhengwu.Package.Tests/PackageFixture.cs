namespace Zhengwu.Package.Tests;

/// <summary>The package, packed once from a fresh copy of the repository, in a folder feed outside of it.</summary>
/// <remarks>Set ZW_KEEP_PACKAGE_TESTS=1 to look at the folders afterwards.</remarks>
public sealed class PackageFixture : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("zhengwu-package-").FullName;

    /// <summary>What is shipped of src/; the templates have tests of their own.</summary>
    internal static IReadOnlyList<string> Shipped { get; } = ["Zhengwu.Sdk", "Zhengwu.Extensions.Hosting", "Zhengwu.Cli"];

    internal string FirstCopy => Path.Combine(root, "first");

    internal string Feed => Path.Combine(root, "feed");

    internal string Version => Nuspec.Metadata("version").Value;

    internal string Package => Directory.EnumerateFiles(Feed, "Zhengwu.Sdk.*.nupkg").Single();

    internal string Symbols => Path.ChangeExtension(Package, ".snupkg");

    internal Nuspec Nuspec { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Repository.CopyTo(FirstCopy);
        await PackAsync("Zhengwu.Sdk", FirstCopy, Feed);
        Nuspec = await Nuspec.ReadAsync(Package);
        AddDependenciesToFeed();
        await File.WriteAllTextAsync(Path.Combine(root, "nuget.config"), """
            <configuration>
              <!-- Private, because a package that is packed again keeps its version, and the machine's cache its old content. -->
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="zhengwu-test" value="feed" /></packageSources>
            </configuration>
            """);
    }

    public ValueTask DisposeAsync()
    {
        if (Environment.GetEnvironmentVariable("ZW_KEEP_PACKAGE_TESTS") != "1")
            Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal string Folder(string name) => Directory.CreateDirectory(Path.Combine(root, name)).FullName;

    /// <summary>Packs a fresh copy by one command; nothing was restored or built in it before.</summary>
    internal static async Task PackAsync(string project, string copy, string output, params (string Name, string Value)[] environment)
    {
        // The analyzers have seen these sources in the ordinary build; leaving them out saves time and changes no byte.
        string[] command = ["pack", $"src/{project}", "-o", output, "-p:RunAnalyzers=false", "-m:2", "-tl:off"];
        _ = (await DotNet.RunAsync(copy, command, environment)).MustPass();
    }

    /// <summary>Packs the hosting package into the feed, with everything that it depends on.</summary>
    internal async Task<string> PackHostingAsync()
    {
        string made = await PackOnceAsync("Zhengwu.Extensions.Hosting");
        await AddDependenciesToFeedAsync(await Nuspec.ReadAsync(made));
        return made;
    }

    /// <summary>A package of the first copy, in the feed; packed when it is first asked for.</summary>
    internal async Task<string> PackOnceAsync(string project)
    {
        if (FindPackage(project) is null)
            await PackAsync(project, FirstCopy, Feed);
        return FindPackage(project)!;
    }

    private string? FindPackage(string id) => Directory.EnumerateFiles(Feed, $"{id}.*.nupkg").SingleOrDefault();

    /// <summary>Puts a package of the machine's cache into the feed, and what it depends on; what is not there, no framework of ours needs.</summary>
    internal async Task AddToFeedAsync(string id, string version)
    {
        string file = $"{id.ToLowerInvariant()}.{version}.nupkg";
        string cached = Path.Combine(Repository.PackageCache, id.ToLowerInvariant(), version, file);
        if (!File.Exists(cached) || File.Exists(Path.Combine(Feed, file)))
            return;
        File.Copy(cached, Path.Combine(Feed, file));
        await AddDependenciesToFeedAsync(await Nuspec.ReadAsync(cached));
    }

    private async Task AddDependenciesToFeedAsync(Nuspec nuspec)
    {
        foreach (var dependency in nuspec.Dependencies)
            await AddToFeedAsync(dependency.Attribute("id")!.Value, dependency.Attribute("version")!.Value.Split(',')[0].Trim('[', ']'));
    }

    /// <summary>Packs a project of Assets/ into the feed.</summary>
    internal async Task PackNeighbourAsync(string name)
    {
        // Not below the consumers' nuget.config: it restores from the machine's cache.
        string folder = Path.Combine(Directory.CreateTempSubdirectory("zhengwu-neighbour-").FullName, name);
        Repository.CopyFolder(Repository.Asset(name), folder);
        _ = (await DotNet.RunAsync(folder, ["pack", "-o", Feed, "-tl:off"])).MustPass();
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
    }

    private void AddDependenciesToFeed()
    {
        foreach (var dependency in Nuspec.Dependencies)
        {
            string id = dependency.Attribute("id")!.Value.ToLowerInvariant();
            string version = dependency.Attribute("version")!.Value;
            string file = $"{id}.{version}.nupkg";
            File.Copy(Path.Combine(Repository.PackageCache, id, version, file), Path.Combine(Feed, file), overwrite: true);
        }
    }
}
