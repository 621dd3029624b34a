using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>Documents and explanations that name each other in one direction alone. It keeps the names of those two kinds.</summary>
internal sealed class LinkBook : AuditBook
{
    private readonly List<Linked> _documents = [];
    private readonly List<Linked> _explanations = [];

    public override IEnumerable<AuditFinding> Add(AuditEntry entry)
    {
        if (!entry.IsPublic)
            return [];
        if (entry.Terms.DocumentKind is DocumentKind.Normative or DocumentKind.Policy)
            _documents.Add(new(entry.Key, entry.Terms, NamesOf(entry.Draft), entry.Draft.Explanation));
        else if (entry.Terms.DocumentKind == DocumentKind.Explanation)
            _explanations.Add(new(entry.Key, entry.Terms, NamesOf(entry.Draft), entry.Draft.Explains));
        return [];
    }

    public override IEnumerable<AuditFinding> Complete() =>
        NotNamedBack(_documents, _explanations, RecordPart.Explains).Concat(NotNamedBack(_explanations, _documents, RecordPart.Explanation));

    private static IEnumerable<AuditFinding> NotNamedBack(List<Linked> naming, List<Linked> named, RecordPart missing)
    {
        var byName = new Dictionary<string, Linked>(StringComparer.Ordinal);
        foreach (var linked in named)
        {
            foreach (var name in linked.Names)
                byName.TryAdd(name, linked);
        }
        foreach (var one in naming)
        {
            if (AuditEntry.Folded(one.Related?.Id) is { } name && byName.TryGetValue(name, out var other) && !MayName(other, one))
                yield return NotBack(one, other, missing);
        }
    }

    // A document names one explanation and may have several; an address may lead anywhere.
    private static bool MayName(Linked other, Linked one)
    {
        if (other.Related is not { } related || AuditEntry.Folded(related.Id) is not { } name)
            return !string.IsNullOrWhiteSpace(other.Related?.Address);
        return other.Terms.DocumentKind != DocumentKind.Explanation || one.Names.Contains(name);
    }

    private static AuditFinding NotBack(Linked one, Linked other, RecordPart missing) =>
        new(new RecordFinding(RecordRules.ExplanationNotLinkedBack, other.Terms, missing, one.Key.Name, other.Key.Name), other.Key, one.Key);

    private static string[] NamesOf(RecordDraft draft) =>
        [.. new[] { draft.DocumentNumber, draft.IndexNumber, draft.Id }.Select(AuditEntry.Folded).OfType<string>()];

    private sealed record Linked(RecordKey Key, RecordTerms Terms, string[] Names, RelatedRecord? Related);
}
