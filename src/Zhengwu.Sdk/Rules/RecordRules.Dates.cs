using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Dates and the limit.</content>
internal static partial class RecordRules
{
    private static readonly Bilingual Article26 = new("《中华人民共和国政府信息公开条例》第二十六条", "Regulation on Open Government Information, article 26");

    public static readonly Rule PublishedMissing = new("ZW4020", Severity.Error,
        new("没有公开日期", "Day of publication missing"),
        new("{0}的记录没有公开日期，算不出是否按时。", "The record of {0} has no day of publication, so nobody can tell whether it was in time."),
        new("请填写“公开日期”；还没有公开的，写准备公开的日子。", "Fill in 'publishedOn'; before publication, the day that is planned."));

    public static readonly Rule PublishedBeforeFormed = new("ZW4021", Severity.Error,
        new("公开早于形成", "Published before it was formed"),
        new("公开日期{0}早于形成日期{1}。", "It was published on {0}, before it was formed on {1}."),
        new("请核对两个日期。", "Check both days."));

    public static readonly Rule EventMissing = new("ZW4022", Severity.Error,
        new("没有起算日期", "The day from which the limit counts is missing"),
        new("时限“{0}”从“{1}”起算，记录里没有这一天。", "The limit '{0}' counts from '{1}', whose day the record does not give."),
        new("请在“起算日期”里写明这一天；从信息形成起算的，写“形成日期”。", "Give that day under 'events', or under 'formedOn' where the limit counts from when the information was formed."));

    public static readonly Rule Late = new("ZW4023", Severity.Error,
        new("逾期公开", "Published too late"),
        new("{0}公开，晚于到期日{1}，逾期 {2}（时限“{3}”，按{4}计算）。", "Published on {0}, after the due day {1}: late by {2} (limit '{3}', by {4})."),
        new("请核对起算日期和公开日期；确已逾期的，说明原因并记录。", "Check the days; where it is late, state the reason and keep it on record."))
    {
        Basis = Article26,
    };

    public static readonly Rule LateAgainstPrinciple = new("ZW4024", Severity.Warning,
        new("晚于原则上的时限", "Later than the limit meant in principle"),
        new("{0}公开，晚于原则上的到期日{1}，晚了 {2}（时限“{3}”，按{4}计算）。", "Published on {0}, after the day meant in principle, {1}: late by {2} (limit '{3}', by {4})."),
        new("目录写的是“原则上”；请说明为什么例外。", "The catalog says 'in principle'; state why this is an exception."));

    public static readonly Rule AfterSafeDay = new("ZW4025", Severity.Info,
        new("按时，但晚于稳妥日", "In time, but after the safe day"),
        new("{0}公开，晚于稳妥日{1}；到期日是{2}（按{3}计算），按更严的算法可能算逾期。", "Published on {0}, after the safe day {1}; it is due on {2} (by {3}), but a stricter count may call it late."),
        new("以后请在稳妥日以前公开。", "Publish by the safe day next time."));

    public static readonly Rule LimitUnknown = new("ZW4026", Severity.Info,
        new("到期日还算不出", "Due day not known yet"),
        new("时限“{0}”的到期日还算不出：放假安排只知道到{1}（{2}）。", "The due day of the limit '{0}' is not known: holidays are known through {1} ({2})."),
        new("放假安排公布后更新日历，再检查一次。", "Check again with a calendar that holds the next notice."));
}
