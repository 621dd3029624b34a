using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>A length of time from an event.</summary>
/// <param name="Start">The day of the event.</param>
/// <param name="Amount">How many units; 0 means the day itself.</param>
/// <param name="Unit">The unit.</param>
internal sealed record CountRule(DateOnly Start, int Amount, CountUnit Unit) : DueRule
{
    /// <summary>The event as explanations name it; null where it has no name.</summary>
    public string? Event { get; init; }

    /// <summary>The amount as the text has it (2周、24小时); null where it is that of the unit.</summary>
    public Bilingual? Written { get; init; }

    public bool CountsFirstDay { get; init; }

    public bool StartsOnWorkday { get; init; }

    /// <summary>Whether a zero amount moves off a day off.</summary>
    public bool MovesSameDay { get; init; } = true;

    public Roll Roll { get; init; }

    /// <summary>The length by which the period is extended, counted on from the first end; 0 for none.</summary>
    public int ExtensionAmount { get; init; }

    public CountUnit ExtensionUnit { get; init; }

    public ValueList<Suspension> Suspensions { get; init; }

    public bool SuspendsFromDayOfSending { get; init; }

    public int ReplyWorkdays { get; init; } = 15;

    /// <summary>Whether it is a shortest time; its day is then the first that is right.</summary>
    public bool IsShortest { get; init; }

    /// <summary>The longest time, where the text states a shortest and a longest; 0 for none.</summary>
    public int LongestAmount { get; init; }

    public CountUnit LongestUnit { get; init; }

    public override bool IsMinimum => IsShortest;

    public override DateOnly? Anchor => Start;

    public override DueOutcome Ask(WorkCalendar calendar)
    {
        if (StartOn(calendar) is not { } start || PausesOn(calendar) is not { } pauses)
            return DueOutcome.Unknown(calendar, Start);
        var outcome = Count(calendar, start, pauses);
        if (outcome.Due is null)
            return outcome;
        if (StartsOnWorkday)
            outcome = outcome.AtMost(DueOutcome.StatusOf(calendar, start));
        if (!Suspensions.IsEmpty)
            outcome = outcome.AtMost(StatusOfReplies(calendar));
        return LongestAmount > 0
            ? outcome with { Latest = Ending(calendar, start, Spans.Forward(calendar, start, LongestAmount, LongestUnit, CountsFirstDay, pauses, true), LongestAmount, LongestUnit).Due }
            : outcome;
    }

    // Without a reply the time ends by itself, on a day that the calendar says.
    private DueStatus StatusOfReplies(WorkCalendar calendar)
    {
        var status = DueStatus.Known;
        foreach (var suspension in Suspensions.Where(suspension => suspension.Replied is null))
        {
            var end = DueOutcome.StatusOf(calendar, calendar.Add(suspension.Sent, ReplyWorkdays)!.Value);
            status = end > status ? end : status;
        }
        return status;
    }

    /// <summary>The day on which the event counts as having happened; null where that is not known.</summary>
    public DateOnly? StartOn(WorkCalendar calendar) => StartsOnWorkday ? calendar.NextOnOrAfter(Start) : Start;

    /// <summary>The times that are not counted; null where the end of one is not known.</summary>
    public PauseSet? PausesOn(WorkCalendar calendar)
    {
        if (Suspensions.IsEmpty)
            return PauseSet.None;
        var pauses = new List<Pause>(Suspensions.Count);
        foreach (var suspension in Suspensions)
        {
            if ((suspension.Replied ?? calendar.Add(suspension.Sent, ReplyWorkdays)) is not { } through)
                return null;
            pauses.Add(new((SuspendsFromDayOfSending ? Spans.Shift(suspension.Sent, -1) : null) ?? suspension.Sent, through));
        }
        return PauseSet.Of(pauses);
    }

    private DueOutcome Count(WorkCalendar calendar, DateOnly start, PauseSet pauses)
    {
        var first = Spans.Forward(calendar, start, Amount, Unit, CountsFirstDay, pauses, MovesSameDay);
        if (ExtensionAmount == 0 || first is not { } firstEnd)
            return Ending(calendar, start, first, Amount, Unit);
        var end = Spans.Forward(calendar, firstEnd, ExtensionAmount, ExtensionUnit, false, pauses, true);
        var outcome = Ending(calendar, start, end, ExtensionAmount, ExtensionUnit);
        return Unit == CountUnit.Workday ? outcome.AtMost(DueOutcome.StatusOf(calendar, firstEnd)) : outcome;
    }

    // Working days never move: they can only end on one. Zero of them that do not move need no calendar.
    private DueOutcome Ending(WorkCalendar calendar, DateOnly start, DateOnly? end, int amount, CountUnit unit)
    {
        if (unit == CountUnit.Workday && (amount > 0 || MovesSameDay))
            return DueOutcome.On(calendar, end, end, start);
        return end is { } last ? Rolling.Move(calendar, last, Roll) : DueOutcome.OutOfRange;
    }

    public override void Explain(DueDate result, DueTrace trace) => CountTrace.Write(this, result, trace);
}

/// <summary>A length of time back from an event.</summary>
/// <param name="Event">The day of the event, which is not counted.</param>
/// <param name="Amount">How many units.</param>
/// <param name="Unit">The unit.</param>
internal sealed record LeadRule(DateOnly Event, int Amount, CountUnit Unit) : DueRule
{
    /// <summary>The event as explanations name it; null where it has no name.</summary>
    public string? EventName { get; init; }

    /// <summary>Whether so much time must lie between in whole days.</summary>
    public bool LeavesWholeDays { get; init; }

    /// <summary>Whether it is to be done within that time before the event, and not before it.</summary>
    public bool IsWindow { get; init; }

    public override DateOnly? Anchor => Event;

    public override DueOutcome Ask(WorkCalendar calendar)
    {
        var amount = LeavesWholeDays && !IsWindow ? Amount + 1 : Amount;
        var day = Spans.Back(calendar, Event, amount, Unit);
        if (IsWindow)
            return (day is null ? DueOutcome.Unknown(calendar, Event) : DueOutcome.Fixed(Spans.DayBefore(Event))) with { From = day };
        if (Unit == CountUnit.Workday)
            return DueOutcome.On(calendar, day, Spans.DayBefore(Event), Event);
        return day is { } due ? DueOutcome.Fixed(due) : DueOutcome.OutOfRange;
    }

    public override void Explain(DueDate result, DueTrace trace)
    {
        var day = DayText.Of(Event);
        trace.Add(DueStepKind.Start, Event, new(
            $"{EventName ?? "事件"}：{day.Chinese}，当日不计算在内，自前一日起倒数。",
            $"{EventName ?? "The event"}: {day.English}; that day is not counted, and the count runs back from the day before."));
        if ((IsWindow ? result.From : result.Due) is not { } first)
        {
            trace.Open(result.Reason);
            return;
        }
        if (Unit == CountUnit.Workday)
            trace.CountBack(new DaySpan(first, Spans.DayBefore(Event)));
        trace.Reached(first, -Amount, Unit);
        trace.Ends(result);
    }
}
