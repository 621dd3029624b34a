using Zhengwu.Catalogs;

namespace Zhengwu.Definitions;

/// <summary>Writes a <see cref="DisclosureCatalog"/>.</summary>
internal sealed class CatalogWriter(WritingSession session)
{
    private CatalogDefaults _inherited = new();
    private CatalogItem? _above;

    public YamlNode.Mapping Write(DisclosureCatalog catalog)
    {
        using var draft = session.Begin(catalog, Vocabulary.Catalog.Shape, isRow: true);
        _inherited = CatalogBinder.Inherited(catalog.Defaults);
        draft.Text(Vocabulary.Catalog.Id, catalog.Id);
        draft.Text(Vocabulary.Catalog.Title, catalog.Title);
        draft.Text(Vocabulary.Catalog.Publisher, catalog.Publisher);
        draft.Text(Vocabulary.Catalog.Region, catalog.Region);
        draft.Text(Vocabulary.Catalog.Level, catalog.Level);
        draft.Text(Vocabulary.Catalog.Field, catalog.Field);
        draft.Text(Vocabulary.Catalog.Version, catalog.Version);
        draft.Text(Vocabulary.Catalog.Effective, catalog.Effective);
        draft.Texts(Vocabulary.Catalog.Replaces, catalog.Replaces);
        draft.Text(Vocabulary.Catalog.Units, catalog.UnitsFile);
        draft.Put(Vocabulary.Catalog.Document, session.WriteEnvelope(catalog.Document));
        draft.Put(Vocabulary.Catalog.Defaults, WriteDefaults(catalog.Defaults));
        draft.Each(Vocabulary.Catalog.Accept, catalog.Accepted, session.WriteAcceptance);
        draft.Each(Vocabulary.Catalog.Items, catalog.Items, WriteItem);
        return draft.Finish(session.Head(Vocabulary.Catalog.Head, DefinitionKind.Catalog));
    }

    private YamlNode.Mapping? WriteDefaults(CatalogDefaults? defaults)
    {
        if (defaults is null)
            return null;
        using var draft = session.Begin(defaults, Vocabulary.Defaults.Shape, isRow: true);
        WriteCells(draft, defaults, new CatalogDefaults(), null);
        return draft.Finish();
    }

    private YamlNode WriteItem(CatalogItem item)
    {
        using var draft = session.Begin(item, Vocabulary.Item.Shape, isRow: true);
        draft.Text(Vocabulary.Item.Id, item.Id);
        draft.Text(Vocabulary.Item.Number, item.Number);
        draft.Texts(Vocabulary.Item.Path, item.Path);
        draft.Text(Vocabulary.Item.Content, item.Content);
        draft.Each(Vocabulary.Item.Elements, item.Elements, WriteElement);
        WriteCells(draft, item, _inherited, _above);
        draft.Text(Vocabulary.Item.Review, item.Review);
        draft.Text(Vocabulary.Item.Column, item.Column);
        draft.Text(Vocabulary.Item.Link, item.Link);
        draft.Text(Vocabulary.Item.Duty, item.Duty);
        draft.Text(Vocabulary.Item.VillageItem, item.VillageItem);
        draft.Text(Vocabulary.Item.Phone, item.Phone);
        draft.Text(Vocabulary.Item.Complaints, item.Complaints);
        draft.Texts(Vocabulary.Item.Fields, item.Fields);
        draft.Each(Vocabulary.Item.Stages, item.Stages, WriteStage);
        draft.Text(Vocabulary.Item.DocumentKind, item.DocumentKind);
        draft.Cell(Vocabulary.Item.Explanation, item.Explanation, limit => session.WriteLimit(Vocabulary.Item.Explanation, limit));
        draft.Text(Vocabulary.Item.Remark, item.Remark);
        draft.Each(Vocabulary.Item.Accept, item.Accepted, session.WriteAcceptance);
        _above = item;
        return draft.Finish();
    }

    private void WriteCells(Draft draft, InheritableCells cells, InheritableCells inherited, InheritableCells? above)
    {
        draft.Inheriting(Vocabulary.Item.Subject, cells.Subject, inherited.Subject, above?.Subject, session.WriteAssignment);
        draft.Inheriting(Vocabulary.Item.Basis, cells.Basis, inherited.Basis, above?.Basis, session.WriteBases);
        draft.Inheriting(Vocabulary.Item.Deadline, cells.Deadline, inherited.Deadline, above?.Deadline, limit => session.WriteLimit(Vocabulary.Item.Deadline, limit));
        draft.Inheriting(Vocabulary.Item.Method, cells.Method, inherited.Method, above?.Method, session.WriteChoices);
        draft.Inheriting(Vocabulary.Item.Channels, cells.Channels, inherited.Channels, above?.Channels, session.WriteChannels);
        draft.Inheriting(Vocabulary.Item.Responsible, cells.Responsible, inherited.Responsible, above?.Responsible, WritingSession.WriteText);
        draft.Inheriting(Vocabulary.Item.Audience, cells.Audience, inherited.Audience, above?.Audience, session.WriteWords);
        draft.Inheriting(Vocabulary.Item.Level, cells.Level, inherited.Level, above?.Level, session.WriteWords);
        draft.Inheriting(Vocabulary.Item.Category, cells.Category, inherited.Category, above?.Category, session.WriteChoice);
        draft.Inheriting(Vocabulary.Item.Retention, cells.Retention, inherited.Retention, above?.Retention, WritingSession.WriteText);
        draft.Inheriting(Vocabulary.Item.Update, cells.Update, inherited.Update, above?.Update, WritingSession.WriteText);
        draft.Inheriting(Vocabulary.Item.Openness, cells.Openness, inherited.Openness, above?.Openness, session.WriteChoices);
    }

    private YamlNode WriteElement(ContentElement element)
    {
        if (element == new ContentElement { Name = element.Name } && WritingSession.IsShort(element.Name))
            return WritingSession.WriteText(element.Name)!;
        using var draft = session.Begin(element, Vocabulary.Element.Shape);
        draft.Text(Vocabulary.Element.Id, element.Id);
        draft.Text(Vocabulary.Element.Name, element.Name);
        draft.Choice(Vocabulary.Element.Type, element.Type);
        draft.Boolean(Vocabulary.Element.Required, element.IsRequired);
        draft.Text(Vocabulary.Element.Hint, element.Hint);
        draft.Boolean(Vocabulary.Element.CarriesName, element.CarriesName);
        return draft.Finish();
    }

    private YamlNode WriteStage(ItemStage stage)
    {
        using var draft = session.Begin(stage, Vocabulary.ItemStage.Shape);
        draft.Text(Vocabulary.ItemStage.Id, stage.Id);
        draft.Text(Vocabulary.ItemStage.Name, stage.Name);
        draft.Text(Vocabulary.ItemStage.Content, stage.Content);
        draft.Each(Vocabulary.ItemStage.Elements, stage.Elements, WriteElement);
        draft.Cell(Vocabulary.ItemStage.Deadline, stage.Deadline, limit => session.WriteLimit(Vocabulary.ItemStage.Deadline, limit));
        draft.Cell(Vocabulary.ItemStage.Method, stage.Method, session.WriteChoices);
        draft.Cell(Vocabulary.ItemStage.Channels, stage.Channels, session.WriteChannels);
        draft.Cell(Vocabulary.ItemStage.Basis, stage.Basis, session.WriteBases);
        draft.Cell(Vocabulary.ItemStage.Audience, stage.Audience, session.WriteWords);
        return draft.Finish();
    }
}
