using Zhengwu.Definitions;
using Zhengwu.Units;
using static Zhengwu.Generators.Emit.ModelCode;

namespace Zhengwu.Generators.Emit;

/// <summary>The expression that builds a unit directory; see <see cref="CompilerServices.GeneratedUnits"/>, whose methods it calls.</summary>
internal static class UnitsCode
{
    public static Code Directory(UnitDirectory units) => Code.Named("Directory",
        ("id", Text(units.Id)),
        ("title", Text(units.Title)),
        ("region", Text(units.Region)),
        ("level", Text(units.Level)),
        ("accepted", Acceptances(units.Accepted)),
        ("units", Each("Members", units.Units, Member)),
        ("groups", Each("Groups", units.Groups, Group)),
        ("extensions", Extensions(units.Extensions)));

    private static Code Member(Unit unit) => Code.Named("Member",
        ("id", Text(unit.Id)),
        ("name", Text(unit.Name)),
        ("aliases", Texts(unit.Aliases)),
        ("kind", Text(unit.Kind)),
        ("level", Text(unit.Level)),
        ("parent", Text(unit.Parent)),
        ("secondNames", Texts(unit.SecondNames)),
        ("sections", Texts(unit.Sections)),
        ("remark", Text(unit.Remark)),
        ("accepted", Acceptances(unit.Accepted)),
        ("extensions", Extensions(unit.Extensions)));

    private static Code Group(UnitGroup group) => Code.Named("Group",
        ("id", Text(group.Id)),
        ("name", Text(group.Name)),
        ("aliases", Texts(group.Aliases)),
        ("members", Texts(group.Members)),
        ("kinds", Texts(group.Kinds)),
        ("isOpen", Flag(group.IsOpen)),
        ("remark", Text(group.Remark)),
        ("accepted", Acceptances(group.Accepted)),
        ("extensions", Extensions(group.Extensions)));
}
