using System.ComponentModel;
using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.CompilerServices;

/// <summary>What generated code builds a unit directory with; not for use by hand. See <see cref="GeneratedModel"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GeneratedUnits : GeneratedModel
{
    /// <summary>There is nothing to create.</summary>
    protected GeneratedUnits()
    {
    }

    /// <summary>A directory.</summary>
    protected static UnitDirectory Directory(
        Value<string>? id = null, Value<string>? title = null, Value<string>? region = null, Value<string>? level = null,
        Acceptance[]? accepted = null, Unit[]? units = null, UnitGroup[]? groups = null, Extension[]? extensions = null) => new()
        {
            Id = OrAbsent(id),
            Title = OrAbsent(title),
            Region = OrAbsent(region),
            Level = OrAbsent(level),
            Accepted = List(accepted),
            Units = List(units),
            Groups = List(groups),
            Extensions = List(extensions),
        };

    /// <summary>A unit.</summary>
    protected static Unit Member(
        Value<string>? id = null, Value<string>? name = null, Value<string>[]? aliases = null, Value<string>? kind = null,
        Value<string>? level = null, Value<string>? parent = null, Value<string>[]? secondNames = null, Value<string>[]? sections = null,
        Value<string>? remark = null, Acceptance[]? accepted = null, Extension[]? extensions = null) => new()
        {
            Id = OrAbsent(id),
            Name = OrAbsent(name),
            Aliases = List(aliases),
            Kind = OrAbsent(kind),
            Level = OrAbsent(level),
            Parent = OrAbsent(parent),
            SecondNames = List(secondNames),
            Sections = List(sections),
            Remark = OrAbsent(remark),
            Accepted = List(accepted),
            Extensions = List(extensions),
        };

    /// <summary>Several units.</summary>
    protected static Unit[] Members(params Unit[] units) => units;

    /// <summary>A group of units.</summary>
    protected static UnitGroup Group(
        Value<string>? id = null, Value<string>? name = null, Value<string>[]? aliases = null, Value<string>[]? members = null,
        Value<string>[]? kinds = null, Value<bool>? isOpen = null, Value<string>? remark = null, Acceptance[]? accepted = null,
        Extension[]? extensions = null) => new()
        {
            Id = OrAbsent(id),
            Name = OrAbsent(name),
            Aliases = List(aliases),
            Members = List(members),
            Kinds = List(kinds),
            IsOpen = OrAbsent(isOpen),
            Remark = OrAbsent(remark),
            Accepted = List(accepted),
            Extensions = List(extensions),
        };

    /// <summary>Several groups.</summary>
    protected static UnitGroup[] Groups(params UnitGroup[] groups) => groups;
}
