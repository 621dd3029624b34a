using Zhengwu.Findings;
using Zhengwu.Records;

namespace Recipes;

internal static class AuditRecords
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        var audit = new RecordAudit(new RecordContext { Today = new DateOnly(2026, 7, 1) });
        DateOnly[] published = [new(2026, 1, 15), new(2026, 2, 12), new(2026, 5, 20), new(2026, 6, 18)];
        for (int i = 0; i < published.Length; i++)
            audit.Add(Notice($"N{i + 1}", $"第{i + 1}号通告", published[i]), line: i + 1);
        audit.Add(Notice("N5", "第4号通告", published[3]), line: 5);

        foreach (AuditFinding finding in audit.Complete())
            output.WriteLine($"{finding.Rule.Id} {string.Join("、", finding.Records)}　{finding.Finding.Message(Language.Chinese)}");

        static AffairsCatalog.Drafts.Notices Notice(string id, string title, DateOnly day) =>
            new() { Id = id, Unit = "区民政局", Title = title, FormedOn = day, PublishedOn = day, Body = "正文" };
        // </recipe>
    }
}
