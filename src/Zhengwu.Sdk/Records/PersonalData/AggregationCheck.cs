using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <summary>Says which elements, none of them an alarm alone, together identify a person (汇聚风险).</summary>
internal static class AggregationCheck
{
    /// <summary>The groups within each record, then those that a declared name joins across records.</summary>
    public static ValueList<IdentifyingGroup> Run(IReadOnlyCollection<ElementClues> elements)
    {
        var records = elements.Where(element => element.Parts != ClueParts.None).GroupBy(element => element.Record, StringComparer.Ordinal)
            .Select(record => record.ToList()).ToList();
        var within = records.SelectMany(record => GroupsIn(record));
        return ValueList.From(within.Concat(records.SelectMany(NamesIn).GroupBy(entry => entry.Name, StringComparer.Ordinal).SelectMany(named => GroupsAcross([.. named.Select(entry => entry.Record)]))));
    }

    // A record that names several persons does not say which of them the rest is about.
    private static IEnumerable<(string Name, List<ElementClues> Record)> NamesIn(List<ElementClues> record)
    {
        var names = record.Select(element => element.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 1 ? [(names[0], record)] : [];
    }

    private static IEnumerable<IdentifyingGroup> GroupsIn(List<ElementClues> elements) =>
        IdentifyingCombination.All.Where(combination => IsMet(combination, elements)).Select(combination => Group(combination, elements));

    private static IEnumerable<IdentifyingGroup> GroupsAcross(List<List<ElementClues>> records)
    {
        if (records.Count < 2)
            return [];
        var all = records.SelectMany(record => record).ToList();
        return IdentifyingCombination.All
            .Where(combination => IsMet(combination, all) && !records.Exists(record => IsMet(combination, record)))
            .Select(combination => Group(combination, all));
    }

    private static bool IsMet(IdentifyingCombination combination, List<ElementClues> elements) =>
        elements.Aggregate(ClueParts.None, (parts, element) => parts | element.Parts) is var told && (told & combination.Needs) == combination.Needs;

    private static IdentifyingGroup Group(IdentifyingCombination combination, List<ElementClues> elements)
    {
        var open = combination.Needs;
        var chosen = new List<ElementClues>();
        foreach (var element in elements)
        {
            if ((element.Parts & open) == ClueParts.None)
                continue;
            chosen.Add(element);
            open &= ~element.Parts;
        }
        return new(combination, ValueList.From(chosen));
    }
}
