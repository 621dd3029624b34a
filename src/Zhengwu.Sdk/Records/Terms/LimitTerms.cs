using Zhengwu.Definitions;
using Zhengwu.Deadlines;
using Zhengwu.Rules;

namespace Zhengwu.Records;

/// <summary>A limit made ready for judging many records.</summary>
internal sealed class LimitTerms
{
    // However holidays fall, no run of days off is as long as this; a last day moves by less, to and fro.
    private const int LongestHoliday = 15;

    // Options may count the first day, and leave out the number named: a day earlier each.
    private const int StricterCount = 2;

    private LimitTerms(Limit limit, string text)
    {
        Limit = limit;
        Text = text;
        Triggers = ValueList.From(TriggersOf(limit).Distinct());
        HasBound = !LimitFaults.HasNoBound(limit);
        SurelyInTime = limit.Deadline is WithinDeadline within && IsFormation(within.After) ? DaysSurelyInTime(within) : 0;
    }

    public Limit Limit { get; }

    /// <summary>The words of the catalog.</summary>
    public string Text { get; }

    /// <summary>The events from which it counts.</summary>
    public ValueList<TriggerEvent> Triggers { get; }

    /// <summary>Whether it names a day or a length at all, unlike 及时 and 长期公开.</summary>
    public bool HasBound { get; }

    /// <summary>Whether it means at the same time as something else (同步).</summary>
    public bool IsTogether => Limit.Deadline is TogetherDeadline;

    /// <summary>Whether it says by when to publish, and not how long to display or with what.</summary>
    public bool IsOfPublication => Limit.Deadline is not (DisplayDeadline or AtLeastDeadline or TogetherDeadline);

    /// <summary>The event whose day must be known; empty where it names none.</summary>
    public string Awaited => Limit.Deadline is BeforeDeadline before ? before.Event.Text : Triggers.IsEmpty ? "" : Triggers[0].Text;

    /// <summary>Natural days after the information was formed that are in time, and before the safe day, on every calendar; 0 when nothing is sure without one.</summary>
    public int SurelyInTime { get; }

    public static LimitTerms? Of(Value<Limit> limit) => limit is { IsKnown: true, Parsed: { } parsed } ? new(parsed, limit.Text ?? "") : null;

    /// <summary>Whether it counts from an event.</summary>
    public bool CountsFrom(TriggerEvent trigger)
    {
        foreach (var own in Triggers)
        {
            if (own == trigger)
                return true;
        }
        return false;
    }

    /// <summary>Whether an event is the making or change of the information, whose day is <see cref="RecordDraft.FormedOn"/>. Where a limit names no event, it is meant.</summary>
    public static bool IsFormation(TriggerEvent trigger) => LimitFaults.IsFormation(trigger) || trigger.Kind == TriggerEventKind.Unstated;

    private static IEnumerable<TriggerEvent> TriggersOf(Limit limit)
    {
        if (limit.Deadline is CompositeDeadline composite)
            return composite.Parts.SelectMany(TriggersOf);
        return limit.Deadline is { } deadline && LimitFaults.EventOf(deadline) is { } trigger ? [trigger] : [];
    }

    // 20 working days end no earlier than 20 natural days after the event; natural days may be drawn in by a holiday at their end.
    private static int DaysSurelyInTime(WithinDeadline within) => within.Period.Unit switch
    {
        _ when within.Terms != CountingTerms.None || within.UnderLaw is not null => 0,
        PeriodUnit.Workday => Math.Max(0, within.Period.Amount - StricterCount),
        PeriodUnit.Day => Math.Max(0, within.Period.Amount - LongestHoliday),
        _ => 0,
    };
}
