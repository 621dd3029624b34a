using Zhengwu.Plans;

namespace Zhengwu.Records;

/// <summary>What the elements of a whole record tell of a person, each under its name.</summary>
internal static class RecordClues
{
    private const string NameHeading = "姓名";

    /// <summary>The clues of every element that tells something.</summary>
    /// <param name="draft">The record.</param>
    /// <param name="record">The record's own key.</param>
    public static List<ElementClues> Of(RecordDraft draft, string record)
    {
        var clues = new List<ElementClues>();
        for (var i = 0; i < draft.Terms.Elements.Count; i++)
            clues.AddRange(OfElement(draft.Terms.Elements[i], draft[i], record).Where(static found => found.Parts != ClueParts.None));
        return clues;
    }

    private static IEnumerable<ElementClues> OfElement(ElementTerms terms, RecordValue value, string record) => value.Type switch
    {
        FieldType.Text when value.AsText() is { } text => [ElementClues.Of(record, terms.Name, terms.Name, text, terms.CarriesName)],
        FieldType.List when value.AsList() is { } list => list.Select(entry => ElementClues.Of(record, terms.Name, terms.Name, entry, terms.CarriesName)),
        FieldType.Table when value.AsTable() is { } table => OfTable(terms, table, record),
        _ => [],
    };

    // Of a table that carries names, the column that says so.
    private static IEnumerable<ElementClues> OfTable(ElementTerms terms, RecordTable table, string record)
    {
        foreach (var row in table.Rows)
        {
            for (var column = 0; column < row.Count; column++)
            {
                var heading = table.HeadingOf(column);
                yield return ElementClues.Of(record, terms.Name, heading.Length > 0 ? heading : terms.Name, row[column], terms.CarriesName && heading.Contains(NameHeading, StringComparison.Ordinal));
            }
        }
    }
}
