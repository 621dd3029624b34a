using System.Globalization;
using Zhengwu.Calendars;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>The rules (ZW50xx) about calendar files, in running order.</summary>
internal static partial class CalendarRules
{
    private static readonly Bilingual Holidays = new("《全国年节及纪念日放假办法》", "Measures on Holidays for National Festivals and Memorial Days");

    public static readonly Rule YearMissing = new("ZW5008", Severity.Error,
        new("放假安排没有年度", "Days off without a year"),
        new("列了假期，却没有写明是哪一年的安排。", "Periods off are listed, but not the year they are for."),
        new("请填写“年度”，如“年度: 2027”。", "Add 'year', such as 'year: 2027'."));

    public static readonly Rule NumberMissing = new("ZW5001", Severity.Warning,
        new("放假安排没有文号", "Days off without the notice's number"),
        new("{0}年的安排没有写明通知的文号，这一年不算已公布，据此算出的日期只是暂定。", "The year {0} does not name its notice; it does not count as published, and days computed from it are provisional."),
        new("请填写“文号”；通知还没有印发的，等印发后再填。", "Add 'number'; if the notice is not yet issued, leave it until it is."));

    public static readonly Rule PeriodReversed = new("ZW5003", Severity.Error,
        new("止日在起日之前", "Last day before the first"),
        new("「{0}」的止日 {2} 在起日 {1} 之前。", "'{0}' ends on {2}, before it begins on {1}."),
        new("请核对起止日期。", "Check the two dates."));

    public static readonly Rule PeriodTooLong = new("ZW5010", Severity.Error,
        new("一段时间过长", "Span is too long"),
        new("「{0}」从 {1} 到 {2}，有 {3} 天。", "'{0}' lasts {3} days, from {1} to {2}."),
        new("请核对年份；确实这样长的，分成几段写。", "Check the years; if it is meant, write it in parts."));

    public static readonly Rule OutsideYear = new("ZW5004", Severity.Error,
        new("日期不在所安排的年度", "Day outside the year"),
        new("「{0}」的 {1} 不在 {2} 年：一年的通知只安排本年和上年最后三天。", "{1} of '{0}' is not in {2}: a notice sets days of its year and the last three of the year before."),
        new("请核对日期或“年度”。", "Check the date, or 'year'."));

    public static readonly Rule MakeupOnWeekday = new("ZW5002", Severity.Error,
        new("调休上班日不是周末", "Make-up day is not a weekend day"),
        new("「{0}」的调休上班日 {1} 是{2}，本来就是工作日。", "The make-up day {1} of '{0}' is a {2}, a working day anyway."),
        new("请对照通知核对；调休上班日总在周六或周日。", "Check it against the notice: a make-up day is a Saturday or Sunday."));

    public static readonly Rule OffAndWorked = new("ZW5005", Severity.Error,
        new("同一天又放假又上班", "One day both off and worked"),
        new("{0} 既列为「{1}」放假，又列为「{2}」上班。", "{0} is listed as off ('{1}') and as worked ('{2}')."),
        new("请对照通知改正其一。", "Correct one of them by the notice."));

    public static readonly Rule NoticesContradict = new("ZW5006", Severity.Error,
        new("与同一文号的通知不一致", "Contradicts the notice of the same number"),
        new("「{0}」的安排与{2}所记的{1}不一致。", "'{0}' differs from {1} as {2} has it."),
        new("请对照原文改正；如果是另一份通知，请改正文号。", "Correct it by the original; if it is another notice, correct the number."));

    public static readonly Rule NoticeOrderUnknown = new("ZW5007", Severity.Warning,
        new("不知道哪份通知在后", "Which notice is the later one is not known"),
        new("「{0}」的安排与{1}不同，又没有写明印发日期，只能当作后印发的。", "'{0}' differs from {1}, and no day of issue says which is later; this one is taken to be."),
        new("请填写“日期”。", "Add 'issued'."));

    public static readonly Rule HolidayMissing = new("ZW5009", Severity.Warning,
        new("缺少法定节日", "A statutory holiday is missing"),
        new("{0}年的安排没有提到{1}。", "The year {0} says nothing of {1}."),
        new("请对照通知补上；通知确实没有单列的，说明理由后忽略。", "Add it from the notice; if the notice does not list it, accept this with the reason."))
    {
        Basis = Holidays,
    };

    public static IReadOnlyList<Rule> All { get; } =
    [
        NumberMissing, MakeupOnWeekday, PeriodReversed, OutsideYear, OffAndWorked, NoticesContradict, NoticeOrderUnknown, YearMissing, HolidayMissing, PeriodTooLong,
    ];

    public static IReadOnlyList<RuleCheck<HolidayCalendarDefinition>> Checks { get; } =
    [
        new(YearMissing, CheckYear),
        new(NumberMissing, CheckNumber),
        new(PeriodReversed, CheckOrder),
        new(PeriodTooLong, CheckLength),
        new(OutsideYear, CheckDays),
        new(MakeupOnWeekday, CheckMakeup),
        new(OffAndWorked, CheckContradictions),
        new(NoticesContradict, CheckOtherNotices),
        new(HolidayMissing, CheckHolidays),
    ];

    private static void CheckYear(HolidayCalendarDefinition calendar, CheckContext context)
    {
        if (!calendar.Periods.IsEmpty && !calendar.Year.HasText)
            context.Report(YearMissing, calendar.Year, calendar);
    }

    private static void CheckNumber(HolidayCalendarDefinition calendar, CheckContext context)
    {
        if (!calendar.Periods.IsEmpty && calendar.Year.IsKnown && string.IsNullOrWhiteSpace(calendar.Number.Text))
            context.Report(NumberMissing, calendar.Number, calendar, calendar.Year.Parsed);
    }
}
