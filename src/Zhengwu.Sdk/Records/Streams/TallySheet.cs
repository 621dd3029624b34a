using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>Counts that are still growing: of a piece of a stream, or of all pieces so far.</summary>
internal sealed class TallySheet
{
    // Nobody has as many units; a stream made to have more must not take all memory.
    private const int MostNames = 10_000;

    public Dictionary<string, Counts> Units { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Counts> Items { get; } = new(StringComparer.Ordinal);

    public Dictionary<Rule, long> Rules { get; } = [];

    public long Lines { get; set; }

    public long Records { get; private set; }

    public long Faulty { get; private set; }

    public static RecordTally[] Ordered(Dictionary<string, Counts> counts) =>
    [
        .. counts.Select(pair => new RecordTally(pair.Key, pair.Value.Records, pair.Value.Faulty, pair.Value.Findings))
            .OrderByDescending(tally => tally.Findings).ThenBy(tally => tally.Name, StringComparer.Ordinal),
    ];

    /// <summary>Counts one record.</summary>
    public void Add(string unit, string item, RecordFindings findings)
    {
        var faulty = findings.MayPublish ? 0 : 1;
        var counts = new Counts(1, faulty, findings.Count);
        Add(Units, unit, counts);
        Add(Items, item, counts);
        (Records, Faulty) = (Records + 1, Faulty + faulty);
        for (var i = 0; i < findings.Count; i++)
            Rules[findings[i].Rule] = Rules.GetValueOrDefault(findings[i].Rule) + 1;
    }

    /// <summary>Counts all of another sheet.</summary>
    public void Add(TallySheet other)
    {
        foreach (var (unit, counts) in other.Units)
            Add(Units, Units.Count < MostNames || Units.ContainsKey(unit) ? unit : "", counts);
        foreach (var (item, counts) in other.Items)
            Add(Items, item, counts);
        foreach (var (rule, count) in other.Rules)
            Rules[rule] = Rules.GetValueOrDefault(rule) + count;
        (Lines, Records, Faulty) = (Lines + other.Lines, Records + other.Records, Faulty + other.Faulty);
    }

    private static void Add(Dictionary<string, Counts> counts, string name, Counts added)
    {
        ref var sum = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _);
        sum = new(sum.Records + added.Records, sum.Faulty + added.Faulty, sum.Findings + added.Findings);
    }

    internal readonly record struct Counts(long Records, long Faulty, long Findings);
}
