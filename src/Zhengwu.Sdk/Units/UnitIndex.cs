using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <summary>By which of its names something was found.</summary>
internal enum NameMatch
{
    /// <summary>The formal name (名称).</summary>
    FormalName,

    /// <summary>Another name (别名).</summary>
    Alias,

    /// <summary>A second name under which the same body acts (加挂).</summary>
    SecondName,

    /// <summary>The id.</summary>
    Id,
}

/// <summary>What a name was found to mean.</summary>
/// <typeparam name="T">A unit or a group.</typeparam>
/// <param name="Found">The unit or group.</param>
/// <param name="By">By which of its names.</param>
/// <param name="IsExact">Whether the name was written as in the directory; otherwise only the form for comparison agrees.</param>
/// <param name="IsAmbiguous">Whether another one in the directory answers to the name as well; the first is given.</param>
internal sealed record NameHit<T>(T Found, NameMatch By, bool IsExact, bool IsAmbiguous);

/// <summary>The units and groups of a directory by name.</summary>
/// <remarks>A formal name goes before an alias, an alias before a second name, and a name written exactly before one that only compares equal.</remarks>
internal sealed class UnitIndex
{
    private readonly NameTable<Unit> _units = new();
    private readonly NameTable<UnitGroup> _groups = new();
    private readonly UnitDirectory _directory;

    internal UnitIndex(UnitDirectory directory)
    {
        _directory = directory;
        foreach (var unit in directory.Units)
            Add(unit);
        foreach (var group in directory.Groups)
            Add(group);
    }

    /// <summary>The unit that a name means; null when the directory has none.</summary>
    public NameHit<Unit>? FindUnit(string name) => _units.Find(name, withIds: false);

    /// <summary>The unit of an id; null when the directory has none.</summary>
    public Unit? FindUnitById(string id) => _units.FindById(id);

    /// <summary>The group that a name means; null when the directory has none.</summary>
    public NameHit<UnitGroup>? FindGroup(string name) => _groups.Find(name, withIds: false);

    /// <summary>The group of an id; null when the directory has none.</summary>
    public UnitGroup? FindGroupById(string id) => _groups.FindById(id);

    /// <summary>The units of a group, those of groups inside it included.</summary>
    public GroupExpansion Expand(UnitGroup group) => new GroupWalk(this, _directory).Walk(group);

    /// <summary>The unit that a member entry means, by name or id.</summary>
    public Unit? Unit(string nameOrId) => _units.Find(nameOrId, withIds: true)?.Found;

    /// <summary>The group that a member entry means, by name or id.</summary>
    public UnitGroup? Group(string nameOrId) => _groups.Find(nameOrId, withIds: true)?.Found;

    /// <summary>The unit of a name or id that is no other unit's.</summary>
    public Unit? OnlyUnit(string nameOrId) => _units.Find(nameOrId, withIds: true) is { IsAmbiguous: false } hit ? hit.Found : null;

    /// <summary>The group of a name or id that is no other group's.</summary>
    public UnitGroup? OnlyGroup(string nameOrId) => _groups.Find(nameOrId, withIds: true) is { IsAmbiguous: false } hit ? hit.Found : null;

    private void Add(Unit unit)
    {
        _units.Add(unit, NameMatch.Id, unit.Id);
        _units.Add(unit, NameMatch.FormalName, unit.Name);
        foreach (var alias in unit.Aliases)
            _units.Add(unit, NameMatch.Alias, alias);
        foreach (var second in unit.SecondNames)
            _units.Add(unit, NameMatch.SecondName, second);
    }

    private void Add(UnitGroup group)
    {
        _groups.Add(group, NameMatch.Id, group.Id);
        _groups.Add(group, NameMatch.FormalName, group.Name);
        foreach (var alias in group.Aliases)
            _groups.Add(group, NameMatch.Alias, alias);
    }
}
