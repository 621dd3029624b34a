using Zhengwu.Hosting;
using Zhengwu.Records;

namespace DisclosureDesk.Forms;

/// <summary>The form of an item or stage. Nothing in it is written for one catalog: change the YAML, and the form is another.</summary>
public sealed class RecordForm
{
    private RecordForm(IReadOnlyList<FormSection> sections) => Sections = sections;

    public IReadOnlyList<FormSection> Sections { get; }

    public IEnumerable<FormField> Fields => Sections.SelectMany(section => section.Fields);

    public static RecordForm Of(LoadedCatalog catalog, RecordTerms terms) => new(
    [
        new("基本信息", [.. BasicFields.Of(catalog, terms)]),
        new("公开内容", [.. ElementFields.Of(terms)]),
        new("公开渠道", [.. ChannelFields.Of(catalog, terms)]),
        new("审核", [.. ReviewFields.All]),
        new("方式和有效性", [.. DisclosureFields.All]),
    ]);

    /// <summary>The field at which a finding is shown; null to show it above the form alone.</summary>
    public FormField? FieldOf(RecordPlace place)
    {
        var candidates = Fields.Where(field => field.Place.Part == place.Part).ToList();
        return candidates.Find(field => field.Place.Index == place.Index) ?? (place.Part == RecordPart.Element ? null : candidates.FirstOrDefault());
    }
}
