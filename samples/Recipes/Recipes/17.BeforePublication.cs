using Zhengwu.Findings;
using Zhengwu.Records;

namespace Recipes;

internal static class BeforePublication
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        var draft = new AffairsCatalog.Drafts.AidStandard
        {
            Unit = "区民政局",
            Title = "2026年示范区低保标准",
            FormedOn = new(2026, 3, 2),
            PublishedOn = new(2026, 4, 8),
            Channels = [new("政府网站", where: "https://www.example.gov.cn/mz/202604")],
            Secrecy = new() { Person = "办公室", On = new(2026, 4, 7), MayPublish = true },
            Standard = new Money(920),
            Scope = "全区户籍居民",
        };
        var (record, findings) = AffairsCatalog.Validate(draft, RecordContext.Default);

        output.WriteLine(record is null ? "还不能公开" : $"可以公开：{record.Standard}");
        foreach (RecordFinding finding in findings)
            output.WriteLine($"{finding.Severity} {finding.Rule.Id} {finding.Pointer(Language.Chinese)}　{finding.Message(Language.Chinese)}{finding.Fix(Language.Chinese)}");
        // </recipe>
    }
}
