using System.IO.Compression;
using System.Security.Cryptography;

namespace Zhengwu.Package.Tests;

/// <summary>Says which entries of two archives differ, so that a failure names its cause.</summary>
internal static class ZipDifference
{
    public static string Describe(byte[] first, byte[] second) =>
        string.Join('\n', Entries(first).Except(Entries(second)).Select(entry => "first:  " + entry)
            .Concat(Entries(second).Except(Entries(first)).Select(entry => "second: " + entry)));

    private static List<string> Entries(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return [.. zip.Entries.Select(entry => $"{entry.FullName} {entry.LastWriteTime:u} {Hash(entry)}")];
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return Convert.ToHexString(SHA256.HashData(stream))[..16];
    }
}
