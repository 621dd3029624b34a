using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <summary>Says which entry of a directory the words of a plan mean, and which entry they were perhaps meant to be.</summary>
internal sealed class UnitResolver
{
    private static readonly string[] SectionHeads = ["科", "股", "室", "处", "办", "办公室"];

    // A document names few units; a stream of records may be made to name any number.
    private const int MostRemembered = 10_000;

    private readonly UnitIndex _index;
    private readonly Dictionary<string, Unit?> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitGroup> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<UnitGroup, GroupMembers> _members = new(SameInstance<UnitGroup>.Comparer);
    private readonly VariantTable<Unit> _variants = new();
    private readonly UnitDirectory _directory;
    private NearMisses? _nearMisses;

    public UnitResolver(UnitDirectory directory, UnitIndex index)
    {
        _index = index;
        _directory = directory;
        foreach (var unit in directory.Units)
            Add(unit);
        foreach (var group in directory.Groups)
            Add(group);
    }

    /// <summary>The unit that a name means: by any of its names, with or without the region before it, or by one of its sections.</summary>
    public Unit? Unit(string name)
    {
        if (_found.Count >= MostRemembered)
            _found.Clear();
        if (!_found.TryGetValue(name, out var unit))
            _found.Add(name, unit = _index.FindUnit(name)?.Found ?? _variants.SameButForRegion(name).Select(same => same.Thing).FirstOrDefault() ?? BySection(TextFold.Fold(name)));
        return unit;
    }

    /// <summary>The group that words mean. Marks between words, and 各 before them, make no other group.</summary>
    public UnitGroup? Group(string words) =>
        _index.FindGroup(words)?.Found ?? (_groups.TryGetValue(GroupNames.Plain(words), out var group) ? group : null);

    /// <summary>Whether words mean anything in the directory.</summary>
    public bool Knows(string words) => Group(words) is not null || Unit(words) is not null;

    /// <summary>The units of a group.</summary>
    public GroupMembers MembersOf(UnitGroup group)
    {
        if (!_members.TryGetValue(group, out var members))
            _members.Add(group, members = new(_index.Expand(group)));
        return members;
    }

    /// <summary>The unit's name that a name is another spelling of; null when there is none, or when several could be meant.</summary>
    public string? VariantOf(string name)
    {
        var variants = _variants.Of(name).ToArray();
        return variants.Length > 0 && variants.All(variant => ReferenceEquals(variant.Thing, variants[0].Thing)) ? variants[0].Name : null;
    }

    /// <summary>A name or group that somebody may have meant by words that the directory does not know; for a question only.</summary>
    public string? Guess(string words) => VariantOf(words) ?? (_nearMisses ??= new(_directory.Units.SelectMany(NamesOf).Concat(_directory.Groups.SelectMany(NamesOf)))).Of(words);

    // 市政府办公厅政务公开办: the unit and a section of it. A government's own offices are units, not sections.
    private Unit? BySection(string folded)
    {
        if (!Words.EndsInAny(folded, SectionHeads))
            return null;
        for (var length = folded.Length - 1; length > 2; length--)
        {
            var name = folded.Substring(0, length);
            if (_index.FindUnit(name) is { } hit && !Words.EndsAt(name, length, "政府"))
                return hit.Found;
        }
        return null;
    }

    private void Add(Unit unit)
    {
        foreach (var name in NamesOf(unit))
            _variants.Add(name, unit);
    }

    private void Add(UnitGroup group)
    {
        foreach (var name in NamesOf(group))
        {
            var plain = GroupNames.Plain(name);
            if (!_groups.TryGetValue(plain, out _))
                _groups.Add(plain, group);
        }
    }

    private static IEnumerable<string> NamesOf(Unit unit) => Written(unit.Aliases.Concat(unit.SecondNames).Prepend(unit.Name));

    private static IEnumerable<string> NamesOf(UnitGroup group) => Written(group.Aliases.Prepend(group.Name));

    private static IEnumerable<string> Written(IEnumerable<Value<string>> names) => names.Select(name => name.Text?.Trim()).OfType<string>();
}

/// <summary>The units of a group, for asking whether one is among them.</summary>
internal sealed class GroupMembers(GroupExpansion expansion)
{
    private readonly HashSet<Unit> _units = new(expansion.Units, SameInstance<Unit>.Comparer);

    public GroupExpansion Expansion { get; } = expansion;

    public IEnumerable<Unit> Units => Expansion.Units;

    public bool Has(Unit unit) => _units.Contains(unit);
}
