using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Plans;

namespace Zhengwu.Deadlines;

/// <summary>What a limit needs to become a day: the calendar, the days of its events, the year it stands in, and the choices.</summary>
public sealed record DueContext
{
    /// <summary>The calendar; the national one by default.</summary>
    public WorkCalendar Calendar { get; init; } = WorkCalendar.National;

    /// <summary>The day of the event from which, or before which, is counted (起算事件之日). Of a composite limit it is the event of the first part that has one.</summary>
    public DateOnly? Event { get; init; }

    /// <summary>The days of several events, for limits whose parts count from different ones.</summary>
    public ValueList<DatedEvent> Events { get; init; }

    /// <summary>The year or years of the plan (计划年度), from which a date without a year takes its own.</summary>
    public YearRange? PlanYears { get; init; }

    /// <summary>The day of the document (成文日期), from which it is taken where there is no plan year.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>The day from which on the next occurrence of a recurring limit is sought; that of the event by default.</summary>
    public DateOnly? OnOrAfter { get; init; }

    /// <summary>The day on which a corrected application was received (补正): the period begins anew there.</summary>
    public DateOnly? CorrectedOn { get; init; }

    /// <summary>The length by which a period is extended (延长期限), counted on from its first end; the regulation allows 20 working days at most.</summary>
    public Period? Extension { get; init; }

    /// <summary>Times for asking others, which are not counted.</summary>
    public ValueList<Suspension> Suspensions { get; init; }

    /// <summary>The act on which the limit rests (行政许可法), where it gives days a meaning of its own; what the text names goes before.</summary>
    public string? UnderAct { get; init; }

    /// <summary>The choices.</summary>
    public DueOptions Options { get; init; } = DueOptions.Default;

    /// <summary>Whether the span is estimated in which an unknown day will probably lie.</summary>
    public bool WantsEstimate { get; init; }

    /// <summary>The day of an event; null where it is not given.</summary>
    internal DateOnly? DayOf(TriggerEvent trigger)
    {
        foreach (var dated in Events)
        {
            if (dated.Event == trigger)
                return dated.Day;
        }
        return Event;
    }

    /// <summary>The day from which "this month" and a missing year are seen.</summary>
    internal DateOnly? Viewpoint => DocumentDate ?? OnOrAfter ?? Event;
}

/// <summary>An event and the day on which it happened.</summary>
/// <param name="Event">The event.</param>
/// <param name="Day">The day.</param>
public sealed record DatedEvent(TriggerEvent Event, DateOnly Day);
