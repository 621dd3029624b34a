namespace Zhengwu.Records;

/// <summary>Counts by name, of units or of items.</summary>
internal sealed class TallyBook
{
    private readonly Dictionary<string, Counter> _counters = new(StringComparer.Ordinal);
    private string? _lastName;
    private Counter? _last;

    /// <summary>The counts, the most findings first.</summary>
    public RecordTally[] Ordered =>
    [
        .. _counters.Select(pair => new RecordTally(pair.Key, pair.Value.Records, pair.Value.Faulty, pair.Value.Findings))
            .OrderByDescending(tally => tally.Findings).ThenBy(tally => tally.Name, StringComparer.Ordinal),
    ];

    /// <summary>The counter of a name. Records of one unit often follow each other, with one string for its name.</summary>
    public Counter Of(string name)
    {
        if (_last is { } last && ReferenceEquals(name, _lastName))
            return last;
        if (!_counters.TryGetValue(name, out var counter))
            _counters.Add(name, counter = new());
        (_lastName, _last) = (name, counter);
        return counter;
    }

    /// <summary>Counts all of another book; names beyond a number of them go together as one that is empty.</summary>
    public void Add(TallyBook other, int most)
    {
        foreach (var (name, counter) in other._counters)
            Of(_counters.Count < most || _counters.ContainsKey(name) ? name : "").Add(counter.Records, counter.Faulty, counter.Findings);
    }

    internal sealed class Counter
    {
        public long Records { get; private set; }

        public long Faulty { get; private set; }

        public long Findings { get; private set; }

        public void Add(long records, long faulty, long findings) =>
            (Records, Faulty, Findings) = (Records + records, Faulty + faulty, Findings + findings);
    }
}
