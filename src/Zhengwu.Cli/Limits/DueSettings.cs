using Zhengwu.Calendars;
using Zhengwu.Cli.WorkDays;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;

namespace Zhengwu.Cli.Limits;

/// <summary>What is known besides a phrase: events, years, pauses, choices, the calendar. The command line and every line of input fill it.</summary>
internal sealed record DueSettings
{
    public DateOnly? Event { get; init; }

    public ValueList<DatedEvent> Events { get; init; }

    public YearRange? Years { get; init; }

    public DateOnly? Document { get; init; }

    public DateOnly? Corrected { get; init; }

    /// <summary>The working days of the extension; 0 for none.</summary>
    public int Extension { get; init; }

    public ValueList<Suspension> Suspensions { get; init; }

    public string? UnderAct { get; init; }

    public bool WantsEstimate { get; init; }

    public DueOptions Options { get; init; } = DueOptions.Default;

    public CalendarChoice Calendar { get; init; } = new();

    /// <summary>The years of which every occurrence is listed: the plan's, else the event's own.</summary>
    public YearRange? ListedYears => Years ?? (Event is { } day ? new(day.Year, day.Year) : null);

    public DueContext ToContext(WorkCalendar calendar) => new()
    {
        Calendar = calendar,
        Event = Event,
        Events = Events,
        PlanYears = Years,
        DocumentDate = Document,
        CorrectedOn = Corrected,
        Extension = Extension > 0 ? Period.Create(Extension, PeriodUnit.Workday) : null,
        Suspensions = Suspensions,
        UnderAct = UnderAct,
        Options = Options,
        WantsEstimate = WantsEstimate,
    };
}
