using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>The property names of one JSON object, or the words of one closed list, found by their UTF-8 bytes.</summary>
internal sealed class JsonNames
{
    private readonly Bilingual?[] _texts;
    private readonly byte[]?[] _slots;
    private readonly int[] _places;

    private JsonNames(Bilingual?[] texts, IReadOnlyCollection<KeyValuePair<string, int>> names)
    {
        _texts = texts;
        Candidates = [.. names.Select(name => name.Key)];
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(names.Count * 2) + 1);
        (_slots, _places) = (new byte[]?[size], new int[size]);
        foreach (var (name, place) in names)
            Add(Encoding.UTF8.GetBytes(name), place);
    }

    /// <summary>Every name in both languages, for suggestions.</summary>
    public IReadOnlyList<string> Candidates { get; }

    /// <summary>The texts in both languages, one after another.</summary>
    public Bilingual All => new(
        string.Join("、", _texts.Where(text => text is not null).Select(text => text!.Chinese)),
        string.Join(", ", _texts.Where(text => text is not null).Select(text => text!.English)));

    /// <summary>How many places there are.</summary>
    public int Count => _texts.Length;

    /// <summary>The name at a place; null where the place has none.</summary>
    public Bilingual? this[int place] => _texts[place];

    public static JsonNames Of(params Bilingual?[] texts)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is not { } text)
                continue;
            names.Add(text.Chinese, i);
            names.Add(text.English, i);
        }
        return new(texts, names);
    }

    /// <summary>Names that are the same in both languages, with their places.</summary>
    public static JsonNames Of(IReadOnlyDictionary<string, int> names) => new([], names);

    /// <summary>The place of a name; negative when there is none.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        var mask = _slots.Length - 1;
        for (var at = Hash(name) & mask; _slots[at] is { } known; at = (at + 1) & mask)
        {
            if (name.SequenceEqual(known))
                return _places[at];
        }
        return -1;
    }

    private void Add(byte[] name, int place)
    {
        var at = Hash(name) & (_slots.Length - 1);
        while (_slots[at] is not null)
            at = (at + 1) & (_slots.Length - 1);
        (_slots[at], _places[at]) = (name, place);
    }

    // The names are our own, or those of a catalog: nobody can choose them so that they collide.
    private static int Hash(ReadOnlySpan<byte> name)
    {
        if (name.Length < 4)
            return name.Length == 0 ? 0 : (name[0] * 31) + name[^1];
        var first = BinaryPrimitives.ReadUInt32LittleEndian(name);
        var last = BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]);
        return (int)(((first * 0x9E3779B1) ^ (last * 0x85EBCA77) ^ (uint)name.Length) >> 8);
    }
}
