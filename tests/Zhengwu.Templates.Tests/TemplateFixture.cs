using Zhengwu.Package.Tests;

namespace Zhengwu.Templates.Tests;

/// <summary>The packages of the templates and of the library, packed once and installed where no other program sees them.</summary>
public sealed class TemplateFixture : IAsyncLifetime
{
    private readonly PackageFixture library = new();

    private Task? web;

    internal string Package => Directory.EnumerateFiles(library.Feed, "Zhengwu.Templates.*.nupkg").Single();

    internal (string Name, string Value)[] Isolated => [("DOTNET_CLI_HOME", library.Folder("home"))];

    public async ValueTask InitializeAsync()
    {
        await library.InitializeAsync();
        CopyTemplates(library.FirstCopy);
        await PackAsync(library.FirstCopy, library.Feed);
        _ = (await RunAsync(library.FirstCopy, "new", "install", Package)).MustPass();
    }

    public ValueTask DisposeAsync() => library.DisposeAsync();

    /// <summary>A new folder; projects in it find the packages in the folder feed.</summary>
    internal string Folder(string name) => library.Folder(name);

    /// <summary>A new folder in which a web application restores, from the folder feed alone.</summary>
    internal async Task<string> WebFolderAsync(string name)
    {
        web ??= PrepareWebAsync();
        await web;
        string folder = Folder(name);
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="zhengwu-test" value="{library.Feed}" /></packageSources>
              <auditSources><clear /></auditSources>
            </configuration>
            """, TestContext.Current.CancellationToken);
        return folder;
    }

    /// <summary>Packs the templates a second time, from another folder.</summary>
    internal async Task<string> PackAgainAsync()
    {
        string copy = Path.Combine(Folder("second"), "另一 folder");
        Repository.CopyTo(copy);
        CopyTemplates(copy);
        string output = Folder("second-feed");
        await PackAsync(copy, output);
        return Path.Combine(output, Path.GetFileName(Package));
    }

    internal Task<Outcome> RunAsync(string folder, params string[] arguments) => DotNet.RunAsync(folder, arguments, Isolated);

    internal Task<Outcome> RunInChineseAsync(string folder, params string[] arguments) =>
        DotNet.RunAsync(folder, arguments, [.. Isolated, ("DOTNET_CLI_UI_LANGUAGE", "zh-Hans")]);

    // The hosting package, and what the project file of the template names.
    private async Task PrepareWebAsync()
    {
        _ = await library.PackHostingAsync();
        foreach (var (id, version) in TemplateContent.DeskPackages.Where(package => !package.Id.StartsWith("Zhengwu.", StringComparison.Ordinal)))
            await library.AddToFeedAsync(id, version);
    }

    // What the package is made of: the templates, and the sample that zhengwu-desk is.
    private static void CopyTemplates(string copy)
    {
        foreach (string[] path in (string[][])[["templates"], ["samples", "DisclosureDesk"]])
            Repository.CopyFolder(Path.Combine([Repository.Root, .. path]), Path.Combine([copy, .. path]));
    }

    private static async Task PackAsync(string copy, string output) =>
        _ = (await DotNet.RunAsync(copy, ["pack", "templates", "-o", output, "-tl:off"])).MustPass();
}
