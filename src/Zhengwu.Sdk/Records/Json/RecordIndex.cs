namespace Zhengwu.Records;

/// <summary>Finds terms by the item and stage that a JSON text names.</summary>
internal sealed class RecordIndex
{
    private readonly Entry[] _entries;

    public RecordIndex(IEnumerable<RecordTerms> all)
    {
        _entries = [.. all.GroupBy(terms => terms.ItemId, StringComparer.Ordinal).Select(group => new Entry([.. group]))];
        Items = JsonNames.Of(_entries.Select((entry, i) => KeyValuePair.Create(entry.Item, i)).ToDictionary());
    }

    /// <summary>The ids of the items and forms, with their places.</summary>
    public JsonNames Items { get; }

    public Entry this[int item] => _entries[item];

    /// <summary>An item or form with its stages.</summary>
    internal sealed class Entry
    {
        private readonly RecordTerms[] _stages;

        public Entry(RecordTerms[] terms)
        {
            Item = terms[0].ItemId;
            Whole = terms.FirstOrDefault(one => one.StageId is null);
            _stages = [.. terms.Where(one => one.StageId is not null)];
            Stages = JsonNames.Of(_stages.Select((one, i) => KeyValuePair.Create(one.StageId!, i)).ToDictionary());
        }

        public string Item { get; }

        public RecordTerms? Whole { get; }

        public JsonNames Stages { get; }

        public bool HasStages => _stages.Length > 0;

        public RecordTerms StageAt(int stage) => _stages[stage];
    }
}
