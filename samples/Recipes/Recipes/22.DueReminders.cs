using Zhengwu.Deadlines;
using Zhengwu.Records;

namespace Recipes;

internal static class DueReminders
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        var context = new RecordContext { Today = new DateOnly(2026, 3, 25) };
        RecordTerms terms = RecordTerms.Of(AffairsCatalog.AidStandard);
        foreach (var formed in new DateOnly?[] { new(2026, 2, 25), new(2026, 2, 26), new(2026, 3, 20), new(2026, 12, 14), null })
        {
            var draft = new ItemDraft(terms) { Unit = "区民政局", FormedOn = formed };
            string state = context.DueOf(draft) switch
            {
                null => "没有时限",
                { Due: null, Reason: DueReason.WaitsForEvent } => "还没有形成日期",
                { Status: DueStatus.Unknown } => "明年的放假安排没有公布，说不出日期",
                { Due: { } due } when due < context.Today => $"已逾期，到期日是 {due:yyyy-MM-dd}",
                { SafeBy: { } day } when day < context.Today => "到期以前没有工作日了，请现在公开",
                { SafeBy: { } day } => $"{day:yyyy-MM-dd} 以前公开，今天以后还有 {context.Calendar.Count(context.Today.Value, day)} 个工作日",
                _ => "没有明确的日期",
            };
            output.WriteLine($"{formed?.ToString("yyyy-MM-dd") ?? "（空）"}　{state}");
        }
        // </recipe>
    }
}
