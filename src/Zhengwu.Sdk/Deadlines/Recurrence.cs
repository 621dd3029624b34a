using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>The occurrences of limits that come back, each a rule of its own.</summary>
internal static class Recurrence
{
    /// <summary>The rules of a recurring deadline whose cycles touch a span or lie just before it, in the order of the cycles.</summary>
    public static IEnumerable<DueRule> Rules(RecurringDeadline deadline, DaySpan span, DueContext context)
    {
        var starting = deadline.Starting is { } first ? SpanReading.Of(first, context)?.Days.First : null;
        foreach (var cycle in CycleSpans.Of(deadline.Every, span, starting ?? Anchor(context, span)))
        {
            if (starting is { } start && cycle.Last < start)
                continue;
            if (deadline is { After: { } after, Within: { } within })
            {
                yield return Following(cycle, after, within, context);
                continue;
            }
            if (deadline.Points.IsEmpty)
                yield return Whole(cycle, deadline.Boundary);
            foreach (var point in deadline.Points)
                yield return At(point, deadline, cycle, context);
        }
    }

    /// <summary>The rules of a quota: by the end of every period.</summary>
    public static IEnumerable<DueRule> Rules(Quota quota, DaySpan span, DueContext context)
    {
        if (quota.Within is { } within)
            return [SpanReading.Of(within, context) is { } found ? new DayRule(found.Days.Last, found.Days.First) { Reading = found.Reading } : new NoRule(DueReason.NeedsYear)];
        return quota.Every is { } every
            ? CycleSpans.Of(every, span, Anchor(context, span)).Select(cycle => Whole(cycle, Boundary.Within))
            : [new NoRule(DueReason.NoBound)];
    }

    // 每3个月 begins at any time: with the plan, else with the year.
    private static DateOnly Anchor(DueContext context, DaySpan span) => new(context.PlanYears?.First ?? span.First.Year, 1, 1);

    private static DayRule Whole(DaySpan cycle, Boundary boundary) => new(cycle.Last, boundary == Boundary.Within ? cycle.First : null);

    private static DueRule Following(DaySpan cycle, TriggerEvent after, Period within, DueContext context)
    {
        if (after.Kind == TriggerEventKind.PeriodEnded)
            return DueRules.After(cycle.Last, after, within, context);
        return new NoRule(DueReason.WaitsForEvent, cycle.First, cycle.Last);
    }

    private static DueRule At(CyclePoint point, RecurringDeadline deadline, DaySpan cycle, DueContext context)
    {
        var whole = point.IsFollowing ? CycleSpans.After(cycle, deadline.Every) : cycle;
        if (whole is not { } within || Section(within, point, point.SectionNumber) is not { } first || Section(within, point, point.LastSectionNumber) is not { } last)
            return new NoRule(DueReason.OutOfRange);
        var isBy = deadline.Boundary == Boundary.By;
        var isTooLate = isBy && !context.Options.ByIncludesDay;
        if (point.Unit == CyclePointUnit.Workday && !point.IsStretch)
            return new WorkdayRule(first, point.Number) { IsDayBefore = isTooLate, IsOnTheDay = !isBy, Options = Choices(isBy, false) };
        var (start, _) = Place(first, point.Unit, point.Number);
        var (end, isMissing) = Place(last, point.Unit, point.LastNumber);
        if (isMissing && !context.Options.MissingDayIsLast)
            return new NoRule(DueReason.NoSuchDay, null, end.Last) { Options = Choices(isBy, true) };
        return Bound(new(start.First, end.Last), deadline.Boundary, point, isTooLate, isMissing, context.Options);
    }

    private static DayRule Bound(DaySpan span, Boundary boundary, CyclePoint point, bool isTooLate, bool isMissing, DueOptions options)
    {
        var isDay = point.Unit is CyclePointUnit.Day or CyclePointUnit.Weekday;
        var due = boundary == Boundary.Before && !options.BeforePeriodMeansItsEnd || (isTooLate && isDay && !point.IsStretch)
            ? Spans.DayBefore(span.First)
            : span.Last;
        return new(due, boundary == Boundary.Within ? span.First : null)
        {
            Options = boundary == Boundary.Before ? ValueList.From([DueOption.BeforePeriod]) : Choices(boundary == Boundary.By && isDay, isMissing),
        };
    }

    private static ValueList<DueOption> Choices(bool isBy, bool isMissing) => (isBy, isMissing) switch
    {
        (true, true) => ByAndMissing,
        (true, false) => By,
        (false, true) => Missing,
        _ => default,
    };

    private static readonly ValueList<DueOption> By = ValueList.From([DueOption.ByDate]);
    private static readonly ValueList<DueOption> Missing = ValueList.From([DueOption.MissingDay]);
    private static readonly ValueList<DueOption> ByAndMissing = ValueList.From([DueOption.ByDate, DueOption.MissingDay]);

    private static DaySpan? Section(DaySpan cycle, CyclePoint point, int number)
    {
        var months = point.Section switch
        {
            CycleSection.HalfYear => 6,
            CycleSection.Quarter => 3,
            CycleSection.Month => 1,
            _ => 0,
        };
        if (months == 0)
            return cycle;
        var first = number > 0 ? Months.Number(cycle.First) + ((number - 1) * months) : Months.Number(cycle.Last) + 1 + (number * months);
        return Months.Of(first, months);
    }

    private static (DaySpan Days, bool IsMissing) Place(DaySpan section, CyclePointUnit unit, int number)
    {
        switch (unit)
        {
            case CyclePointUnit.Day:
                var day = Months.Day(section, number);
                return (new(day ?? section.Last, day ?? section.Last), day is null);
            case CyclePointUnit.Part:
                return (Months.Part(section, number), false);
            case CyclePointUnit.Week:
                return (Months.Week(section, number), false);
            case CyclePointUnit.Weekday:
                return (new(section.First.AddDays(number - 1), section.First.AddDays(number - 1)), false);
            default:
                return (section, false);
        }
    }
}
