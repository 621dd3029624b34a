using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>What one rule found in several records together (多条记录的检查结果).</summary>
public sealed class AuditFinding
{
    internal AuditFinding(RecordFinding finding, params RecordKey[] records) => (Finding, Records) = (finding, ValueList.Create<RecordKey>(records));

    /// <summary>The finding, at its place in the first of the records.</summary>
    public RecordFinding Finding { get; }

    /// <summary>The records, the one at which it stands first.</summary>
    public ValueList<RecordKey> Records { get; }

    /// <summary>The rule that speaks.</summary>
    public Rule Rule => Finding.Rule;

    /// <summary>What was found, and what to do about it, on one line.</summary>
    public string ToString(Language language) => Finding.ToString(language);

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.Chinese);
}
