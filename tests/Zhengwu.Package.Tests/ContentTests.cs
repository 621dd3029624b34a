using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Zhengwu.Package.Tests;

[Collection(nameof(SharedPackage))]
[Trait("Category", "Package")]
public sealed class ContentTests(PackageFixture package)
{
    private static readonly string[] Files =
    [
        "PACKAGE.md",
        "THIRD-PARTY-NOTICES.txt",
        "Zhengwu.Sdk.nuspec",
        "analyzers/dotnet/cs/Zhengwu.Generators.Sdk.dll",
        "analyzers/dotnet/cs/Zhengwu.Generators.Yaml.dll",
        "analyzers/dotnet/cs/Zhengwu.Generators.dll",
        "buildTransitive/Zhengwu.Sdk.props",
        "buildTransitive/Zhengwu.Sdk.targets",
        "icon.png",
        "lib/net10.0/Zhengwu.Sdk.dll",
        "lib/net10.0/Zhengwu.Sdk.xml",
        "lib/net8.0/Zhengwu.Sdk.dll",
        "lib/net8.0/Zhengwu.Sdk.xml",
    ];

    // https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void The_package_holds_these_files_and_no_others()
    {
        using var zip = ZipFile.OpenRead(package.Package);

        Assert.Equal(Files, zip.Entries.Select(entry => entry.FullName).Where(name => !IsPlumbing(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_needs_YamlDotNet_alone_and_claims_no_other_framework()
    {
        Assert.Equal(["net10.0", "net8.0"], package.Nuspec.DependencyGroups.Select(group => group.Attribute("targetFramework")!.Value));
        Assert.Equal(["YamlDotNet", "YamlDotNet"], package.Nuspec.Dependencies.Select(dependency => dependency.Attribute("id")!.Value));
    }

    [Theory]
    [InlineData("Zhengwu.Generators", "Zhengwu.Generators.Sdk")]
    [InlineData("Zhengwu.Generators.Sdk", "Zhengwu.Generators.Yaml")]
    [InlineData("Zhengwu.Generators.Yaml", null)]
    public void The_compilers_dlls_share_no_name_with_another_packages(string name, string? reference)
    {
        using var zip = ZipFile.OpenRead(package.Package);
        using var dll = new PEReader(Read(zip, $"analyzers/dotnet/cs/{name}.dll"));
        var metadata = dll.GetMetadataReader();
        var assembly = metadata.GetAssemblyDefinition();
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).ToList();

        Assert.Equal(name, metadata.GetString(assembly.Name));
        Assert.True(assembly.PublicKey.IsNil);
        Assert.DoesNotContain("Zhengwu.Sdk", references);
        Assert.DoesNotContain("YamlDotNet", references);
        if (reference is not null)
            Assert.Contains(reference, references);
    }

    [Fact]
    public void Licence_readme_and_icon_are_there()
    {
        using var zip = ZipFile.OpenRead(package.Package);

        Assert.Equal("MIT", package.Nuspec.Metadata("license").Value);
        Assert.Equal("PACKAGE.md", package.Nuspec.Metadata("readme").Value);
        Assert.Equal("icon.png", package.Nuspec.Metadata("icon").Value);
        Assert.Contains("Antoine Aubry", ReadText(zip, "THIRD-PARTY-NOTICES.txt"), StringComparison.Ordinal);
        // The example in the readme is the one that ConsumerTests build.
        Assert.Contains(File.ReadAllText(Repository.Asset("Consumer", "demo.plan.yaml")), ReadText(zip, "PACKAGE.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void Symbols_carry_the_sources_under_a_path_that_tells_nothing_of_the_machine(string framework)
    {
        using var zip = ZipFile.OpenRead(package.Symbols);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(Read(zip, $"lib/{framework}/Zhengwu.Sdk.pdb"));
        var pdb = provider.GetMetadataReader();

        Assert.NotEmpty(pdb.Documents);
        Assert.All(pdb.Documents, handle => Assert.StartsWith("/_/", pdb.GetString(pdb.GetDocument(handle).Name), StringComparison.Ordinal));
        Assert.All(pdb.Documents, handle => Assert.Contains(pdb.GetCustomDebugInformation(handle), info => Kind(pdb, info) == EmbeddedSource));
    }

    // What every zip of this kind carries; NuGet writes it.
    internal static bool IsPlumbing(string name) => name is "[Content_Types].xml" || name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal);

    private static Guid Kind(MetadataReader pdb, CustomDebugInformationHandle info) => pdb.GetGuid(pdb.GetCustomDebugInformation(info).Kind);

    private static MemoryStream Read(ZipArchive zip, string name)
    {
        var copy = new MemoryStream();
        using var stream = (zip.GetEntry(name) ?? throw new FileNotFoundException(name)).Open();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private static string ReadText(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(Read(zip, name));
        return reader.ReadToEnd();
    }
}
