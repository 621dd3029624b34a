using System.Buffers.Binary;
using System.Text;

namespace Zhengwu.Records;

/// <summary>Gives one string for the same short UTF-8 text each time, for names that come again and again. It holds a fixed number and forgets the rest.</summary>
internal sealed class Utf8Pool
{
    private const int Size = 1024, Longest = 64;

    private readonly byte[]?[] _bytes = new byte[]?[Size];
    private readonly string[] _texts = new string[Size];

    /// <summary>The string of a text that is valid UTF-8; null when it is too long to be kept.</summary>
    public string? Find(ReadOnlySpan<byte> text)
    {
        if (text.Length is < 2 or > Longest)
            return null;
        var at = Hash(text) & (Size - 1);
        if (_bytes[at] is { } known && text.SequenceEqual(known))
            return _texts[at];
        return Remember(at, text);
    }

    private string? Remember(int at, ReadOnlySpan<byte> text)
    {
        // What is broken is for the caller to report.
        if (!System.Text.Unicode.Utf8.IsValid(text))
            return null;
        _bytes[at] = text.ToArray();
        return _texts[at] = Encoding.UTF8.GetString(text);
    }

    // Two texts in one place only push each other out, so nothing is gained by choosing them.
    private static int Hash(ReadOnlySpan<byte> text)
    {
        if (text.Length < 8)
            return (text[0] * 31) + (text[text.Length / 2] * 17) + text[^1];
        var first = BinaryPrimitives.ReadUInt64LittleEndian(text);
        var middle = BinaryPrimitives.ReadUInt64LittleEndian(text[((text.Length / 2) - 4)..]);
        var last = BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]);
        return (int)(((first * 0x9E3779B97F4A7C15) ^ (middle * 0xC2B2AE3D27D4EB4F) ^ (last * 0x165667B19E3779F9) ^ (ulong)text.Length) >> 40);
    }
}
