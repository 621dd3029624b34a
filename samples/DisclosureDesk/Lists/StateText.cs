using DisclosureDesk.Storage;
using Zhengwu.Deadlines;

namespace DisclosureDesk.Lists;

/// <summary>States and days in words: a colour alone tells nothing to those who do not see it.</summary>
internal static class StateText
{
    public static string Of(StoredRecord row) => row.State == RecordState.Published ? "已公开" : "草稿";

    public static string Of(DueMark mark) => mark switch
    {
        DueMark.InTime => "按期",
        DueMark.DueSoon => "将到期",
        DueMark.Overdue => "已逾期",
        DueMark.Late => "逾期公开",
        _ => "—",
    };

    public static string DayOf(DueDate? due) => due switch
    {
        null => "—",
        { Due: { } day, Status: DueStatus.Provisional } => $"{day:yyyy-MM-dd}（暂定）",
        { Due: { } day } => $"{day:yyyy-MM-dd}",
        { Status: DueStatus.Unknown } => "未知：放假通知还没有公布",
        { Reason: DueReason.WaitsForEvent } => "待填起算日期",
        _ => "—",
    };
}
