using Zhengwu.Deadlines;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>Records that are public longer than they are to be. It keeps nothing.</summary>
internal sealed class RetentionBook(RecordContext context) : AuditBook
{
    public override IEnumerable<AuditFinding> Add(AuditEntry entry)
    {
        if (!entry.IsPublic || entry.Terms.Retention is not { } retention || entry.Draft.PublishedOn is not { } published)
            return [];
        return retention.LastDay(published) is { } last && last < context.Today ? [Passed(entry, retention, published, last)] : [];
    }

    private static AuditFinding Passed(AuditEntry entry, RetentionTerms retention, DateOnly published, DateOnly last) => new(
        new RecordFinding(RecordRules.RetentionPassed, entry.Terms, RecordPart.PublishedOn, entry.Key.Name, DayText.Of(published), retention.Text, DayText.Of(last)), entry.Key);
}
