using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Days that contradict each other, and the limit fixed beforehand.</content>
internal static partial class RecordRules
{
    public static readonly Rule LimitNotFixed = new("ZW4019", Severity.Warning,
        new("公开前没有定时限", "No limit fixed before publication"),
        new("到公开日期{0}还没有定好时限：{1}。", "No limit had been fixed when it was published on {0}: {1}."),
        new("时限应当在公开前定好，请写明“定时限日期”，或者先在目录里补上时限。", "A limit is to be fixed before publication: give 'limitFixedOn', or add a limit to the catalog first."));

    public static readonly Rule DayAhead = new("ZW4027", Severity.Error,
        new("已经做的事写成将来的日子", "A day that has not come yet"),
        new("“{0}”是{1}，这一天还没有到（检查日期{2}）。", "'{0}' is {1}, a day that has not come yet (checked on {2})."),
        new("请核对日期，多半是年份或者月份写错了。", "Check the day; the year or the month is often mistyped."));

    public static readonly Rule DaysOutOfOrder = new("ZW4028", Severity.Error,
        new("日期先后颠倒", "Days in the wrong order"),
        new("{0}{1}早于{2}{3}。", "{0}, {1}, comes before {2}, {3}."),
        new("请核对两个日期。", "Check both days."));

    public static readonly Rule EventAfterPublication = new("ZW4029", Severity.Warning,
        new("起算的事还没有发生就公开了", "Published before the event from which the limit counts"),
        new("{0}公开，而时限从“{1}”起算，那一天是{2}。", "Published on {0}, but the limit counts from '{1}', which was on {2}."),
        new("请核对两个日期；需要批准的，批准后才能公开。", "Check both days; what needs approval is published after it."));
}
