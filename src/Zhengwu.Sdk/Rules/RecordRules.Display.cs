using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>The display period.</content>
internal static partial class RecordRules
{
    public static readonly Rule DisplayMissing = new("ZW4052", Severity.Error,
        new("没有公示期", "Display period missing"),
        new("目录要求“{0}”，记录没有写公示的起止日期。", "The catalog asks for '{0}', and the record does not say from when to when."),
        new("请填写“公示期”；还在公示的只写起日。", "Fill in 'display'; while it is open, its first day alone."));

    public static readonly Rule DisplayTooShort = new("ZW4053", Severity.Error,
        new("公示期不够", "Display too short"),
        new("公示到{0}为止，目录要求“{1}”，最早到{2}（按{3}计算）。", "The display ended on {0}; the catalog asks for '{1}', until {2} at the earliest (by {3})."),
        new("请补足公示时间，再走下一步；公示首日不计入。", "Make up the time before the next step; the first day is not counted."));
}
