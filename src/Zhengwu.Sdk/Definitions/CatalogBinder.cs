using Zhengwu.Catalogs;
using Zhengwu.Plans;
using static Zhengwu.Definitions.BindingSession;

namespace Zhengwu.Definitions;

/// <summary>Binds a catalog file to <see cref="DisclosureCatalog"/>.</summary>
internal static class CatalogBinder
{
    public static DisclosureCatalog Bind(BindingSession session, int root)
    {
        using var fields = session.Open(root, Vocabulary.Catalog.Shape);
        var defaults = BindDefaults(session, fields);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Id = session.Text(fields, Vocabulary.Catalog.Id),
            Title = session.Text(fields, Vocabulary.Catalog.Title),
            Publisher = session.Text(fields, Vocabulary.Catalog.Publisher),
            Region = session.Text(fields, Vocabulary.Catalog.Region),
            Level = session.Text(fields, Vocabulary.Catalog.Level),
            Field = session.Text(fields, Vocabulary.Catalog.Field),
            Version = session.Text(fields, Vocabulary.Catalog.Version),
            Effective = session.Date(fields, Vocabulary.Catalog.Effective),
            Replaces = session.Texts(fields, Vocabulary.Catalog.Replaces),
            UnitsFile = session.Text(fields, Vocabulary.Catalog.Units),
            Document = CommonBinder.Envelope(session, fields, Vocabulary.Catalog.Document),
            Defaults = defaults,
            Accepted = CommonBinder.Acceptances(session, fields, Vocabulary.Catalog.Accept),
            Items = BindItems(session, fields, Inherited(defaults)),
        };
    }

    private static CatalogDefaults? BindDefaults(BindingSession session, Fields catalog)
    {
        var row = catalog.Row(Vocabulary.Catalog.Defaults);
        if (row < 0 || session.Tree.IsBlank(row))
            return null;
        using var fields = session.Open(row, Vocabulary.Defaults.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Subject = session.Cell(fields, Vocabulary.Item.Subject, ReadResponsible),
            Basis = session.Cell(fields, Vocabulary.Item.Basis, ReadBases),
            Deadline = session.Cell(fields, Vocabulary.Item.Deadline, ReadLimitCell),
            Method = session.Cell(fields, Vocabulary.Item.Method, ReadChoices<DisclosureMethod>),
            Channels = session.Cell(fields, Vocabulary.Item.Channels, ReadChannels),
            Responsible = session.Cell(fields, Vocabulary.Item.Responsible, ReadWord),
            Audience = session.Cell(fields, Vocabulary.Item.Audience, ReadWords),
            Level = session.Cell(fields, Vocabulary.Item.Level, ReadWords),
            Category = session.Cell(fields, Vocabulary.Item.Category, ReadOneChoice<ItemCategory>),
            Retention = session.Cell(fields, Vocabulary.Item.Retention, ReadWord),
            Update = session.Cell(fields, Vocabulary.Item.Update, ReadWord),
            Openness = session.Cell(fields, Vocabulary.Item.Openness, ReadChoices<OpennessPhase>),
        };
    }

    private static ValueList<CatalogItem> BindItems(BindingSession session, Fields catalog, CatalogDefaults inherited)
    {
        CatalogItem? above = null;
        return session.Each(catalog, Vocabulary.Catalog.Items, (session, _, row) => above = BindItem(session, row, above, inherited));
    }

    private static CatalogItem BindItem(BindingSession session, int row, CatalogItem? above, CatalogDefaults inherited)
    {
        using var fields = session.Open(row, Vocabulary.Item.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Id = session.Text(fields, Vocabulary.Item.Id),
            Number = session.Text(fields, Vocabulary.Item.Number),
            Path = session.Texts(fields, Vocabulary.Item.Path),
            Subject = session.Inheriting(fields, Vocabulary.Item.Subject, above?.Subject, inherited.Subject, ReadResponsible),
            Content = session.Text(fields, Vocabulary.Item.Content),
            Elements = session.Each(fields, Vocabulary.Item.Elements, BindElement),
            Basis = session.Inheriting(fields, Vocabulary.Item.Basis, above?.Basis, inherited.Basis, ReadBases),
            Deadline = session.Inheriting(fields, Vocabulary.Item.Deadline, above?.Deadline, inherited.Deadline, ReadLimitCell),
            Method = session.Inheriting(fields, Vocabulary.Item.Method, above?.Method, inherited.Method, ReadChoices<DisclosureMethod>),
            Channels = session.Inheriting(fields, Vocabulary.Item.Channels, above?.Channels, inherited.Channels, ReadChannels),
            Responsible = session.Inheriting(fields, Vocabulary.Item.Responsible, above?.Responsible, inherited.Responsible, ReadWord),
            Audience = session.Inheriting(fields, Vocabulary.Item.Audience, above?.Audience, inherited.Audience, ReadWords),
            Level = session.Inheriting(fields, Vocabulary.Item.Level, above?.Level, inherited.Level, ReadWords),
            Category = session.Inheriting(fields, Vocabulary.Item.Category, above?.Category, inherited.Category, ReadOneChoice<ItemCategory>),
            Retention = session.Inheriting(fields, Vocabulary.Item.Retention, above?.Retention, inherited.Retention, ReadWord),
            Update = session.Inheriting(fields, Vocabulary.Item.Update, above?.Update, inherited.Update, ReadWord),
            Openness = session.Inheriting(fields, Vocabulary.Item.Openness, above?.Openness, inherited.Openness, ReadChoices<OpennessPhase>),
            Review = session.Text(fields, Vocabulary.Item.Review),
            Column = session.Text(fields, Vocabulary.Item.Column),
            Link = session.Text(fields, Vocabulary.Item.Link),
            Duty = session.Text(fields, Vocabulary.Item.Duty),
            VillageItem = session.Text(fields, Vocabulary.Item.VillageItem),
            Phone = session.Text(fields, Vocabulary.Item.Phone),
            Complaints = session.Text(fields, Vocabulary.Item.Complaints),
            Fields = session.Texts(fields, Vocabulary.Item.Fields),
            Stages = session.Each(fields, Vocabulary.Item.Stages, BindStage),
            DocumentKind = session.Text(fields, Vocabulary.Item.DocumentKind),
            Explanation = session.Cell(fields, Vocabulary.Item.Explanation, ReadLimitCell),
            Remark = session.Text(fields, Vocabulary.Item.Remark),
            Accepted = CommonBinder.Acceptances(session, fields, Vocabulary.Item.Accept),
        };
    }

    private static ContentElement BindElement(BindingSession session, Key key, int row)
    {
        if (session.Tree.IsScalar(row))
            return new() { Source = new(row), Name = session.Text(key, row) };
        using var fields = session.Open(row, Vocabulary.Element.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Id = session.Text(fields, Vocabulary.Element.Id),
            Name = session.Text(fields, Vocabulary.Element.Name),
            Type = session.Choice<FieldType>(fields, Vocabulary.Element.Type),
            IsRequired = session.Boolean(fields, Vocabulary.Element.Required),
            Hint = session.Text(fields, Vocabulary.Element.Hint),
            CarriesName = session.Boolean(fields, Vocabulary.Element.CarriesName),
        };
    }

    private static ItemStage BindStage(BindingSession session, Key key, int row)
    {
        using var fields = session.Open(row, Vocabulary.ItemStage.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Id = session.Text(fields, Vocabulary.ItemStage.Id),
            Name = session.Text(fields, Vocabulary.ItemStage.Name),
            Content = session.Text(fields, Vocabulary.ItemStage.Content),
            Elements = session.Each(fields, Vocabulary.ItemStage.Elements, BindElement),
            Deadline = session.Cell(fields, Vocabulary.ItemStage.Deadline, ReadLimitCell),
            Method = session.Cell(fields, Vocabulary.ItemStage.Method, ReadChoices<DisclosureMethod>),
            Channels = session.Cell(fields, Vocabulary.ItemStage.Channels, ReadChannels),
            Basis = session.Cell(fields, Vocabulary.ItemStage.Basis, ReadBases),
            Audience = session.Cell(fields, Vocabulary.ItemStage.Audience, ReadWords),
        };
    }

    /// <summary>The defaults as items see them: every cell marked as inherited, once for all items.</summary>
    public static CatalogDefaults Inherited(CatalogDefaults? defaults) => defaults is null ? new() : new()
    {
        Subject = FromDefaults(defaults.Subject),
        Basis = FromDefaults(defaults.Basis),
        Deadline = FromDefaults(defaults.Deadline),
        Method = FromDefaults(defaults.Method),
        Channels = FromDefaults(defaults.Channels),
        Responsible = FromDefaults(defaults.Responsible),
        Audience = FromDefaults(defaults.Audience),
        Level = FromDefaults(defaults.Level),
        Category = FromDefaults(defaults.Category),
        Retention = FromDefaults(defaults.Retention),
        Update = FromDefaults(defaults.Update),
        Openness = FromDefaults(defaults.Openness),
    };

    private static Value<T> FromDefaults<T>(Value<T> value)
        where T : notnull => value.InheritedAs(InheritanceKind.Defaults, default);
}
