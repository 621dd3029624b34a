using System.Collections.Concurrent;
using Zhengwu.Deadlines;

namespace Zhengwu.Records;

/// <summary>Remembers when limits are due, so that the many records of one day and item cost one computation.</summary>
internal sealed class DueCache
{
    // Some years of days for some items; beyond it, remembering would cost more than it saves.
    private const int Most = 8192;

    private readonly ConcurrentDictionary<(LimitTerms Limit, DateOnly Day), DueDate> _known = new();

    public DueDate Resolve(LimitTerms limit, RecordDraft draft, RecordContext context)
    {
        if (!draft.Events.IsEmpty || draft.FormedOn is not { } day || draft.Terms.Year is not null)
            return Compute(limit, draft, context);
        if (_known.TryGetValue((limit, day), out var due))
            return due;
        due = Compute(limit, draft, context);
        if (_known.Count < Most)
            _known.TryAdd((limit, day), due);
        return due;
    }

    private static DueDate Compute(LimitTerms limit, RecordDraft draft, RecordContext context) => DueDates.Resolve(limit.Limit, new DueContext
    {
        Calendar = context.Calendar,
        Events = WithFormation(limit, draft),
        OnOrAfter = draft.FormedOn,
        PlanYears = draft.Terms.Year,
        Options = context.Due,
    });

    // The day of formation stands for every way of saying that, and for no other event.
    private static Definitions.ValueList<DatedEvent> WithFormation(LimitTerms limit, RecordDraft draft)
    {
        if (draft.FormedOn is not { } day)
            return draft.Events;
        var formation = limit.Triggers.Where(LimitTerms.IsFormation).Where(trigger => !draft.Events.Any(dated => dated.Event == trigger));
        return Definitions.ValueList.From(draft.Events.Concat(formation.Select(trigger => new DatedEvent(trigger, day))));
    }
}
