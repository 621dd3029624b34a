using Zhengwu.Units;

namespace Zhengwu.Plans;

/// <summary>Tells which words of a plan mean one unit.</summary>
internal sealed class UnitBonds(Unit unit, BondTable table)
{
    private readonly Dictionary<int, bool> _known = [];

    /// <summary>The index of the first words that mean the unit; negative when none do.</summary>
    public int FirstIn(BondingWords[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Binds(words[i].Words))
                return i;
        }
        return -1;
    }

    private bool Binds(int words)
    {
        if (!_known.TryGetValue(words, out var binds))
            _known.Add(words, binds = Means(table[words]));
        return binds;
    }

    private bool Means(UnitReference reference) => reference switch
    {
        UnitReference.Named named => IsUnit(named.Name) || (named.Bracketed is { } second && IsUnit(second)),
        UnitReference.Group group => table.Resolver.Group(group.Name) is { } found && table.Resolver.MembersOf(found).Units.Any(unit.Equals),
        UnitReference.Emphasis emphasis => emphasis.Units.Any(Means),
        _ => false,
    };

    private bool IsUnit(string name) => unit.Equals(table.Resolver.Unit(name));
}
