using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>Counts that are still growing: of a piece of a stream, or of all pieces so far.</summary>
internal sealed class TallySheet
{
    // Nobody has as many units; a stream made to have more must not take all memory.
    private const int MostNames = 10_000;

    public TallyBook Units { get; } = new();

    public TallyBook Items { get; } = new();

    public Dictionary<Rule, long> Rules { get; } = [];

    public long Lines { get; set; }

    public long Records { get; private set; }

    public long Faulty { get; private set; }

    /// <summary>Counts one record.</summary>
    public void Add(string unit, string item, RecordFindings findings)
    {
        var faulty = findings.MayPublish ? 0 : 1;
        Units.Of(unit).Add(1, faulty, findings.Count);
        Items.Of(item).Add(1, faulty, findings.Count);
        (Records, Faulty) = (Records + 1, Faulty + faulty);
        for (var i = 0; i < findings.Count; i++)
            Rules[findings[i].Rule] = Rules.GetValueOrDefault(findings[i].Rule) + 1;
    }

    /// <summary>Counts all of another sheet.</summary>
    public void Add(TallySheet other)
    {
        Units.Add(other.Units, MostNames);
        Items.Add(other.Items, int.MaxValue);
        foreach (var (rule, count) in other.Rules)
            Rules[rule] = Rules.GetValueOrDefault(rule) + count;
        (Lines, Records, Faulty) = (Lines + other.Lines, Records + other.Records, Faulty + other.Faulty);
    }
}
