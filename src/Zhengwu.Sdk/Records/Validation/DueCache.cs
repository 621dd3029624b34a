using System.Collections.Concurrent;
using Zhengwu.Deadlines;

namespace Zhengwu.Records;

/// <summary>Remembers when limits are due, so that the many records of one day and item cost one computation.</summary>
internal sealed class DueCache
{
    // Some years of days for some items; beyond it, remembering would cost more than it saves.
    private const int Most = 8192;

    private readonly ConcurrentDictionary<(LimitTerms Limit, DateOnly? Formed, DateOnly? Event), DueDate> _known = new();

    public DueDate Resolve(LimitTerms limit, RecordDraft draft, RecordContext context)
    {
        if (!IsOrdinary(limit, draft))
            return Compute(limit, draft, context);
        var key = (limit, draft.FormedOn, draft.Events.IsEmpty ? (DateOnly?)null : draft.Events[0].Day);
        if (_known.TryGetValue(key, out var due))
            return due;
        due = Compute(limit, draft, context);
        if (_known.Count < Most)
            _known.TryAdd(key, due);
        return due;
    }

    // The day of forming, or of the one event from which the limit counts, says all: a limit belongs to one item or form, and so to one year.
    private static bool IsOrdinary(LimitTerms limit, RecordDraft draft) =>
        draft.Events.IsEmpty || (draft.Events.Count == 1 && limit.Triggers.Count == 1 && limit.CountsFrom(draft.Events[0].Event));

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
