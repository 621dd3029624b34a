using Zhengwu.Findings;
using Zhengwu.Records;

namespace Recipes;

internal static class FormFields
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        var posted = new Dictionary<string, string> { ["Standard"] = "九百二十", ["Scope"] = "全区户籍居民，联系电话13900000001", ["From"] = "" };
        var draft = new ItemDraft(RecordTerms.Of(AffairsCatalog.AidStandard)) { Unit = "区民政局", Title = "低保标准", Secrecy = new() { MayPublish = true } };
        var unread = new List<ElementTerms>();
        foreach (ElementTerms field in draft.Terms.Elements)
        {
            RecordValue? value = RecordValue.TryParse(field.Type, posted[field.Id!]);
            draft[draft.Terms.IndexOf(field.Id!)] = value ?? default;
            if (value is null && posted[field.Id!].Length > 0)
                unread.Add(field);
        }
        RecordFindings findings = RecordValidator.Validate(draft, RecordContext.Default);
        foreach (ElementTerms field in draft.Terms.Elements)
        {
            var messages = findings.Where(finding => finding.Element == field).Select(finding => finding.Message(Language.Chinese));
            output.WriteLine($"{field.Name}：{(unread.Contains(field) ? "看不懂填写的内容" : string.Join(" ", messages))}");
        }
        foreach (RecordFinding rest in findings.Where(finding => finding.Element is null))
            output.WriteLine($"{rest.Place.Part}：{rest.Message(Language.Chinese)}");
        // </recipe>
    }
}
