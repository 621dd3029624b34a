using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <summary>Names of units by what the units do and where, so that a name is compared only with the few that it may be a variant of.</summary>
internal sealed class VariantTable<T>
{
    // The second key is the region that a name names; a bare level word (区) or none may stand for any.
    private readonly Dictionary<string, Dictionary<string, List<Row>>> _rows = new(StringComparer.Ordinal);

    public void Add(string name, T thing)
    {
        var folded = TextFold.Fold(name);
        if (UnitNameForm.Of(folded) is not { } form)
            return;
        if (!_rows.TryGetValue(form.Functions, out var byRegion))
            _rows.Add(form.Functions, byRegion = new(StringComparer.Ordinal));
        var (region, rest) = Divide(folded);
        if (!byRegion.TryGetValue(region, out var rows))
            byRegion.Add(region, rows = []);
        rows.Add(new(name, folded, rest, form, thing));
    }

    /// <summary>What other names of the same unit are in the table, those apart that only name the region; see <see cref="UnitNames.AreVariants"/>.</summary>
    public IEnumerable<(string Name, T Thing)> Of(string name) => Matching(name, sameButForRegion: false);

    /// <summary>What names in the table are the same but for the region before them (区财政局, 周村区财政局).</summary>
    public IEnumerable<(string Name, T Thing)> SameButForRegion(string name) => Matching(name, sameButForRegion: true);

    private IEnumerable<(string Name, T Thing)> Matching(string name, bool sameButForRegion)
    {
        var folded = TextFold.Fold(name);
        if (UnitNameForm.Of(folded) is not { } form || !_rows.TryGetValue(form.Functions, out var byRegion))
            return [];
        var (region, rest) = Divide(folded);
        return RowsOf(region, byRegion)
            .Where(row => row.Folded != folded && row.Rest == rest == sameButForRegion && form.Matches(row.Form))
            .Select(row => (row.Name, row.Thing));
    }

    private static IEnumerable<Row> RowsOf(string region, Dictionary<string, List<Row>> byRegion)
    {
        if (region.Length == 0)
            return byRegion.Values.SelectMany(rows => rows);
        return new[] { region, "" }.SelectMany(key => byRegion.TryGetValue(key, out var rows) ? rows : []);
    }

    private static (string Region, string Remainder) Divide(string folded)
    {
        var region = RegionPrefix.Of(folded);
        return (region.Length == 0 || region.IsBare ? "" : region.Name, folded.Substring(region.Length));
    }

    private sealed record Row(string Name, string Folded, string Rest, UnitNameForm Form, T Thing);
}
