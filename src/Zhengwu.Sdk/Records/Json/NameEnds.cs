using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Zhengwu.Records;

/// <summary>The first and the last eight bytes of a name, and its length. Two names of no more than <see cref="Whole"/> bytes are the same where these are.</summary>
internal readonly record struct NameEnds(ulong Head, ulong Tail, int Length)
{
    public const int Whole = 16;

    // The names are our own, or those of a catalog: nobody can choose them so that they collide.
    public int Hash => (int)((((Head * 0x9E3779B97F4A7C15) ^ (Tail * 0xC2B2AE3D27D4EB4F)) >> 40) ^ (uint)Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NameEnds Of(ReadOnlySpan<byte> name) => name.Length switch
    {
        >= 8 => new(BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]), name.Length),
        >= 4 => new(BinaryPrimitives.ReadUInt32LittleEndian(name), BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]), name.Length),
        _ => OfFew(name),
    };

    private static NameEnds OfFew(ReadOnlySpan<byte> name)
    {
        var head = 0UL;
        foreach (var letter in name)
            head = (head << 8) | letter;
        return new(head, 0, name.Length);
    }
}
