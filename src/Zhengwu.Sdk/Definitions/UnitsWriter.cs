using Zhengwu.Units;

namespace Zhengwu.Definitions;

/// <summary>Writes a <see cref="UnitDirectory"/>.</summary>
internal sealed class UnitsWriter(WritingSession session)
{
    public YamlNode.Mapping Write(UnitDirectory units)
    {
        using var draft = session.Begin(units, Vocabulary.Units.Shape, isRow: true);
        draft.Text(Vocabulary.Units.Id, units.Id);
        draft.Text(Vocabulary.Units.Title, units.Title);
        draft.Text(Vocabulary.Units.Region, units.Region);
        draft.Text(Vocabulary.Units.Level, units.Level);
        draft.Each(Vocabulary.Units.Accept, units.Accepted, session.WriteAcceptance);
        draft.Each(Vocabulary.Units.List, units.Units, WriteUnit);
        draft.Each(Vocabulary.Units.Groups, units.Groups, WriteGroup);
        return draft.Finish(session.Head(Vocabulary.Units.Head, DefinitionKind.Units));
    }

    private YamlNode WriteUnit(Unit unit)
    {
        using var draft = session.Begin(unit, Vocabulary.Unit.Shape);
        draft.Text(Vocabulary.Unit.Id, unit.Id);
        draft.Text(Vocabulary.Unit.Name, unit.Name);
        draft.Texts(Vocabulary.Unit.Aliases, unit.Aliases);
        draft.Text(Vocabulary.Unit.Kind, unit.Kind);
        draft.Text(Vocabulary.Unit.Level, unit.Level);
        draft.Text(Vocabulary.Unit.Parent, unit.Parent);
        draft.Texts(Vocabulary.Unit.SecondNames, unit.SecondNames);
        draft.Texts(Vocabulary.Unit.Sections, unit.Sections);
        draft.Text(Vocabulary.Unit.Remark, unit.Remark);
        draft.Each(Vocabulary.Unit.Accept, unit.Accepted, session.WriteAcceptance);
        return draft.Finish();
    }

    private YamlNode WriteGroup(UnitGroup group)
    {
        using var draft = session.Begin(group, Vocabulary.UnitGroup.Shape);
        draft.Text(Vocabulary.UnitGroup.Id, group.Id);
        draft.Text(Vocabulary.UnitGroup.Name, group.Name);
        draft.Texts(Vocabulary.UnitGroup.Aliases, group.Aliases);
        draft.Texts(Vocabulary.UnitGroup.Members, group.Members);
        draft.Texts(Vocabulary.UnitGroup.Kinds, group.Kinds);
        draft.Boolean(Vocabulary.UnitGroup.Open, group.IsOpen);
        draft.Text(Vocabulary.UnitGroup.Remark, group.Remark);
        draft.Each(Vocabulary.UnitGroup.Accept, group.Accepted, session.WriteAcceptance);
        return draft.Finish();
    }
}
