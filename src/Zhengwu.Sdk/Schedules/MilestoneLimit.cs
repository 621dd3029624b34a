using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;

namespace Zhengwu.Schedules;

/// <summary>The dates of a time node as a limit.</summary>
internal static class MilestoneLimit
{
    /// <summary>From its start through its end; where it states neither, what its words mean.</summary>
    public static Value<Limit> Of(Milestone milestone)
    {
        if (milestone.End.State == ValueState.NotUnderstood)
            return Value.At<Limit>(ValueState.NotUnderstood, milestone.End.Text, null, milestone.End.Source, milestone.End.Reason);
        if (Of(milestone.Start, milestone.End) is { } deadline)
            return Value.At(ValueState.Given, TextOf(milestone), Limit.Create(deadline), (milestone.End.IsKnown ? milestone.End : milestone.Start).Source);
        return milestone.Time.Text is { } words ? BindingSession.LimitOf(words, LimitContext.Plan, milestone.Time.Source) : Value<Limit>.Absent;
    }

    private static Deadline? Of(Value<PartialDate> start, Value<PartialDate> end)
    {
        if (start.IsKnown && !(end.IsKnown && end.Parsed.LastDay < start.Parsed.FirstDay))
            return RangeDeadline.Create(SpanOf(start.Parsed), end.IsKnown ? SpanOf(end.Parsed) : null);
        if (!end.IsKnown)
            return null;
        var span = SpanOf(end.Parsed);
        return span.IsDay ? FixedDayDeadline.Create(span) : PeriodDeadline.Create(span);
    }

    private static CalendarSpan SpanOf(PartialDate date)
    {
        var year = CalendarRef.Of(date.Year);
        if (date.Month == 0)
            return CalendarSpan.OfYear(year);
        var month = CalendarRef.Of(date.Month);
        return date.Day > 0 ? CalendarSpan.OfDay(date.Day, month, year) : CalendarSpan.OfMonth(month, year);
    }

    private static string TextOf(Milestone milestone)
    {
        if (milestone.Time.Text is { } words)
            return words;
        return milestone.Start.IsKnown && milestone.End.IsKnown ? $"{milestone.Start.Text}—{milestone.End.Text}" : milestone.End.Text ?? milestone.Start.Text ?? "";
    }
}
