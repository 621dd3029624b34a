using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <summary>Elements that together identify a person, of one record or of several.</summary>
/// <param name="Combination">What they tell together.</param>
/// <param name="Elements">The elements, each the first that tells its part.</param>
internal sealed record IdentifyingGroup(IdentifyingCombination Combination, ValueList<ElementClues> Elements)
{
    /// <summary>Whether the elements stand in several records, which a name joins; two persons may bear it, so a person must look.</summary>
    public bool IsAcrossRecords => Elements.Select(element => element.Record).Distinct().Skip(1).Any();
}
