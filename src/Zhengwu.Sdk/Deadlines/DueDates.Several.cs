using Zhengwu.Calendars;
using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <content>Limits with more than one day.</content>
public static partial class DueDates
{
    /// <summary>Every day on which a limit is due in the years of the plan: each occurrence of what recurs, each quota at the end of each of its periods, each part of a composite limit.</summary>
    /// <returns>In the order of the text, what recurs in the order of time. What comes once is in it even where it lies outside those years.</returns>
    /// <exception cref="ArgumentException">The context has no plan year.</exception>
    public static IReadOnlyList<DueDate> Occurrences(Limit limit, DueContext context) =>
        context.PlanYears is { } years
            ? Occurrences(limit, context, new DaySpan(new DateOnly(years.First, 1, 1), new DateOnly(years.Last, 12, 31)))
            : throw new ArgumentException("Which years?", nameof(context));

    /// <summary>Every day on which a limit is due in a span.</summary>
    /// <returns>In the order of the text, what recurs in the order of time. What comes once is in it even where it lies outside the span.</returns>
    public static IReadOnlyList<DueDate> Occurrences(Limit limit, DueContext context, DaySpan span)
    {
        var found = new List<DueDate>();
        if (limit.Deadline is { } deadline)
            found.AddRange(Occurrences(deadline, context, span).Select(due => due with { IsSoft = due.IsSoft || limit.IsSoft, AppliesTo = due.AppliesTo ?? limit.AppliesTo }));
        foreach (var quota in limit.Quotas)
            found.AddRange(InOrder(Recurrence.Rules(quota, span, context), context, span).Select(due => due with { Quota = quota, IsSoft = quota.IsSoft, AppliesTo = limit.AppliesTo }));
        return found;
    }

    private static IEnumerable<DueDate> Occurrences(Deadline deadline, DueContext context, DaySpan span) => deadline switch
    {
        RecurringDeadline recurring => Occurrences(recurring, context, IsOfYearAfter(recurring, context) ? YearAfter(span) : span),
        CompositeDeadline composite => Contexts(composite, context).SelectMany(part => Occurrences(part.Limit, part.Context, span)),
        _ => [Resolve(deadline, context)],
    };

    private static IEnumerable<DueDate> Occurrences(RecurringDeadline recurring, DueContext context, DaySpan span) =>
        InOrder(Recurrence.Rules(recurring, span, context), context, span).Select(due => due with { Time = recurring.Time });

    // 次年1月31日前 in a plan for 2024 is a day of 2025: the year is the plan's, not that of the day.
    private static bool IsOfYearAfter(RecurringDeadline recurring, DueContext context) =>
        context.PlanYears is not null && recurring.Every.Unit == CycleUnit.Year && !recurring.Points.IsEmpty && recurring.Points.All(static point => point.IsFollowing);

    private static DaySpan YearAfter(DaySpan span) =>
        span.Last.Year < 9999 ? new(span.First.AddYears(1), span.Last.AddYears(1)) : span;

    // What comes back is bound to the span; what comes once, or waits, is kept.
    private static IEnumerable<DueDate> InOrder(IEnumerable<DueRule> rules, DueContext context, DaySpan span) =>
        rules.Select(rule => Due(rule, context)).Where(due => PlaceOf(due) is not { } day || span.Contains(day)).OrderBy(due => PlaceOf(due) ?? span.Last);

    private static DateOnly? PlaceOf(DueDate due) => due.Due ?? due.End ?? due.Latest ?? due.Rule.Anchor;

    private static DueDate Next(RecurringDeadline recurring, DueContext context)
    {
        if (recurring is { After: { Kind: not TriggerEventKind.PeriodEnded } after, Within: { } within })
            return Due(context.DayOf(after) is { } day ? DueRules.After(day, after, within, context) : new NoRule(DueReason.WaitsForEvent), context);
        var next = From(recurring, context) is { } from
            ? First(span => Recurrence.Rules(recurring, span, context), from, context)
            : Due(new NoRule(DueReason.NeedsYear), context);
        return next with { Time = recurring.Time };
    }

