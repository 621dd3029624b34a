using System.Buffers.Binary;
using System.Text;

namespace Zhengwu.Records;

/// <summary>
/// Gives one string for the same short UTF-8 text each time, for texts that come again and again. It holds a fixed number
/// and forgets the rest; a text is kept when it comes for the second time, so that those which never do cost little.
/// </summary>
internal sealed class Utf8Pool
{
    private const int Size = 1024, Longest = 64;

    private readonly Entry[] _entries = new Entry[Size];

    /// <summary>The string of a text; null when it is not kept, or is no valid UTF-8.</summary>
    public string? Find(ReadOnlySpan<byte> text)
    {
        if (text.Length is < 2 or > Longest)
            return null;
        var hash = Hash(text);
        ref var entry = ref _entries[(int)(hash >> 40) & (Size - 1)];
        if (entry.Hash == hash)
            return entry.Text is not null && text.SequenceEqual(entry.Bytes) ? entry.Text : Remember(ref entry, text);
        entry = new() { Hash = hash };
        return null;
    }

    private static string? Remember(ref Entry entry, ReadOnlySpan<byte> text)
    {
        // What is broken is for the caller to report.
        if (!System.Text.Unicode.Utf8.IsValid(text))
            return null;
        (entry.Bytes, entry.Text) = (text.ToArray(), Encoding.UTF8.GetString(text));
        return entry.Text;
    }

    // Two texts of one hash only push each other out, so nothing is gained by choosing them.
    private static ulong Hash(ReadOnlySpan<byte> text)
    {
        if (text.Length < 8)
            return (((ulong)text[0] << 16) | ((ulong)text[text.Length / 2] << 8) | text[^1] | ((ulong)text.Length << 24)) * 0x9E3779B97F4A7C15;
        var first = BinaryPrimitives.ReadUInt64LittleEndian(text);
        var middle = BinaryPrimitives.ReadUInt64LittleEndian(text[((text.Length / 2) - 4)..]);
        var last = BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]);
        return (first * 0x9E3779B97F4A7C15) ^ (middle * 0xC2B2AE3D27D4EB4F) ^ (last * 0x165667B19E3779F9) ^ (ulong)text.Length;
    }

    private struct Entry
    {
        public ulong Hash;
        public byte[]? Bytes;
        public string? Text;
    }
}
