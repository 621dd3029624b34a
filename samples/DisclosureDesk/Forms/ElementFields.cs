using Zhengwu.Plans;
using Zhengwu.Records;

namespace DisclosureDesk.Forms;

/// <summary>A field for each element that the catalog asks for.</summary>
internal static class ElementFields
{
    public static IEnumerable<FormField> Of(RecordTerms terms) => terms.Elements.Select((element, i) => Of(element, i));

    private static FormField Of(ElementTerms element, int i) => new($"element:{element.Id ?? element.Name}", element.Name, ShapeOf(element), new RecordPlace(RecordPart.Element, i))
    {
        IsRequired = element.IsRequired,
        Hint = element.Hint ?? HintOf(element.Type),
        Choices = ChoicesOf(element),
        Read = draft => draft[i].ToString(),
        Write = (draft, text) => Write(draft, i, element.Type, text),
    };

    private static bool Write(RecordDraft draft, int i, FieldType type, string text)
    {
        // A file may have an address and a link a text that no field shows: who changes nothing loses nothing.
        if (draft[i].ToString() == text)
            return true;
        var value = RecordValue.TryParse(type, text);
        draft[i] = value ?? default;
        return value is not null;
    }

    private static FieldShape ShapeOf(ElementTerms element) => element.Type switch
    {
        _ when !element.Options.IsEmpty => FieldShape.Choice,
        FieldType.Boolean => FieldShape.Choice,
        FieldType.Date => FieldShape.Day,
        FieldType.Text or FieldType.Table or FieldType.List => FieldShape.Lines,
        _ => FieldShape.Line,
    };

    private static IReadOnlyList<Choice> ChoicesOf(ElementTerms element) => element.Type == FieldType.Boolean
        ? [new("是", "是"), new("否", "否")]
        : [.. element.Options.Select(option => new Choice(option, option))];

    private static string? HintOf(FieldType type) => type switch
    {
        FieldType.Table => "每行一条，各格用制表符分开，第一行是表头；从电子表格复制过来就是这样",
        FieldType.List => "每行一项",
        FieldType.Link => "完整的网址，如 https://www.example.gov.cn/",
        FieldType.File => "文件名，如 2026年部门预算.pdf",
        FieldType.PartialDate => "到日、到旬或者到月，如 2026年3月",
        FieldType.Money => "如 1200万元；不写单位是元",
        _ => null,
    };
}
