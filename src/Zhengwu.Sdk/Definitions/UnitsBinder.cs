using Zhengwu.Units;

namespace Zhengwu.Definitions;

/// <summary>Binds a units file to <see cref="UnitDirectory"/>.</summary>
internal static class UnitsBinder
{
    public static UnitDirectory Bind(BindingSession session, int root)
    {
        using var fields = session.Open(root, Vocabulary.Units.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Id = session.Text(fields, Vocabulary.Units.Id),
            Title = session.Text(fields, Vocabulary.Units.Title),
            Region = session.Text(fields, Vocabulary.Units.Region),
            Level = session.Text(fields, Vocabulary.Units.Level),
            Accepted = CommonBinder.Acceptances(session, fields, Vocabulary.Units.Accept),
            Units = session.Each(fields, Vocabulary.Units.List, BindUnit),
            Groups = session.Each(fields, Vocabulary.Units.Groups, BindGroup),
        };
    }

    private static Unit BindUnit(BindingSession session, Key key, int row)
    {
        using var fields = session.Open(row, Vocabulary.Unit.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Id = session.Text(fields, Vocabulary.Unit.Id),
            Name = session.Text(fields, Vocabulary.Unit.Name),
            Aliases = session.Texts(fields, Vocabulary.Unit.Aliases),
            Kind = session.Text(fields, Vocabulary.Unit.Kind),
            Level = session.Text(fields, Vocabulary.Unit.Level),
            Parent = session.Text(fields, Vocabulary.Unit.Parent),
            SecondNames = session.Texts(fields, Vocabulary.Unit.SecondNames),
            Sections = session.Texts(fields, Vocabulary.Unit.Sections),
            Remark = session.Text(fields, Vocabulary.Unit.Remark),
            Accepted = CommonBinder.Acceptances(session, fields, Vocabulary.Unit.Accept),
        };
    }

    private static UnitGroup BindGroup(BindingSession session, Key key, int row)
    {
        using var fields = session.Open(row, Vocabulary.UnitGroup.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Id = session.Text(fields, Vocabulary.UnitGroup.Id),
            Name = session.Text(fields, Vocabulary.UnitGroup.Name),
            Aliases = session.Texts(fields, Vocabulary.UnitGroup.Aliases),
            Members = session.Texts(fields, Vocabulary.UnitGroup.Members),
            Kinds = session.Texts(fields, Vocabulary.UnitGroup.Kinds),
            IsOpen = session.Boolean(fields, Vocabulary.UnitGroup.Open),
            Remark = session.Text(fields, Vocabulary.UnitGroup.Remark),
            Accepted = CommonBinder.Acceptances(session, fields, Vocabulary.UnitGroup.Accept),
        };
    }
}
