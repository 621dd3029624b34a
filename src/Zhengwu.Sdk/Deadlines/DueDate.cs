using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>When something is due (到期日), how sure that is, and how it comes about.</summary>
public sealed record DueDate
{
    private readonly DueOutcome _outcome;

    internal DueDate(DueRule rule, WorkCalendar calendar, DueOptions options, DaySpan? estimate)
    {
        (Rule, Calendar, Choices, Estimate) = (rule, calendar, options, estimate);
        _outcome = rule.Ask(calendar);
        (SafeBy, SafeByStatus) = Safe();
        StrictBy = rule.IsMinimum || _outcome.End is not { } end ? null : calendar.LastOnOrBefore(end);
    }

    /// <summary>How sure <see cref="Due"/> is.</summary>
    public DueStatus Status => _outcome.Status;

    /// <summary>Why there is no day, or none that is known.</summary>
    public DueReason Reason => _outcome.Reason;

    /// <summary>The last day that is in time (到期日); of a shortest time the day on which it is over. Null unless known or provisional.</summary>
    public DateOnly? Due => _outcome.Due;

    /// <summary>The first day of the time in which it is to be done; null where any time before will do.</summary>
    public DateOnly? From => _outcome.From;

    /// <summary>The last day as it stood before it moved off days off; known even where the day to which it moves is not.</summary>
    public DateOnly? End => _outcome.End;

    /// <summary>The last day that is still right, where the text states a shortest and a longest time (3个月至1年).</summary>
    public DateOnly? Latest => _outcome.Latest;

    /// <summary>The last working day on or before the due day (稳妥日): done by then, it is in time however 前 and days off are read. Of a shortest time, the first working day on or after it.</summary>
    public DateOnly? SafeBy { get; }

    /// <summary>How sure <see cref="SafeBy"/> is. A day of the calendar is known without any notice; which working day lies before it is not.</summary>
    public DueStatus SafeByStatus { get; }

    /// <summary>The last working day on or before <see cref="End"/> (从严掌握日): in time even if the end does not move. Null where not known, and for a shortest time.</summary>
    public DateOnly? StrictBy { get; }

    /// <summary>Whether the due day is the first that is right (不少于), and not the last.</summary>
    public bool IsMinimum => Rule.IsMinimum;

    /// <summary>The time of day at the due day; null where the text states none.</summary>
    public ClockTime? Time { get; init; }

    /// <summary>The quota that is due by then (每年至少2次); null for a deadline.</summary>
    public Quota? Quota { get; init; }

    /// <summary>Whether it is meant as a rule with exceptions (原则上).</summary>
    public bool IsSoft { get; init; }

    /// <summary>To what it applies, in the words of the text; null where it does not say.</summary>
    public string? AppliesTo { get; init; }

    /// <summary>The results of the parts of a composite limit, in the order written; empty otherwise.</summary>
    public ValueList<DueDate> Parts { get; init; }

    /// <summary>Between which days an unknown day will probably lie; only where it was asked for.</summary>
    /// <remarks>It supposes the statutory days, once alone and once as long as the standing rule of 2024 has them; over 2025 and 2026 it held in 94 of 100 cases.</remarks>
    public DaySpan? Estimate { get; }

    /// <summary>The state of the calendar that gave the day (日历版次).</summary>
    public CalendarEdition Edition => Calendar.Edition;

    /// <summary>The last day of the published years.</summary>
    public DateOnly KnownThrough => Calendar.KnownThrough;

    /// <summary>The choices that bear on the day, as they were made.</summary>
    public IEnumerable<AppliedOption> Options => Rule.Options.Select(option => option.In(Choices));

    internal DueRule Rule { get; }

    internal WorkCalendar Calendar { get; }

    internal DueOptions Choices { get; }

    /// <summary>How the day comes about, step by step: one for each day that is skipped, with its holiday and notice.</summary>
    public ValueList<DueStep> Explain() => DueTrace.Of(this);

    /// <summary>The same as lines of text.</summary>
    public IEnumerable<string> Explain(Language language) => Explain().Select(step => step.Text.In(language));

    /// <summary>The same limit by another calendar.</summary>
    internal DueDate On(WorkCalendar calendar) => new(Rule, calendar, Choices, null)
    {
        Time = Time, Quota = Quota, IsSoft = IsSoft, AppliesTo = AppliesTo, Parts = ValueList.From(Parts.Select(part => part.On(calendar))),
    };

    /// <summary>The day, or its status.</summary>
    public override string ToString() => Due is { } due ? DayText.Iso(due) : Status.ToString();

    private (DateOnly? Day, DueStatus Status) Safe()
    {
        if (Due is not { } due)
            return (null, Status);
        var safe = Rule.IsMinimum ? Calendar.NextOnOrAfter(due) : Calendar.LastOnOrBefore(due);
        var status = safe is { } day ? DueOutcome.StatusOf(Calendar, day > due ? day : due) : DueStatus.Unknown;
        return (safe, status > Status ? status : Status);
    }
}
