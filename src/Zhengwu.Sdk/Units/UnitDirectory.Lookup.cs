using Zhengwu.Definitions;

namespace Zhengwu.Units;

/// <content>Looking things up.</content>
public sealed partial record UnitDirectory
{
    /// <summary>The unit that goes by a name: its formal name, an alias (别名), a second name (加挂) or its id, with whatever width and spacing it is written.</summary>
    /// <param name="nameOrId">The name or id.</param>
    /// <returns>Null when no unit of the directory goes by that name, or more than one does.</returns>
    /// <remarks>Every call reads all names of the directory; whoever asks for many names keeps a dictionary.</remarks>
    public Unit? FindUnit(string nameOrId) => ToIndex().OnlyUnit(nameOrId);

    /// <summary>The group that goes by a name, an alias or an id.</summary>
    /// <param name="nameOrId">The name or id.</param>
    /// <returns>Null when no group of the directory goes by that name, or more than one does.</returns>
    public UnitGroup? FindGroup(string nameOrId) => ToIndex().OnlyGroup(nameOrId);

    /// <summary>The units of a group (成员): those it lists, those of its kinds, and those of the groups inside it.</summary>
    /// <param name="group">A group of this directory.</param>
    /// <returns>Each unit once. Of a group whose membership is open (<see cref="UnitGroup.IsOpen"/>), the units that are listed: there may be others. A member that the directory does not have is left out; checking the file reports it.</returns>
    public ValueList<Unit> UnitsOf(UnitGroup group) => ToIndex().Expand(group).Units;

    /// <summary>Builds the index of the directory's names. It is no part of the record, so two equal directories stay equal.</summary>
    internal UnitIndex ToIndex() => new(this);
}
