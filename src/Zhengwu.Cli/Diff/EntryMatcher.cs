using Zhengwu.Definitions;

namespace Zhengwu.Cli.Diff;

/// <summary>By what two entries were recognised as the same.</summary>
internal enum MatchedBy
{
    Id,
    Text,
    Number,
}

/// <summary>The old and the new form of one entry.</summary>
internal sealed record EntryPair(DiffEntry Old, DiffEntry New, MatchedBy By);

/// <summary>Finds for each entry of the old file its successor in the new one.</summary>
/// <remarks>
/// Ids decide where both have one. Then the words: a number says little when a row was put in above. Only what remains
/// is matched by number, so that a row whose words are all new counts as reworded, not as one dropped and one added.
/// </remarks>
internal sealed class EntryMatcher
{
    // Half of the pairs of characters in common: below that, two requirements merely belong to the same field.
    private const double SameText = 0.5;

    // With the number in common too, fewer will do.
    private const double SameNumberAndText = 0.25;

    private readonly List<EntryPair> _pairs = [];
    private readonly HashSet<DiffEntry> _old;
    private readonly HashSet<DiffEntry> _new;
    private readonly IReadOnlyList<DiffEntry> _oldInOrder;
    private readonly IReadOnlyList<DiffEntry> _newInOrder;

    private EntryMatcher(IReadOnlyList<DiffEntry> old, IReadOnlyList<DiffEntry> @new)
    {
        _oldInOrder = old;
        _newInOrder = @new;
        _old = new(old, ReferenceEqualityComparer.Instance);
        _new = new(@new, ReferenceEqualityComparer.Instance);
    }

    public static EntryMatch Match(IReadOnlyList<DiffEntry> old, IReadOnlyList<DiffEntry> @new)
    {
        var matcher = new EntryMatcher(old, @new);
        matcher.MatchEqual(entry => entry.Id, MatchedBy.Id);
        matcher.MatchEqual(entry => entry.Number is null ? null : entry.Number + "\n" + TextFold.Fold(entry.Text), MatchedBy.Text);
        matcher.MatchEqual(entry => TextFold.Fold(entry.Text), MatchedBy.Text);
        matcher.MatchEqual(entry => entry.Number, MatchedBy.Number, SameNumberAndText);
        matcher.MatchSimilar();
        matcher.MatchEqual(entry => entry.Number, MatchedBy.Number);
        return new(
            matcher._pairs,
            [.. old.Where(matcher._old.Contains)],
            [.. @new.Where(matcher._new.Contains)]);
    }

    // A key that two entries of a file share recognises neither.
    private void MatchEqual(Func<DiffEntry, string?> keyOf, MatchedBy by, double leastSimilarity = 0)
    {
        var successors = Unique(_newInOrder.Where(_new.Contains), keyOf);
        foreach (var (key, old) in Unique(_oldInOrder.Where(_old.Contains), keyOf))
        {
            if (successors.TryGetValue(key, out var @new) && MayBeSame(old, @new, by) && TextSimilarity.Of(old.Text, @new.Text) >= leastSimilarity)
                Pair(old, @new, by);
        }
    }

    // Two ids that differ say that these are two tasks, whatever else agrees.
    private static bool MayBeSame(DiffEntry old, DiffEntry @new, MatchedBy by) =>
        by == MatchedBy.Id || old.Id is null || @new.Id is null || old.Id == @new.Id;

    private void MatchSimilar()
    {
        var similar = new TextSimilarity([.. _newInOrder.Where(_new.Contains)]);
        var candidates = _oldInOrder.Where(_old.Contains).SelectMany(old => similar.To(old, SameText)).OrderByDescending(candidate => candidate.Similarity);
        foreach (var (old, @new, _) in candidates.ToList())
        {
            if (_old.Contains(old) && _new.Contains(@new) && MayBeSame(old, @new, MatchedBy.Text))
                Pair(old, @new, MatchedBy.Text);
        }
    }

    private void Pair(DiffEntry old, DiffEntry @new, MatchedBy by)
    {
        _pairs.Add(new(old, @new, by));
        _old.Remove(old);
        _new.Remove(@new);
    }

    private static Dictionary<string, DiffEntry> Unique(IEnumerable<DiffEntry> entries, Func<DiffEntry, string?> keyOf)
    {
        var unique = new Dictionary<string, DiffEntry?>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (keyOf(entry) is { Length: > 0 } key)
                unique[key] = unique.ContainsKey(key) ? null : entry;
        }
        return unique.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
    }
}

/// <summary>What became of the entries of the old file.</summary>
internal sealed record EntryMatch(IReadOnlyList<EntryPair> Pairs, IReadOnlyList<DiffEntry> Dropped, IReadOnlyList<DiffEntry> Added);
