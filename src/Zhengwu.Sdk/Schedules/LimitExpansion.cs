using Zhengwu.Calendars;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;

namespace Zhengwu.Schedules;

/// <summary>One row that a limit comes to.</summary>
/// <param name="Due">The day.</param>
/// <param name="Kind">The kind of row.</param>
/// <param name="Event">The event it waits for.</param>
/// <param name="Relation">How it belongs to the other parts of a composite limit.</param>
internal sealed record LimitRow(DueDate Due, OccurrenceKind Kind, TriggerEvent? Event = null, CompositeRelation? Relation = null);

/// <summary>Expands limits over the years of a plan: part by part, each occurrence of what recurs.</summary>
/// <param name="context">The calendar, the plan's years and the choices.</param>
/// <param name="review">How often duties that go on are looked at again; null for never.</param>
internal sealed class LimitExpansion(DueContext context, Cycle? review)
{
    private readonly DaySpan? _years = context.PlanYears is { } years ? new(new(years.First, 1, 1), new(years.Last, 12, 31)) : null;

    public IEnumerable<LimitRow> Rows(Limit limit)
    {
        if (limit.Deadline is CompositeDeadline composite)
            return PartsOf(composite).SelectMany(Rows).Select(row => row with { Relation = row.Relation ?? composite.Relation });
        var quotas = limit.Quotas.SelectMany(quota => Days(Limit.Create(null, ValueList.From([quota]), false, limit.AppliesTo))).Select(due => new LimitRow(due, OccurrenceKind.Quota));
        return limit.Deadline is { } deadline ? Rows(deadline, limit).Concat(quotas) : quotas;
    }

    // "Unless the law says otherwise" is a remark on the first part, not a second limit.
    private static IEnumerable<Limit> PartsOf(CompositeDeadline composite) =>
        composite.Relation == CompositeRelation.LawPrevails ? composite.Parts.Take(1) : composite.Parts;

    private IEnumerable<LimitRow> Rows(Deadline deadline, Limit limit)
    {
        var days = deadline switch
        {
            ContinuousDeadline => Continuing(Alone(deadline, limit)),
            RecurringDeadline recurring => Recurring(recurring, limit),
            _ => Days(Alone(deadline, limit)),
        };
        return days.Select(due => KindOf(deadline, due) is var kind && kind == OccurrenceKind.Waiting ? new(due, kind, EventOf(deadline)) : new LimitRow(due, kind));
    }

    private static Limit Alone(Deadline deadline, Limit limit) => Limit.Create(deadline, default, limit.IsSoft, limit.AppliesTo);

    private IEnumerable<DueDate> Days(Limit limit) => _years is null ? [DueDates.Resolve(limit, context)] : DueDates.Occurrences(limit, context);

    private DueDate[] Continuing(Limit limit)
    {
        var whole = DueDates.Resolve(limit, context);
        if (review is not { } every || _years is not { } years)
            return [whole];
        var reviews = DueDates.Occurrences(Limit.Create(RecurringDeadline.Create(every), default, limit.IsSoft, limit.AppliesTo), context, years)
            .Where(due => !(due.Due < whole.From) && !(due.Due > whole.Latest)).ToArray();
        return reviews.Length > 0 ? reviews : [whole];
    }

    // What a cycle leaves for the next one (次月5日前, 每季度结束后5个工作日内) belongs to the plan of the cycle: that of December is due in January.
    private IEnumerable<DueDate> Recurring(RecurringDeadline recurring, Limit limit)
    {
        if (_years is not { } years)
            return Days(Alone(recurring, limit));
        if (recurring.After?.Kind == TriggerEventKind.PeriodEnded)
            return AfterEnds(Alone(recurring, limit), years);
        var later = ValueList.From(recurring.Points.Where(point => point.IsFollowing));
        if (later.IsEmpty)
            return Days(Alone(recurring, limit));
        var same = ValueList.From(recurring.Points.Where(point => !point.IsFollowing));
        var span = recurring.Every.Unit == CycleUnit.Year ? years : AfterCycles(recurring.Every, years); // of years it is known that the next one is meant
        var following = DueDates.Occurrences(Alone(With(recurring, later), limit), context, span);
        return same.IsEmpty ? following : DueDates.Occurrences(Alone(With(recurring, same), limit), context, years).Concat(following);
    }

    // Sought for long enough, and kept where the cycle ends within the years.
    private IEnumerable<DueDate> AfterEnds(Limit limit, DaySpan years) =>
        DueDates.Occurrences(limit, context, new(years.First, years.Last.AddYears(2))).Where(due => due.Rule.Anchor is { } end && years.Contains(end));

    private static RecurringDeadline With(RecurringDeadline recurring, ValueList<CyclePoint> points)
    {
        var alone = RecurringDeadline.At(recurring.Every, points, recurring.Boundary, recurring.Time, recurring.Starting);
        return recurring.Terms == CountingTerms.None ? alone : alone.With(recurring.Terms);
    }

    /// <summary>The time that follows the cycles of some years: from the end of the first through that of the one after the last.</summary>
    private static DaySpan AfterCycles(Cycle every, DaySpan years)
    {
        var cycles = CycleSpans.Of(every, years, years.First).Where(cycle => years.Contains(cycle.First)).ToArray();
        if (cycles.Length == 0 || CycleSpans.After(cycles[0], every) is not { } first || CycleSpans.After(cycles[cycles.Length - 1], every) is not { } last)
            return years;
        return new(first.First, last.Last);
    }

    private static OccurrenceKind KindOf(Deadline deadline, DueDate due) => (deadline, due.Reason) switch
    {
        (ContinuousDeadline, _) => OccurrenceKind.Continuous,
        (ImmediateDeadline { After.Kind: TriggerEventKind.Unstated }, _) => OccurrenceKind.Unbounded, // 实时跟进: nobody says upon what
        (_, DueReason.WaitsForEvent) => OccurrenceKind.Waiting,
        (_, DueReason.NoBound or DueReason.ByLaw) => OccurrenceKind.Unbounded,
        _ => OccurrenceKind.Dated,
    };

    private static TriggerEvent EventOf(Deadline deadline) => deadline is TogetherDeadline { With: { } with }
        ? TriggerEvent.Named(with)
        : DueDates.TriggerOf(deadline) ?? TriggerEvent.Unstated;
}
