using System.IO.Compression;
using System.Reflection.Metadata;

namespace Zhengwu.Package.Tests;

[Collection(nameof(SharedPackage))]
[Trait("Category", "Package")]
public sealed class PackagePageTests(PackageFixture package)
{
    public static TheoryData<string> Shipped => [.. PackageFixture.Shipped];

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task Every_package_has_readme_icon_tags_licence_and_symbols(string project)
    {
        string made = await package.PackOnceAsync(project);

        await PackagePage.MustBeCompleteAsync(made);
        string symbols = Path.ChangeExtension(made, ".snupkg");
        // A tool has no symbol package: what it runs with lies beside it, symbols too.
        Assert.All(await SourcesAsync(File.Exists(symbols) ? symbols : made), source => Assert.StartsWith("/_/", source, StringComparison.Ordinal));
    }

    private static async Task<List<string>> SourcesAsync(string archive)
    {
        await using var zip = await ZipFile.OpenReadAsync(archive, TestContext.Current.CancellationToken);
        var sources = new List<string>();
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal)))
        {
            await using var stream = await entry.OpenAsync(TestContext.Current.CancellationToken);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy, TestContext.Current.CancellationToken);
            copy.Position = 0;
            using var provider = MetadataReaderProvider.FromPortablePdbStream(copy);
            var pdb = provider.GetMetadataReader();
            sources.AddRange(pdb.Documents.Select(handle => pdb.GetString(pdb.GetDocument(handle).Name)));
        }
        Assert.NotEmpty(sources);
        return sources;
    }
}
