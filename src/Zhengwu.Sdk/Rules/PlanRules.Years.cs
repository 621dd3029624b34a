using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <content>Dates against the years of the plan.</content>
internal static partial class PlanRules
{
    public static readonly Rule OutsideYears = new("ZW2028", Severity.Warning,
        new("日期不在方案年度内", "Date outside the plan's years"),
        new("“{0}”不在方案年度 {1} 之内。", "'{0}' lies outside the plan's years, {1}."),
        new("请核对年份；确属跨年安排的，请改写“年度”。", "Check the year; where the work really runs over, widen 'year'."));

    // A year report, a summary or an account of the plan falls into the first quarter of the year that follows it.
    private const int LastMonthOfReports = 3;

    private static void CheckYears(DisclosurePlan plan, CheckContext context)
    {
        if (!plan.Year.IsKnown)
            return;
        var years = plan.Year.Parsed;
        foreach (var task in context.Outline.Tasks.Select(entry => entry.Task))
        {
            CheckYears(task.Deadline, task, years, context);
            foreach (var stage in task.Stages)
                CheckYears(stage.Deadline, stage, years, context);
        }
        foreach (var milestone in plan.Milestones)
        {
            CheckYear(milestone.Start, milestone, years, context);
            CheckYear(milestone.End, milestone, years, context);
        }
    }

    private static void CheckYears(Value<Limit> deadline, DefinitionElement owner, YearRange years, CheckContext context)
    {
        if (deadline.IsKnown && LimitSearch.Find<Deadline, YearRange>(deadline.Parsed, years, static (part, _, years) => IsOutside(part, years)) is not null)
            context.Report(OutsideYears, deadline, owner, Excerpt.Of(deadline.Text!), Written(years));
    }

    // From when on work goes on or comes back may well lie before the plan (自2016年起每季度).
    private static bool IsOutside(Deadline deadline, YearRange years) => deadline switch
    {
        FixedDayDeadline day => IsOutside(day.Day, years),
        PeriodDeadline period => IsOutside(period.Span, years),
        RangeDeadline range => IsOutside(range.From, years) || (range.Through is { } end && IsOutside(end, years)),
        ContinuousDeadline { Until: { } until } => IsOutside(until, years),
        _ => false,
    };

    private static bool IsOutside(CalendarSpan span, YearRange years) => span.Year.Number is { } year && IsOutside(year, LastMonthOf(span), years);

    private static int LastMonthOf(CalendarSpan span) => span.Unit switch
    {
        SpanUnit.Year => 0,
        SpanUnit.HalfYear => (span.Index.Number ?? 0) * 6,
        SpanUnit.Quarter => (span.Index.Number ?? 0) * 3,
        _ => span.Index.Number ?? 0,
    };

    private static void CheckYear(Value<PartialDate> date, DefinitionElement owner, YearRange years, CheckContext context)
    {
        if (date.IsKnown && IsOutside(date.Parsed.Year, date.Parsed.Month, years))
            context.Report(OutsideYears, date, owner, date.Parsed, Written(years));
    }

    private static bool IsOutside(int year, int month, YearRange years) =>
        !years.Contains(year) && !(year == years.Last + 1 && month is > 0 and <= LastMonthOfReports);

    private static string Written(YearRange years) =>
        years.First == years.Last ? Invariant(years.First) : $"{Invariant(years.First)}-{Invariant(years.Last)}";

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
