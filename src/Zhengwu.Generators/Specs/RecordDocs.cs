using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Generation;
using Zhengwu.Plans;

namespace Zhengwu.Generators.Specs;

/// <summary>What the documentation comments of records say.</summary>
internal sealed class RecordDocs(Language language)
{
    /// <summary>An element: its name, its type, and the hint for those who fill it in.</summary>
    public DocSpec Of(ContentElement element) => new DocBuilder(language)
        .Line(Vocabulary.Element.Type, element.Type)
        .Line(Vocabulary.Element.Hint, element.Hint)
        .BuildShort(element.Name.Text, element.Id.Text);

    /// <summary>A field: the same, and its choices.</summary>
    public DocSpec Of(FormField field) => new DocBuilder(language)
        .Line(Vocabulary.Field.Type, field.Type)
        .Line(Vocabulary.Field.Hint, field.Hint)
        .Line(Vocabulary.Field.Options, field.Options.Select(option => option.Text))
        .BuildShort(field.Name.Text, field.Id.Text);

    /// <summary>What a record is of: the item by its path, the stage beside it, the form by its title.</summary>
    public string TitleOf(RecordType type, DisclosureCatalog catalog)
    {
        var item = catalog.Items[type.Index];
        var path = string.Join(" / ", item.Path.Select(name => name.Text));
        var stage = type.Source is ItemStage part ? part.Name.Text ?? part.Id.Text : null;
        return TitleOf(stage is null ? path : $"{path}（{stage}）", item.Id.Text);
    }

    /// <inheritdoc cref="TitleOf(RecordType, DisclosureCatalog)"/>
    public string TitleOf(PlanForm form) => TitleOf(form.Title.Text, form.Id.Text);

    private string TitleOf(params string?[] titles) => new DocBuilder(language).BuildShort(titles).Summary;
}
