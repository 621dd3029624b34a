using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>Persons whom several records identify together, joined by a declared name. It keeps the clues of records that name somebody and tell more.</summary>
internal sealed class PersonBook : AuditBook
{
    private readonly List<ElementClues> _clues = [];
    private readonly Dictionary<string, (RecordKey Key, RecordTerms Terms)> _records = new(StringComparer.Ordinal);

    public override IEnumerable<AuditFinding> Add(AuditEntry entry)
    {
        if (!entry.IsPublic || !entry.Terms.Elements.Any(static element => element.CarriesName))
            return [];
        var record = _records.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var clues = RecordClues.Of(entry.Draft, record);
        if (clues.Exists(static found => found.Name is not null) && clues.Exists(static found => found.Parts is not ClueParts.None and not ClueParts.Name))
        {
            _clues.AddRange(clues);
            _records.Add(record, (entry.Key, entry.Terms));
        }
        return [];
    }

    public override IEnumerable<AuditFinding> Complete() =>
        AggregationCheck.Run(_clues).Where(static group => group.IsAcrossRecords).Select(Found);

    private AuditFinding Found(IdentifyingGroup group)
    {
        var records = group.Elements.Select(static clues => clues.Record).Distinct().Select(record => _records[record]).ToArray();
        var names = new Bilingual(
            string.Join("、", records.Select(static record => record.Key.Name.Chinese)), string.Join(", ", records.Select(static record => record.Key.Name.English)));
        var finding = new RecordFinding(RecordRules.PersonAcrossRecords, records[0].Terms, RecordPart.Record, names, group.Combination.Text);
        return new(finding, [.. records.Select(static record => record.Key)]);
    }
}
