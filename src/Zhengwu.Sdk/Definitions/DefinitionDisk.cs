#if NET8_0_OR_GREATER
namespace Zhengwu.Definitions;

/// <summary>Definition files as they stand on the disk.</summary>
internal sealed class DefinitionDisk(ReadOptions options, CancellationToken cancellation) : IDefinitionSource
{
    // UTF-8 takes at most three bytes for a UTF-16 unit, so that a longer file is beyond the bound in any case.
    private readonly long _maxBytes = (3L * options.MaxLength) + 3;

    public bool Has(string path) => File.Exists(path);

    public Definition Read(string path) =>
        ReadBytes(path) is { } bytes
            ? DefinitionReader.Read(DefinitionText.FromBytes(path, bytes), options, cancellation)
            : DefinitionReader.TooLong(path, options);

    // The bound holds for pipes and growing files too, whose length says nothing.
    private byte[]? ReadBytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var expected = file.CanSeek ? file.Length : 0;
        if (expected > _maxBytes)
            return null;
        var buffer = new byte[Math.Max(4096, expected + 1)];
        var length = 0;
        for (int read; (read = file.Read(buffer, length, buffer.Length - length)) > 0;)
        {
            length += read;
            if (length > _maxBytes)
                return null;
            if (length == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }
        return buffer.Length == length ? buffer : buffer.AsSpan(0, length).ToArray();
    }
}
#endif
