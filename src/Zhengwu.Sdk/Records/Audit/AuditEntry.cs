using Zhengwu.Definitions;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>A record as an audit sees it: only while it is added.</summary>
internal readonly record struct AuditEntry(RecordDraft Draft, RecordKey Key)
{
    public RecordTerms Terms => Draft.Terms;

    /// <summary>Whether it stands where the public sees it.</summary>
    public bool IsPublic => Draft is { Withdrawal: null, PublishedOn: not null } && Draft.Method != PublicationMethod.Withheld;

    public AuditFinding Find(Rule rule, RecordPart part, RecordKey other, params object[] arguments) =>
        new(new RecordFinding(rule, Terms, part, [Key.Name, other.Name, .. arguments]), Key, other);

    /// <summary>A text in its form for comparison; null for an empty one.</summary>
    public static string? Folded(string? text) => string.IsNullOrWhiteSpace(text) ? null : TextFold.Fold(text);
}