    private static DateOnly? From(RecurringDeadline recurring, DueContext context) =>
        context is { OnOrAfter: null, Event: null, PlanYears: { Last: < 9999 } years } && IsOfYearAfter(recurring, context) ? new DateOnly(years.First + 1, 1, 1) : From(context);

    private static DateOnly? From(DueContext context) =>
        context.OnOrAfter ?? context.Event ?? (context.PlanYears is { } years ? new DateOnly(years.First, 1, 1) : context.DocumentDate);

    /// <summary>The first occurrence on or after a day. The span grows until there is one: 29 February can be eight years away, 每99年 further.</summary>
    private static DueDate First(Func<DaySpan, IEnumerable<DueRule>> rules, DateOnly from, DueContext context)
    {
        for (var days = 70; days < 300_000; days *= 8)
        {
            var span = new DaySpan(from, Spans.Shift(from, days) ?? new DateOnly(9999, 12, 31));
            var found = rules(span).Select(rule => Due(rule, context)).Where(due => IsOnOrAfter(due, from)).OrderBy(due => PlaceOf(due) ?? from).FirstOrDefault();
            if (found is not null && (PlaceOf(found) is not { } day || day <= span.Last))
                return found;
        }
        return Due(new NoRule(DueReason.OutOfRange), context);
    }

    private static bool IsOnOrAfter(DueDate due, DateOnly from) => due.Reason != DueReason.NoSuchDay && (PlaceOf(due) is not { } day || day >= from);

    private static DueDate Composite(CompositeDeadline composite, DueContext context)
    {
        var parts = Contexts(composite, context).Select(part => Resolve(part.Limit, part.Context)).ToArray();
        var leading = composite.Relation switch
        {
            CompositeRelation.Exceptions or CompositeRelation.LawPrevails => parts[0],
            CompositeRelation.AnyOf => Array.TrueForAll(parts, part => part.Due is not null) ? parts.OrderBy(part => part.Due).Last() : parts[0],
            _ => parts.Where(part => part.Due is { } due && !(due < context.OnOrAfter)).OrderBy(part => part.Due).FirstOrDefault() ?? parts[0],
        };
        return leading with { Parts = ValueList.From(parts), AppliesTo = null };
    }

    // One day of an event cannot be that of two different ones: parts that count from another wait, unless its day is given by name.
    private static IEnumerable<(Limit Limit, DueContext Context)> Contexts(CompositeDeadline composite, DueContext context)
    {
        TriggerEvent? leading = null;
        (Limit Limit, DueContext Context)? before = null;
        foreach (var part in composite.Parts)
        {
            var trigger = TriggerOf(part.Deadline);
            leading ??= trigger;
            var own = (part, trigger is null || trigger == leading ? context : context with { Event = null, CorrectedOn = null });
            yield return before is { } period && Extension(period.Limit, period.Context, part) is { } extended ? extended : own;
            before = own;
        }
    }

    // 20个工作日内答复，延长20个工作日: what is extended is the period before, from its end on.
    private static (Limit Limit, DueContext Context)? Extension(Limit before, DueContext context, Limit part)
    {
        if (before.Deadline is not WithinDeadline period || part.Deadline is not WithinDeadline { After: { Kind: TriggerEventKind.Extended } trigger } extension)
            return null;
        return context.Events.Any(dated => dated.Event == trigger)
            ? null
            : (Limit.Create(period, default, part.IsSoft, part.AppliesTo), context with { Extension = extension.Period });
    }

    /// <summary>The event from which, or before which, a deadline counts; null where it is bound to none.</summary>
    internal static TriggerEvent? TriggerOf(Deadline? deadline) => deadline switch
    {
        WithinDeadline within => within.After,
        AtLeastDeadline least => least.After,
        DisplayDeadline display => display.After,
        BeforeDeadline before => before.Event,
        ImmediateDeadline immediate => immediate.After,
        RecurringDeadline { After: { } after } => after,
        CompositeDeadline inner => inner.Parts.Select(part => TriggerOf(part.Deadline)).FirstOrDefault(trigger => trigger is not null),
        _ => null,
    };
}
