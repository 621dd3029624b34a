using Zhengwu.Calendars;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>No day, and why.</summary>
internal sealed record NoRule(DueReason Why, DateOnly? From = null, DateOnly? Latest = null) : DueRule
{
    public override DateOnly? Anchor => From;

    public override DueOutcome Ask(WorkCalendar calendar) => DueOutcome.None(Why) with { From = From, Latest = Latest };

    public override void Explain(DueDate result, DueTrace trace) => trace.Open(Why);
}

/// <summary>A day of the calendar: it does not move, unless the text says so.</summary>
/// <param name="Day">The day.</param>
/// <param name="From">The first day of the time in which it is to be done; null where any time before will do.</param>
/// <param name="Name">What the text names: a day, or the end of a period.</param>
internal sealed record DayRule(DateOnly Day, DateOnly? From, Bilingual? Name = null) : DueRule
{
    /// <summary>How the text lets the day move (遇节假日顺延).</summary>
    public Roll Roll { get; init; }

    public override DateOnly? Anchor => Day;

    public override DueOutcome Ask(WorkCalendar calendar) => Rolling.Move(calendar, Day, Roll) with { From = From };

    public override void Explain(DueDate result, DueTrace trace)
    {
        if (Name is null && Roll != Roll.None)
            trace.Add(DueStepKind.Reached, Day, new($"期限为{DayText.Chinese(Day)}。", $"The limit is {DayText.English(Day)}."));
        if (Name is not null)
            trace.Add(DueStepKind.Reached, Day, new($"{Name.Chinese}为{DayText.Chinese(Day)}。", $"{Name.English} is {DayText.English(Day)}."));
        trace.Moved(result);
        trace.Ends(result);
    }
}

/// <summary>The n-th working day of a span, from its end when negative (每月第5个工作日、最后一个工作日).</summary>
internal sealed record WorkdayRule(DaySpan Span, int Number) : DueRule
{
    public override DateOnly? Anchor => Number > 0 ? Span.First : Span.Last;

    /// <summary>Whether the day itself is too late (“前”不包括当日).</summary>
    public bool IsDayBefore { get; init; }

    /// <summary>Whether it is to be done on that day, and not any time before.</summary>
    public bool IsOnTheDay { get; init; }

    public override DueOutcome Ask(WorkCalendar calendar)
    {
        if (Find(calendar) is not { } day)
            return DueOutcome.Unknown(calendar, Span.First);
        if (!Span.Contains(day))
            return DueOutcome.None(DueReason.NoSuchDay);
        // From the front it rests on the days before it, from the back on those after.
        var due = IsDayBefore ? Spans.DayBefore(day) : day;
        return DueOutcome.On(calendar, due, Number > 0 ? day : Span.Last, Span.First) with { From = IsOnTheDay ? due : null };
    }

    private DateOnly? Find(WorkCalendar calendar) => Number > 0
        ? Spans.Shift(Span.First, -1) is { } before ? calendar.Add(before, Number) : null
        : Spans.Shift(Span.Last, 1) is { } after ? calendar.Subtract(after, -Number) : null;

    public override void Explain(DueDate result, DueTrace trace)
    {
        trace.Add(DueStepKind.Start, null, Number > 0
            ? new($"自{DayText.Chinese(Span.First)}起数第{Number}个工作日。", $"Working day number {Number} from {DayText.English(Span.First)} on.")
            : new($"自{DayText.Chinese(Span.Last)}起倒数第{-Number}个工作日。", $"Working day number {-Number} back from {DayText.English(Span.Last)}."));
        if (result.Due is null || Find(trace.Calendar) is not { } day)
        {
            trace.Open(result.Reason);
            return;
        }
        if (Number > 0)
            trace.Count(new DaySpan(Span.First, day), PauseSet.None);
        else
            trace.CountBack(new DaySpan(day, Span.Last));
        trace.Reached(day, Number, CountUnit.Workday);
        trace.Ends(result);
    }
}

/// <summary>Before a holiday (国庆节前、春节前5个工作日): so long before its period off, at the least a working day.</summary>
internal sealed record HolidayRule(string Holiday, int Year, bool BeginsWithPeriodOff) : DueRule
{
    /// <summary>How long before.</summary>
    public int Amount { get; init; } = 1;

    public CountUnit Unit { get; init; }

    public override DateOnly? Anchor => null;

    public override DueOutcome Ask(WorkCalendar calendar)
    {
        if (Start(calendar) is not { } start)
            return DueOutcome.Unknown(calendar, new DateOnly(Year, 12, 31));
        // When a period begins is known once the year's notice is published, though it begin in the last days of the year before.
        var restsOn = Year <= calendar.KnownThrough.Year ? calendar.FirmThrough : calendar.LastDay;
        return DueOutcome.On(calendar, Spans.Back(calendar, start, Amount, Unit), restsOn, start);
    }

    public override void Explain(DueDate result, DueTrace trace)
    {
        if (result.Due is not { } due || trace.Calendar.PeriodOff(Year, Holiday) is not { } found)
        {
            trace.Open(result.Reason);
            return;
        }
        trace.Add(DueStepKind.Start, found.Period.FirstOff, new(
            $"{Year}年{found.Period.Name}自{DayText.Chinese(found.Period.FirstOff)}起放假（{found.Notice}）。",
            $"In {Year} {HolidayNames.English(found.Period.Name)} is off from {DayText.English(found.Period.FirstOff)} ({found.Notice})."));
        if (Unit == CountUnit.Workday && Start(trace.Calendar) is { } start)
            trace.CountBack(new(due, Spans.DayBefore(start)));
        trace.Reached(due, -Amount, Unit);
        trace.Ends(result);
    }

    private DateOnly? Start(WorkCalendar calendar)
    {
        if (Year > calendar.LastDay.Year || calendar.PeriodOff(Year, Holiday) is not { Period: var period })
            return null;
        return BeginsWithPeriodOff ? period.FirstOff : StatutoryDay(period);
    }

    private DateOnly StatutoryDay(HolidayPeriod period) =>
        StatutoryHolidays.Of(Year).FirstOrDefault(statutory => statutory.Name == Holiday)?.FirstOff is { } day && day > period.FirstOff ? day : period.FirstOff;
}
