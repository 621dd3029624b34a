using Zhengwu.Calendars;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>Explains a <see cref="CountRule"/>.</summary>
internal static class CountTrace
{
    public static void Write(CountRule rule, DueDate result, DueTrace trace)
    {
        if (rule.StartOn(trace.Calendar) is not { } start || rule.PausesOn(trace.Calendar) is not { } pauses)
        {
            trace.Open(result.Reason);
            return;
        }
        Start(rule, start, trace);
        var first = Part(rule, start, rule.Amount, rule.Unit, rule.CountsFirstDay, pauses, trace);
        if (rule.ExtensionAmount > 0 && first is { } end)
        {
            trace.Add(DueStepKind.Extended, end, new(
                $"延长{rule.ExtensionAmount}{Unit(rule.ExtensionUnit).Chinese}，自{DayText.Chinese(end)}届满后接续计算。",
                $"Extended by {rule.ExtensionAmount} {Unit(rule.ExtensionUnit).English}, counted on from {DayText.English(end)}."));
            Part(rule, end, rule.ExtensionAmount, rule.ExtensionUnit, false, pauses, trace);
        }
        trace.Moved(result);
        trace.Ends(result);
    }

    private static void Start(CountRule rule, DateOnly start, DueTrace trace)
    {
        if (start != rule.Start)
        {
            trace.Closed(new(rule.Start, Spans.DayBefore(start)));
            trace.Add(DueStepKind.Moved, start, new(
                $"{rule.Event ?? "起算日"}：{DayText.Chinese(rule.Start)}，逢休息日，视为{DayText.Chinese(start)}。",
                $"{rule.Event ?? "Start"}: {DayText.English(rule.Start)}, a day off; it counts as of {DayText.English(start)}."));
        }
        var day = DayText.Of(start);
        var name = start == rule.Start ? rule.Event ?? "起算日" : "起算日";
        var english = start == rule.Start ? rule.Event ?? "Start" : "Start";
        trace.Add(DueStepKind.Start, start, rule switch
        {
            { Amount: 0 } => new($"{name}：{day.Chinese}，当日办理。", $"{english}: {day.English}; due on the same day."),
            { CountsFirstDay: true } => new($"{name}：{day.Chinese}，当日计算在内。", $"{english}: {day.English}; that day is counted."),
            _ => NextDay(start, $"{name}：{day.Chinese}", $"{english}: {day.English}"),
        });
    }

    private static Bilingual NextDay(DateOnly start, string chinese, string english)
    {
        var next = Spans.Shift(start, 1) ?? start;
        return new($"{chinese}，当日不计算在内，自{DayText.Chinese(next)}起计算。", $"{english}; that day is not counted, and the count begins on {DayText.English(next)}.");
    }

    // Working days one by one; natural days and months need no steps between.
    private static DateOnly? Part(CountRule rule, DateOnly start, int amount, CountUnit unit, bool countsFirstDay, PauseSet pauses, DueTrace trace)
    {
        var end = Spans.Forward(trace.Calendar, start, amount, unit, countsFirstDay, pauses, rule.MovesSameDay);
        if (amount == 0)
            return SameDay(rule, start, end, trace);
        var from = countsFirstDay ? start : Spans.Shift(start, 1) ?? start;
        if (unit == CountUnit.Workday)
            Walk(new DaySpan(from, end ?? trace.Calendar.LastDay), amount, end is null, pauses, trace);
        else if (end is { } last)
            Suspended(new DaySpan(from, last), pauses, trace);
        if (unit == CountUnit.Month && end is not null)
            MissingDay(start, start.AddMonths(amount), trace);
        if (end is { } day)
            Reached(rule, day, amount, unit, trace);
        return end;
    }

    // 1月31日起1个月: February has no day 31.
    private static void MissingDay(DateOnly start, DateOnly last, DueTrace trace)
    {
        if (last.Day != start.Day)
        {
            trace.Add(DueStepKind.Reading, last, new(
                $"{last.Year}年{last.Month}月没有{start.Day}日，以当月最后一日为准。", $"The month has no day {start.Day}; its last day, {DayText.English(last)}, is taken."));
        }
    }

    private static DateOnly? SameDay(CountRule rule, DateOnly start, DateOnly? end, DueTrace trace)
    {
        if (rule.Written is { } written)
            trace.Add(DueStepKind.Reading, start, new($"{written.Chinese}不足一日，须看发生的时刻；按当日掌握。", $"{written.English} are less than a day and turn on the time of day; the same day is taken."));
        if (end is { } day && rule.MovesSameDay && rule.Unit == CountUnit.Workday)
            trace.Closed(trace.Calendar.Day(day)!.Kind is CalendarDayKind.Workday ? new(start, Spans.DayBefore(day)) : new(start, day));
        return end;
    }

    private static void Walk(DaySpan span, int amount, bool isOpen, PauseSet pauses, DueTrace trace)
    {
        if (span.Length == 0 || !trace.Calendar.Covers(span.First))
            return;
        var counted = trace.Count(span, pauses);
        if (isOpen)
        {
            trace.Add(DueStepKind.Open, span.Last, new(
                $"至{DayText.Chinese(span.Last)}共计{counted}个工作日，尚差{amount - counted}个。",
                $"By {DayText.English(span.Last)} there are {counted} working days; {amount - counted} are lacking."));
        }
    }

    private static void Suspended(DaySpan span, PauseSet pauses, DueTrace trace)
    {
        foreach (var pause in pauses.Spans.Where(pause => pause.After < span.Last && pause.Through >= span.First))
        {
            var first = pause.After < span.First ? span.First : pause.After.AddDays(1);
            trace.Add(DueStepKind.Suspended, first, new(
                $"{DayText.Chinese(first)}至{DayText.Chinese(pause.Through)}：征求意见所需时间，不计算在内。",
                $"{DayText.English(first)} to {DayText.English(pause.Through)}: time for asking others, not counted."));
        }
    }

    private static void Reached(CountRule rule, DateOnly day, int amount, CountUnit unit, DueTrace trace)
    {
        if (rule.Written is not { } written || rule.Unit != unit || amount != rule.Amount)
        {
            trace.Reached(day, amount, unit);
            return;
        }
        trace.Reached(day, new($"{written.Chinese}至{DayText.Chinese(day)}届满。", $"{written.English} end on {DayText.English(day)}."));
    }

    private static Bilingual Unit(CountUnit unit) => unit switch
    {
        CountUnit.Workday => new("个工作日", "working days"),
        CountUnit.Day => new("日", "days"),
        _ => new("个月", "months"),
    };
}
