using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <summary>Names of units by what the units do, so that a name is compared only with the few that it may be a variant of.</summary>
internal sealed class VariantTable<T>
{
    private readonly Dictionary<string, List<Row>> _byFunctions = new(StringComparer.Ordinal);

    public void Add(string name, T thing)
    {
        if (UnitNameForm.Of(TextFold.Fold(name)) is not { } form)
            return;
        if (!_byFunctions.TryGetValue(form.Functions, out var rows))
            _byFunctions.Add(form.Functions, rows = []);
        rows.Add(new(name, form, thing));
    }

    /// <summary>What other names of the same unit are in the table, those apart that only name the region; see <see cref="UnitNames.AreVariants"/>.</summary>
    public IEnumerable<(string Name, T Thing)> Of(string name) => Matching(name).Where(row => WithoutRegion(row.Name) != WithoutRegion(name)).Select(row => (row.Name, row.Thing));

    /// <summary>What names in the table are the same but for the region before them (区财政局, 周村区财政局).</summary>
    public IEnumerable<(string Name, T Thing)> SameButForRegion(string name) =>
        Matching(name).Where(row => WithoutRegion(row.Name) == WithoutRegion(name)).Select(row => (row.Name, row.Thing));

    private IEnumerable<Row> Matching(string name)
    {
        var folded = TextFold.Fold(name);
        if (UnitNameForm.Of(folded) is not { } form || !_byFunctions.TryGetValue(form.Functions, out var rows))
            return [];
        return rows.Where(row => form.Matches(row.Form) && TextFold.Fold(row.Name) != folded);
    }

    private static string WithoutRegion(string name)
    {
        var folded = TextFold.Fold(name);
        return folded.Substring(RegionPrefix.Of(folded).Length);
    }

    private sealed record Row(string Name, UnitNameForm Form, T Thing);
}
