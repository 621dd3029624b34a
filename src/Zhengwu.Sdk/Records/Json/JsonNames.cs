using System.Numerics;
using System.Text;
using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>The property names of one JSON object, or the words of one closed list, found by their UTF-8 bytes.</summary>
internal sealed class JsonNames
{
    private readonly Bilingual?[] _texts;
    private readonly Slot[] _slots;

    private JsonNames(Bilingual?[] texts, IReadOnlyCollection<KeyValuePair<string, int>> names)
    {
        _texts = texts;
        Candidates = [.. names.Select(name => name.Key)];
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(names.Count * 2) + 1);
        _slots = new Slot[size];
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
        var (ends, mask) = (NameEnds.Of(name), _slots.Length - 1);
        for (var at = ends.Hash & mask; _slots[at].Name is { } known; at = (at + 1) & mask)
        {
            if (_slots[at].Ends == ends && (name.Length <= NameEnds.Whole || name.SequenceEqual(known)))
                return _slots[at].Place;
        }
        return -1;
    }

    private void Add(byte[] name, int place)
    {
        var ends = NameEnds.Of(name);
        var at = ends.Hash & (_slots.Length - 1);
        while (_slots[at].Name is not null)
            at = (at + 1) & (_slots.Length - 1);
        _slots[at] = new() { Ends = ends, Name = name, Place = place };
    }

    private struct Slot
    {
        public NameEnds Ends;
        public byte[]? Name;
        public int Place;
    }
}
