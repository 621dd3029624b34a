using Zhengwu.Calendars;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>Rules about single days.</content>
internal static partial class CalendarRules
{
    private static readonly Bilingual[] Weekdays =
        [new("周日", "Sunday"), new("周一", "Monday"), new("周二", "Tuesday"), new("周三", "Wednesday"), new("周四", "Thursday"), new("周五", "Friday"), new("周六", "Saturday")];

    private static void CheckOrder(HolidayCalendarDefinition calendar, CheckContext context)
    {
        foreach (var (name, span) in Spans(calendar))
        {
            if (span.Parsed.Length == 0)
                context.Report(PeriodReversed, span.Source, name, DayText.Iso(span.Parsed.First), DayText.Iso(span.Parsed.Last));
        }
    }

    private static void CheckLength(HolidayCalendarDefinition calendar, CheckContext context)
    {
        foreach (var (name, span) in Spans(calendar))
        {
            if (span.Parsed.Length > HolidayPeriodDefinition.LongestSpan)
                context.Report(PeriodTooLong, span.Source, name, DayText.Iso(span.Parsed.First), DayText.Iso(span.Parsed.Last), span.Parsed.Length);
        }
    }

    private static void CheckDays(HolidayCalendarDefinition calendar, CheckContext context)
    {
        if (!calendar.Year.IsKnown)
            return;
        foreach (var (name, day, source) in DaysOf(calendar))
        {
            if (!HolidayPeriodDefinition.IsIn(calendar.Year.Parsed, day))
                context.Report(OutsideYear, source, name, DayText.Iso(day), calendar.Year.Parsed);
        }
    }

    // Of a span its ends, of which one speaks for both.
    private static IEnumerable<(string Name, DateOnly Day, NodeId Source)> DaysOf(HolidayCalendarDefinition calendar)
    {
        foreach (var period in calendar.Periods)
        {
            foreach (var span in period.DaysOff.Where(span => span.IsKnown && span.Parsed.Length > 0))
                yield return (period.Name.ToString(), HolidayPeriodDefinition.IsIn(calendar.Year.Parsed, span.Parsed.First) ? span.Parsed.Last : span.Parsed.First, span.Source);
            foreach (var day in period.MakeupWorkdays.Where(day => day.IsKnown))
                yield return (period.Name.ToString(), day.Parsed, day.Source);
        }
    }

    private static void CheckMakeup(HolidayCalendarDefinition calendar, CheckContext context)
    {
        foreach (var period in calendar.Periods)
        {
            foreach (var day in period.MakeupWorkdays.Where(day => day.IsKnown && !HolidayPeriodDefinition.IsWeekend(day.Parsed)))
                context.Report(MakeupOnWeekday, day.Source, period.Name.ToString(), DayText.Iso(day.Parsed), Weekdays[(int)day.Parsed.DayOfWeek]);
        }
    }

    private static void CheckContradictions(HolidayCalendarDefinition calendar, CheckContext context)
    {
        foreach (var period in calendar.Periods)
        {
            foreach (var day in period.MakeupWorkdays.Where(day => day.IsKnown))
                ReportIfOff(calendar.Periods.SelectMany(p => p.DaysOff.Select(span => (p.Name, span))), day.Parsed, day.Source, period.Name, context);
        }
        foreach (var overlay in calendar.Overlays)
        {
            foreach (var worked in overlay.Workdays.Where(IsUsable))
            {
                var both = worked.Parsed.Days().Where(day => overlay.DaysOff.Any(off => off.IsKnown && off.Parsed.Contains(day))).Take(1);
                foreach (var day in both)
                    context.Report(OffAndWorked, worked.Source, DayText.Iso(day), overlay.Name.ToString(), overlay.Name.ToString());
            }
        }
    }

    private static void ReportIfOff(IEnumerable<(Value<string> Name, Value<DaySpan> Span)> off, DateOnly day, NodeId source, Value<string> name, CheckContext context)
    {
        foreach (var (holiday, _) in off.Where(pair => pair.Span.IsKnown && pair.Span.Parsed.Contains(day)).Take(1))
            context.Report(OffAndWorked, source, DayText.Iso(day), holiday.ToString(), name.ToString());
    }

    private static bool IsUsable(Value<DaySpan> span) => span.IsKnown && span.Parsed.Length is > 0 and <= HolidayPeriodDefinition.LongestSpan;

    private static IEnumerable<(string Name, Value<DaySpan> Span)> Spans(HolidayCalendarDefinition calendar) =>
        calendar.Periods.SelectMany(period => period.DaysOff.Select(span => (period.Name.ToString(), span)))
            .Concat(calendar.Overlays.SelectMany(overlay => overlay.DaysOff.Concat(overlay.Workdays).Select(span => (overlay.Name.ToString(), span))))
            .Where(pair => pair.span.IsKnown);
}
