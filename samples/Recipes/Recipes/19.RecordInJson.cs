using System.Text;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Records;

namespace Recipes;

internal static class RecordInJson
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        var validator = new RecordValidator(AffairsCatalog.Catalog);
        RecordReading reading = validator.Read("""
            {"事项": "AidStandard", "单位": "区民政局", "形成日期": "2026年3月2日", "公开日期": "3月下旬",
             "要素": {"月标准": "920元", "Scope": "全区户籍居民"}, "栏目": "社会救助", "x-流水号": 7}
            """u8);
        foreach (RecordFinding finding in reading.Findings)
            output.WriteLine($"{finding.Rule.Id} {finding.Pointer(Language.Chinese)}　{finding.Message(Language.Chinese)}");

        ItemDraft draft = reading.Draft!;
        draft.PublishedOn = new(2026, 3, 27);
        output.WriteLine(Encoding.UTF8.GetString(RecordJsonWriter.ToUtf8(draft, Language.English)));
        // </recipe>
    }
}
