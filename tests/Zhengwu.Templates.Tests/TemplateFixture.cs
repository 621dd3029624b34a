using Zhengwu.Package.Tests;

namespace Zhengwu.Templates.Tests;

/// <summary>The packages of the templates and of the library, packed once and installed where no other program sees them.</summary>
public sealed class TemplateFixture : IAsyncLifetime
{
    private readonly PackageFixture library = new();

    internal string Package => Directory.EnumerateFiles(library.Feed, "Zhengwu.Templates.*.nupkg").Single();

    private (string Name, string Value)[] Isolated => [("DOTNET_CLI_HOME", library.Folder("home"))];

    public async ValueTask InitializeAsync()
    {
        await library.InitializeAsync();
        Repository.CopyFolder(Path.Combine(Repository.Root, "templates"), Path.Combine(library.FirstCopy, "templates"));
        await PackAsync(library.FirstCopy, library.Feed);
        _ = (await RunAsync(library.FirstCopy, "new", "install", Package)).MustPass();
    }

    public ValueTask DisposeAsync() => library.DisposeAsync();

    /// <summary>A new folder; projects in it restore from the folder feed alone.</summary>
    internal string Folder(string name) => library.Folder(name);

    /// <summary>Packs the templates a second time, from another folder.</summary>
    internal async Task<string> PackAgainAsync()
    {
        string copy = Path.Combine(Folder("second"), "另一 folder");
        Repository.CopyTo(copy);
        Repository.CopyFolder(Path.Combine(Repository.Root, "templates"), Path.Combine(copy, "templates"));
        string output = Folder("second-feed");
        await PackAsync(copy, output);
        return Path.Combine(output, Path.GetFileName(Package));
    }

    internal Task<Outcome> RunAsync(string folder, params string[] arguments) => DotNet.RunAsync(folder, arguments, Isolated);

    internal Task<Outcome> RunInChineseAsync(string folder, params string[] arguments) =>
        DotNet.RunAsync(folder, arguments, [.. Isolated, ("DOTNET_CLI_UI_LANGUAGE", "zh-Hans")]);

    private static async Task PackAsync(string copy, string output) =>
        _ = (await DotNet.RunAsync(copy, ["pack", "templates", "-o", output, "-tl:off"])).MustPass();
}
