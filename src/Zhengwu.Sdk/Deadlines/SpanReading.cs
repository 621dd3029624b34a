using Zhengwu.Calendars;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>A stretch of the calendar with its year settled.</summary>
/// <param name="Days">Its days.</param>
/// <param name="Reading">Where the year came from; null when the text states it.</param>
/// <param name="Missing">Whether the month lacks the day that the text names; <see cref="Days"/> then holds the month's last.</param>
internal sealed record SpanReading(DaySpan Days, Bilingual? Reading, bool Missing)
{
    /// <summary>Settles year, quarter and month of a stretch; null where text and context do not say.</summary>
    /// <param name="span">The stretch; of one named by working days it is the month.</param>
    /// <param name="context">Plan year, document date and so on.</param>
    /// <param name="after">The year of the beginning, from which the end of a range is seen.</param>
    public static SpanReading? Of(CalendarSpan span, DueContext context, int? after = null)
    {
        if (span.Index.IsRelative)
            return Relative(span, context);
        if (span.Unit != SpanUnit.Year && span.Index.IsUnstated)
            return null;
        var index = span.Index.Number ?? 0;
        if (span.Year.Number is { } year)
            return Create(span, year, index, null);
        if (after is { } start)
            return Create(span, span.Year.IsNext ? start + 1 : start, index, null);
        return span.Year.IsRelative ? FromBase(span, context, index) : Unstated(span, context, index);
    }

    private static SpanReading? FromBase(CalendarSpan span, DueContext context, int index)
    {
        if ((context.PlanYears?.First ?? context.Viewpoint?.Year) is not { } year)
            return null;
        year += span.Year.IsNext ? 1 : 0;
        return Create(span, year, index, new($"“{(span.Year.IsNext ? "次年" : "本年")}”取{year}年。", $"The year meant is {year}."));
    }

    private static SpanReading? Unstated(CalendarSpan span, DueContext context, int index)
    {
        if (context.PlanYears is { } plan)
            return InPlan(span, context, index, plan.First, plan.Last);
        if (context.Viewpoint is not { } view)
            return null;
        var reading = new Bilingual($"未写年份，自{DayText.Chinese(view)}起取最近的一次。", $"No year is stated; the next one from {DayText.English(view)} on is taken.");
        var same = Create(span, view.Year, index, reading);
        return span.Unit != SpanUnit.Year && same?.Days.Last < view ? Create(span, view.Year + 1, index, reading) : same;
    }

    // In a plan for several years the first that the document has not overtaken.
    private static SpanReading? InPlan(CalendarSpan span, DueContext context, int index, int first, int last)
    {
        for (var year = first; ; year++)
        {
            var found = Create(span, year, index, new($"未写年份，按计划年度取{year}年。", $"No year is stated; {year} is that of the plan."));
            if (year >= last || found is null || context.DocumentDate is not { } issued || found.Days.Last >= issued)
                return found;
        }
    }

    private static SpanReading? Relative(CalendarSpan span, DueContext context)
    {
        if ((context.OnOrAfter ?? context.Event ?? context.DocumentDate) is not { } view)
            return null;
        var perYear = span.Unit == SpanUnit.Quarter ? 4 : 12;
        var number = (view.Year * perYear) + ((view.Month - 1) / (12 / perYear)) + (span.Index.IsNext ? 1 : 0);
        var (year, index) = (number / perYear, (number % perYear) + 1);
        return Create(span, year, index, new($"自{DayText.Chinese(view)}看，指{year}年{index}{(perYear == 4 ? "季度" : "月")}。", $"Seen from {DayText.English(view)} it is {(perYear == 4 ? "quarter" : "month")} {index} of {year}."));
    }

    private static SpanReading? Create(CalendarSpan span, int year, int index, Bilingual? reading)
    {
        if (year is < 1 or > 9999)
            return null;
        return span.Unit switch
        {
            SpanUnit.Year => new(Months.Of(year, 1, 12), reading, false),
            SpanUnit.HalfYear => new(Months.Of(year, (index * 6) - 5, 6), reading, false),
            SpanUnit.Quarter => new(Months.Of(year, (index * 3) - 2, 3), reading, false),
            SpanUnit.Part => new(Months.Part(Months.Of(year, index, 1), span.Detail), reading, false),
            SpanUnit.Day => Day(Months.Of(year, index, 1), span.Detail, reading),
            _ => new(Months.Of(year, index, 1), reading, false),
        };
    }

    private static SpanReading Day(DaySpan month, int day, Bilingual? reading)
    {
        var found = Months.Day(month, day) ?? month.Last;
        return new(new(found, found), reading, found.Day != day);
    }
}
