using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Generation;
using Zhengwu.Generators.Pipeline;
using Zhengwu.Units;

namespace Zhengwu.Generators.Specs;

/// <summary>The class of a unit directory.</summary>
/// <param name="Class">The class.</param>
/// <param name="Units">A member for each unit with an id.</param>
/// <param name="Groups">A member of the nested class <c>Groups</c> for each group with an id.</param>
/// <param name="Directory">The directory.</param>
internal sealed record UnitsSpec(ClassSpec Class, ValueList<MemberSpec> Units, ValueList<MemberSpec> Groups, UnitDirectory Directory)
    : FileSpec(Class)
{
    public static UnitsSpec Of(UnitDirectory units, string className, GeneratorOptions options) => new(
        ClassSpec.Of(className, DocOf(units, className, options.Language), options),
        MemberSpec.AllOf<Unit>(MemberScope.OfUnits(units, className), unit => DocOf(unit, options.Language)),
        MemberSpec.AllOf<UnitGroup>(MemberScope.OfGroups(units), group => DocOf(group, options.Language)),
        units);

    private static DocSpec DocOf(UnitDirectory units, string className, Language language) => new DocBuilder(language)
        .Line(Vocabulary.Units.Id, units.Id.Text)
        .Line(Vocabulary.Units.Region, units.Region.Text)
        .Build(units.Title.Text, className);

    private static DocSpec DocOf(Unit unit, Language language) => new DocBuilder(language)
        .Line(Vocabulary.Unit.Id, unit.Id.Text)
        .Line(Vocabulary.Unit.Aliases, unit.Aliases.Select(alias => alias.Text))
        .Line(Vocabulary.Unit.SecondNames, unit.SecondNames.Select(name => name.Text))
        .Line(Vocabulary.Unit.Kind, unit.Kind.Text)
        .Line(Vocabulary.Unit.Parent, unit.Parent.Text)
        .Build(unit.Name.Text, unit.Id.Text);

    private static DocSpec DocOf(UnitGroup group, Language language) => new DocBuilder(language)
        .Line(Vocabulary.UnitGroup.Id, group.Id.Text)
        .Line(Vocabulary.UnitGroup.Aliases, group.Aliases.Select(alias => alias.Text))
        .Line(Vocabulary.UnitGroup.Members, group.Members.Select(member => member.Text))
        .Line(Vocabulary.UnitGroup.Kinds, group.Kinds.Select(kind => kind.Text))
        .Build(group.Name.Text, group.Id.Text);
}
