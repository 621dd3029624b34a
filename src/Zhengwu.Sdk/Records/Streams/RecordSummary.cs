using Zhengwu.Findings;

namespace Zhengwu.Records;

/// <summary>What was found in a stream of records, in figures (汇总).</summary>
public sealed record RecordSummary
{
    internal RecordSummary(TallySheet sheet, bool isComplete)
    {
        (Lines, Records, Faulty, IsComplete) = (sheet.Lines, sheet.Records, sheet.Faulty, isComplete);
        (Units, Items) = (sheet.Units.Ordered, sheet.Items.Ordered);
        Rules = Ordered(sheet.Rules.Select(rule => new RuleTally(rule.Key, rule.Value)));
    }

    /// <summary>Whether the stream was read to its end; it is not when the run was cancelled.</summary>
    public bool IsComplete { get; }

    /// <summary>The number of lines, blank ones too.</summary>
    public long Lines { get; }

    /// <summary>The number of records.</summary>
    public long Records { get; }

    /// <summary>The number of records with a finding of severity error.</summary>
    public long Faulty { get; }

    /// <summary>The figures by unit, the most findings first. Beyond 10,000 units, further ones are counted as one without a name.</summary>
    public IReadOnlyList<RecordTally> Units { get; }

    /// <summary>The figures by item and stage, the most findings first.</summary>
    public IReadOnlyList<RecordTally> Items { get; }

    /// <summary>The figures by rule, in the order of the codes.</summary>
    public IReadOnlyList<RuleTally> Rules { get; private init; }

    /// <summary>The number of findings of a severity.</summary>
    public long Count(Severity severity) => Rules.Where(tally => tally.Rule.Severity == severity).Sum(tally => tally.Findings);

    /// <summary>The figures with those of an audit of the same records; by rule alone, for its findings are about several records each.</summary>
    public RecordSummary With(IEnumerable<AuditFinding> audit) => this with
    {
        Rules = Ordered(Rules.Concat(audit.GroupBy(finding => finding.Rule).Select(rule => new RuleTally(rule.Key, rule.LongCount())))),
    };

    private static RuleTally[] Ordered(IEnumerable<RuleTally> rules) => [.. rules.OrderBy(tally => tally.Rule.Id, StringComparer.Ordinal)];
}
