using System.IO.Compression;

namespace Zhengwu.Package.Tests;

/// <summary>What a package tells those who look it up.</summary>
internal static class PackagePage
{
    /// <summary>Readme, icon, words to find it by, authors, licence: each is named, and the files are there.</summary>
    public static async Task MustBeCompleteAsync(string package)
    {
        var nuspec = await Nuspec.ReadAsync(package);
        await using var zip = await ZipFile.OpenReadAsync(package, TestContext.Current.CancellationToken);
        foreach (string name in (string[])["readme", "icon"])
            Assert.True(zip.GetEntry(nuspec.Metadata(name).Value)!.Length > 0);
        Assert.Equal("MIT", nuspec.Metadata("license").Value);
        Assert.Contains("政务公开", nuspec.Metadata("tags").Value.Split(' '));
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*[A-Za-z]{4}", nuspec.Metadata("description").Value);
        Assert.Equal("Zhengwu contributors", nuspec.Metadata("authors").Value);
    }
}
