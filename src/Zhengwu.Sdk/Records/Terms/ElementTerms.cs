using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Plans;

namespace Zhengwu.Records;

/// <summary>What is promised of one element (要素), or asked of one form field (字段).</summary>
public sealed class ElementTerms
{
    private ElementTerms(string? id, string name, FieldType type, bool isRequired) =>
        (Id, Name, Type, IsRequired) = (id, name, type, isRequired);

    /// <summary>The id; null for an element without one, which no typed member stands for.</summary>
    public string? Id { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The type of its values.</summary>
    public FieldType Type { get; }

    /// <summary>Whether it must be there (必填).</summary>
    public bool IsRequired { get; }

    /// <summary>The hint for those who fill it in (提示), which is never a value; null without one.</summary>
    public string? Hint
    {
        get;
        private init
        {
            field = value;
            FoldedHint = value is null ? null : TextFold.Fold(value);
        }
    }

    internal string? FoldedHint { get; private init; }

    /// <summary>The choices of a form field (选项); empty for any value.</summary>
    public ValueList<string> Options { get; private init; }

    /// <summary>Whether the catalog declares that it lawfully carries a person's name (含姓名).</summary>
    public bool CarriesName { get; private init; }

    internal static ElementTerms Of(ContentElement element) =>
        new(Written(element.Id), element.Name.Text ?? "", TypeOf(element.Type), IsSet(element.IsRequired, otherwise: true))
        {
            Hint = Written(element.Hint),
            CarriesName = IsSet(element.CarriesName, otherwise: false),
        };

    internal static ElementTerms Of(FormField field) =>
        new(Written(field.Id), field.Name.Text ?? "", TypeOf(field.Type), IsSet(field.IsRequired, otherwise: false))
        {
            Hint = Written(field.Hint),
            Options = ValueList.From(field.Options.Where(option => option.HasText).Select(option => option.Text!)),
        };

    private static string? Written(Value<string> text) => text.HasText ? text.Text : null;

    private static FieldType TypeOf(Value<FieldType> type) => type.IsKnown ? type.Parsed : FieldType.Text;

    private static bool IsSet(Value<bool> flag, bool otherwise) => flag.IsKnown ? flag.Parsed : otherwise;
}
