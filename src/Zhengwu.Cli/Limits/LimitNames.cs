using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Limits;

/// <summary>The names that programs read, as people say them.</summary>
internal static class LimitNames
{
    public static Bilingual OfKind(string kind) => kind switch
    {
        "fixed" => new("确定的日期", "a day"),
        "period-end" => new("一段时间以内或者结束以前", "by the end of a period"),
        "range" => new("起止日期", "from one day to another"),
        "within" => new("事件后一段时间内", "so long after an event"),
        "before-event" => new("事件前一段时间", "so long before an event"),
        "at-least" => new("不少于一段时间", "at least so long"),
        "recurring" => new("定期", "recurring"),
        "quota" => new("次数", "a number of times"),
        "continuous" => new("持续", "going on"),
        "immediate" => new("即时", "at once"),
        "together" => new("同步", "together with something else"),
        "display" => new("公示时间", "a time of display"),
        "by-law" => new("依照法律规定", "as the law says"),
        "ditto" => new("同上", "as above"),
        "none" => new("没有写时限", "no limit"),
        "vague" => new("没有明确期限", "no definite limit"),
        "composite" => new("几个时限", "several limits"),
        _ => new("没有读懂", "not understood"),
    };

    /// <summary>Why a phrase gives no due day at all.</summary>
    public static Bilingual OfReading(LimitReading reading) => reading.Reason is { } reason
        ? new($"没有读懂：{reason.Chinese}", $"not understood: {reason.English}")
        : OfKind(LimitKinds.NameOf(reading.Kind));

    public static Bilingual OfRelation(string relation) => relation switch
    {
        "any-of" => new("任选其一", "any one of them"),
        "exceptions" => new("一般规定和例外", "a rule and its exceptions"),
        "law-prevails" => new("法律另有规定的从其规定", "unless the law says otherwise"),
        _ => new("分别适用", "each for its own"),
    };

    public static Bilingual OfUnit(string? unit) => unit switch
    {
        "hour" => new("小时", "hours"),
        "workday" => new("个工作日", "working days"),
        "day" => new("日", "days"),
        "week" => new("周", "weeks"),
        "month" => new("个月", "months"),
        "year" => new("年", "years"),
        _ => new("次", "times"),
    };

    public static Bilingual OfPeriod(string period) => period switch
    {
        "day" => new("日", "day"),
        "week" => new("周", "week"),
        "half-month" => new("半月", "half month"),
        "part" => new("旬", "part of a month"),
        "month" => new("月", "month"),
        "quarter" => new("季度", "quarter"),
        "half-year" => new("半年", "half year"),
        _ => new("年", "year"),
    };
}
