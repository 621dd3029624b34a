using Zhengwu.Definitions;

namespace Zhengwu.Cli.Diff;

/// <summary>How much two texts have in common: the share of their pairs of neighbouring characters (Dice), from 0 to 1.</summary>
internal sealed class TextSimilarity
{
    // Pairs that stand in many texts (政务, 公开) tell nothing about which of them is meant; without them a search stays quick.
    private const int MostTextsOfAPair = 200;

    private readonly List<(DiffEntry Entry, HashSet<int> Pairs)> _entries = [];
    private readonly Dictionary<int, List<int>> _entriesOfPair = [];

    public TextSimilarity(IReadOnlyList<DiffEntry> entries)
    {
        foreach (var entry in entries)
            Add(entry);
    }

    public static double Of(string a, string b)
    {
        var (left, right) = (PairsOf(a), PairsOf(b));
        return left.Count + right.Count > 0 ? Of(left, right) : TextFold.Fold(a) == TextFold.Fold(b) ? 1 : 0;
    }

    /// <summary>The entries that are at least so similar to another.</summary>
    public IEnumerable<(DiffEntry Old, DiffEntry New, double Similarity)> To(DiffEntry old, double least)
    {
        var pairs = PairsOf(old.Text);
        foreach (var index in SharingAPair(pairs))
        {
            var similarity = Of(pairs, _entries[index].Pairs);
            if (similarity >= least)
                yield return (old, _entries[index].Entry, similarity);
        }
    }

    private static double Of(HashSet<int> left, HashSet<int> right) => 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    private SortedSet<int> SharingAPair(HashSet<int> pairs)
    {
        var found = new SortedSet<int>();
        foreach (var pair in pairs)
        {
            if (_entriesOfPair.TryGetValue(pair, out var entries) && entries.Count <= MostTextsOfAPair)
                found.UnionWith(entries);
        }
        return found;
    }

    private void Add(DiffEntry entry)
    {
        var pairs = PairsOf(entry.Text);
        foreach (var pair in pairs)
        {
            if (!_entriesOfPair.TryGetValue(pair, out var entries))
                _entriesOfPair.Add(pair, entries = []);
            entries.Add(_entries.Count);
        }
        _entries.Add((entry, pairs));
    }

    private static HashSet<int> PairsOf(string text)
    {
        var folded = TextFold.Fold(text);
        var pairs = new HashSet<int>();
        for (var i = 0; i + 1 < folded.Length; i++)
            pairs.Add((folded[i] << 16) | folded[i + 1]);
        return pairs;
    }
}
