using System.IO.Compression;
using System.Xml.Linq;

namespace Zhengwu.Package.Tests;

/// <summary>A package's own description.</summary>
internal sealed class Nuspec(XDocument document)
{
    public IEnumerable<XElement> DependencyGroups => Named("group");

    public IEnumerable<XElement> Dependencies => Named("dependency");

    public static async Task<Nuspec> ReadAsync(string package)
    {
        await using var zip = await ZipFile.OpenReadAsync(package);
        await using var stream = await zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).OpenAsync();
        return new(await XDocument.LoadAsync(stream, LoadOptions.None, TestContext.Current.CancellationToken));
    }

    public XElement Metadata(string name) => Named(name).Single();

    // The namespace differs with the features that a package uses.
    private IEnumerable<XElement> Named(string name) => document.Descendants().Where(element => element.Name.LocalName == name);
}
