using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Rules that compare a file's notice with others.</content>
internal static partial class CalendarRules
{
    // The seven holidays that every notice since that for 2008 names.
    private static readonly string[] Statutory = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

    private const int SevenHolidaysSince = 2008;

    private static void CheckOtherNotices(HolidayCalendarDefinition calendar, CheckContext context)
    {
        if (calendar.Notice is not { } notice)
            return;
        foreach (var (other, where) in OtherNotices(notice.Year, context))
        {
            var isSame = notice.Number is not null && notice.Number == other.Number;
            // Two notices with their days of issue follow each other: the later one changes what the earlier one said.
            if (isSame || notice.Issued is null || notice.Issued == other.Issued)
                Compare(calendar, notice, other, isSame, where, context);
        }
    }

    private static void Compare(HolidayCalendarDefinition calendar, HolidayNotice notice, HolidayNotice other, bool isSame, Bilingual where, CheckContext context)
    {
        foreach (var (definition, period) in calendar.Periods.Select(period => (period, period.Parts.First())))
        {
            var counterparts = other.Periods.Where(period.SharesHolidayWith).ToArray();
            if (SameDays(notice.Periods.Where(period.SharesHolidayWith), counterparts) || (!isSame && counterparts.Length == 0))
                continue;
            if (isSame)
                context.Report(NoticesContradict, definition.Name.Source, period.Name, other.ToString(), where);
            else
                context.Report(NoticeOrderUnknown, definition.Name.Source, period.Name, other.ToString());
        }
    }

    private static bool SameDays(IEnumerable<HolidayPeriod> left, IEnumerable<HolidayPeriod> right) =>
        Off(left).SetEquals(Off(right)) && Makeup(left).SetEquals(Makeup(right));

    private static HashSet<DateOnly> Off(IEnumerable<HolidayPeriod> periods) => [.. periods.SelectMany(period => period.DaysOff.Days())];

    private static HashSet<DateOnly> Makeup(IEnumerable<HolidayPeriod> periods) => [.. periods.SelectMany(period => period.MakeupWorkdays)];

    private static IEnumerable<(HolidayNotice Notice, Bilingual Where)> OtherNotices(int year, CheckContext context)
    {
        foreach (var notice in WorkCalendar.National.Notices.Where(notice => notice.Year == year))
            yield return (notice, new("本程序", "this program"));
        foreach (var other in context.Set.Definitions.Where(definition => definition != context.Definition))
        {
            if (other.Calendar?.Notice is { } notice && notice.Year == year)
                yield return (notice, new(other.Path, other.Path));
        }
    }

    private static void CheckHolidays(HolidayCalendarDefinition calendar, CheckContext context)
    {
        // A further notice for a year that is known already names only what it changes.
        if (calendar.Periods.IsEmpty || !calendar.Year.IsKnown || calendar.Year.Parsed < SevenHolidaysSince || OtherNotices(calendar.Year.Parsed, context).Any())
            return;
        var named = new HashSet<string>(calendar.Periods.SelectMany(period => period.Name.ToString().Split('、')).Select(name => name.Trim()), StringComparer.Ordinal);
        var missing = Statutory.Where(name => !named.Contains(name)).ToArray();
        if (missing.Length > 0)
            context.Report(HolidayMissing, calendar.Year, calendar, calendar.Year.Parsed, string.Join("、", missing));
    }
}
