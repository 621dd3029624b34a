using Zhengwu.Calendars;
using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <summary>Turns limits into days (到期日).</summary>
/// <remarks>
/// The event's own day is not counted, the last day is in time; working days never move, natural days move on to the next
/// working day, dates do not; months end on the day of the same number or the month's last. What the law leaves open is an
/// option: see <see cref="DueOptions"/>. Nothing here is legal advice.
/// </remarks>
public static partial class DueDates
{
    /// <summary>When a limit is due: by its deadline, or where it has none by the end of its first quota's period.</summary>
    public static DueDate Resolve(Limit limit, DueContext context)
    {
        if (limit.Deadline is { } deadline)
        {
            var result = Resolve(deadline, context);
            return result with { IsSoft = result.IsSoft || limit.IsSoft, AppliesTo = result.AppliesTo ?? limit.AppliesTo };
        }
        return Resolve(limit.Quotas[0], context) with { AppliesTo = limit.AppliesTo };
    }

    /// <summary>When a deadline is due. One that recurs gives its next day on or after <see cref="DueContext.OnOrAfter"/>; see <see cref="Occurrences(Limit, DueContext)"/> for all.</summary>
    public static DueDate Resolve(Deadline deadline, DueContext context) => deadline switch
    {
        RecurringDeadline recurring => Next(recurring, context),
        CompositeDeadline composite => Composite(composite, context),
        FixedDayDeadline fixedDay => Due(DueRules.Of(deadline, context), context) with { Time = fixedDay.Until ?? fixedDay.Time },
        _ => Due(DueRules.Of(deadline, context), context),
    };

    private static DueDate Resolve(Quota quota, DueContext context)
    {
        var from = From(context);
        var found = quota.Every is not null && from is { } day
            ? First(span => Recurrence.Rules(quota, span, context), day, context)
            : Due(quota.Every is null ? Recurrence.Rules(quota, default, context).Single() : new NoRule(DueReason.NeedsYear), context);
        return found with { Quota = quota, IsSoft = quota.IsSoft };
    }

    private static DueDate Due(DueRule rule, DueContext context) => new(rule, context.Calendar, context.Options, context.WantsEstimate ? Estimate(rule, context.Calendar) : null);

    // The span between two suppositions, as far ahead as it takes.
    private static DaySpan? Estimate(DueRule rule, WorkCalendar calendar)
    {
        const int furthest = 10;
        if (rule.Ask(calendar) is not { Status: DueStatus.Unknown, Reason: DueReason.NotPublished })
            return null;
        for (var year = calendar.LastDay.Year + 1; year <= calendar.LastDay.Year + furthest; year++)
        {
            var statutory = rule.Ask(EstimatedYears.Statutory(calendar, year)).Due;
            var arranged = rule.Ask(EstimatedYears.AsArranged(calendar, year)).Due;
            if (statutory is { } one && arranged is { } other)
                return one < other ? new(one, other) : new(other, one);
        }
        return null;
    }
}
