using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>Why a phrase is not understood: one place for each message.</summary>
internal static class LimitReasons
{
    public static readonly Bilingual TooLong = new("文字太长，不像时限", "too long for a limit");
    public static readonly Bilingual Damaged = new("有丢失的字", "characters were lost");
    public static readonly Bilingual Doubtful = new("写的人自己也没有定", "the writer had not decided");
    public static readonly Bilingual NoTime = new("没有说时间", "it states no time");
    public static readonly Bilingual NoPeriod = new("只说了从何时起，没有说多长时间", "it says from when, not for how long");
    public static readonly Bilingual NoSuchDay = new("日历上没有这一天", "the calendar has no such day");
    public static readonly Bilingual NoNumber = new("数字看不明白", "the number cannot be read");
    public static readonly Bilingual Fuzzy = new("“初”“年中”没有界限，可写上旬、6月底前", "the start (初) or middle (年中) of a period has no bound; write 上旬 or 6月底前");
    public static readonly Bilingual Approximate = new("约数没有界限", "an approximate number gives no bound");
    public static readonly Bilingual DayOrDays = new("“日”是日期还是天数，看不出来", "日 may be a date or a number of days");
    public static readonly Bilingual Week = new("本周、下周要知道写于哪一天", "this or next week depends on the day of writing");
    public static readonly Bilingual Lunar = new("农历的日子要先换成公历", "turn the days of the lunar calendar into those of the common one first");

    public static readonly Bilingual Negated = new("否定的说法不是时限", "a negation is no limit");
    public static readonly Bilingual TermsAlone = new("计算方法前面没有期限", "a rule of counting without a period");
    public static readonly Bilingual TooComplex = new("各部分的关系看不明白", "how its parts belong together cannot be read");
    public static readonly Bilingual DoesNotFit = new("这样的时点不在这个周期里", "the cycle has no such point");

    public static Bilingual Past(string words) => new($"“{words}”已经过去", $"'{words}' is past");

    public static Bilingual NoEnd(string words) => new($"“{words}”没有说到何时为止", $"'{words}' has no end");

    public static Bilingual DaysOff(string words) => new($"“{words}”改变了计算的日子，请写工作日", $"'{words}' changes which days count; write working days");

    public static Bilingual NoBound(string words) => new($"“{words}”不是时限", $"'{words}' sets no limit");

    public static Bilingual EachTime(string words) => new($"“{words}”每次都要做，没有说多长时间内", $"'{words}' asks for it each time, not within which time");

    public static Bilingual OneOrEvery(string words) => new($"“{words}”是第一个还是每一个，看不出来", $"'{words}' may be the first one or every one");

    public static Bilingual OnceOrMonday(string words) => new($"“{words}”是每周一次还是每周的星期一，看不出来", $"'{words}' may mean once a week or on Mondays");

    public static Bilingual ShortYear(string words) => new($"“{words}”是年份还是年数，看不出来", $"'{words}' may be a year of two digits or a number of years");

    public static Bilingual UnitMissing(string number) => new($"“{number}”后面没有单位", $"'{number}' has no unit");

    public static Bilingual UnitUnknown(string unit) => new($"不按“{unit}”计算时限", $"limits are not counted in '{unit}'");

    public static Bilingual Unread(string words) => new($"“{words}”没有读懂", $"'{words}' is left unread");

    public static Bilingual Contradictory(string words) => new($"“{words}”前后矛盾", $"'{words}' contradicts itself");

    public static Bilingual TwoStatements(string words) => new($"“{words}”中有两个说法，没有分开", $"'{words}' makes two statements that nothing parts");

    public static Bilingual BlankToFill(string words) => new($"“{words}”还没有填", $"'{words}' is still to be filled in");

    public static Bilingual DittoAndMore(string words) => new($"同上之外还有“{words}”", $"besides 'as above' it says '{words}'");
}
