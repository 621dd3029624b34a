using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Generation;
using Zhengwu.Plans;

namespace Zhengwu.Generators.Specs;

/// <summary>A record and its draft.</summary>
/// <param name="Name">The name of both types.</param>
/// <param name="Place">The arguments that tell its terms from others: the type, the item or form, and the stage where it is of one.</param>
/// <param name="Title">What it is of, escaped for documentation.</param>
/// <param name="Elements">Every element in the order of the catalog, or field in the order of the form.</param>
internal sealed record RecordSpec(string Name, string Place, string Title, ValueList<ElementSpec> Elements)
{
    /// <summary>The elements with a member.</summary>
    public IEnumerable<(ElementSpec Element, int Index)> Typed => Elements.Select((element, index) => (element, index)).Where(pair => pair.element.Name is not null);

    public static RecordSpec Of(RecordType type, int number, string title, RecordDocs docs) =>
        new(type.Name, PlaceOf(type, number), title, ValueList.From(type.Elements.Members.Select(member => Of(member, docs))));

    private static string PlaceOf(RecordType type, int number) =>
        FormattableString.Invariant(type.Stage < 0 ? (FormattableString)$"{number}, {type.Index}" : $"{number}, {type.Index}, {type.Stage}");

    private static ElementSpec Of(GeneratedMember member, RecordDocs docs) => member.Element switch
    {
        ContentElement element => new(NameOf(member), TypeOf(element.Type), IsSet(element.IsRequired, otherwise: true), docs.Of(element)),
        FormField field => new(NameOf(member), TypeOf(field.Type), IsSet(field.IsRequired, otherwise: false), docs.Of(field)),
        var other => throw new NotSupportedException(other.GetType().Name),
    };

    private static string? NameOf(GeneratedMember member) => member.Exists ? member.Name : null;

    private static FieldType TypeOf(Value<FieldType> type) => type.IsKnown ? type.Parsed : FieldType.Text;

    private static bool IsSet(Value<bool> flag, bool otherwise) => flag.IsKnown ? flag.Parsed : otherwise;
}
