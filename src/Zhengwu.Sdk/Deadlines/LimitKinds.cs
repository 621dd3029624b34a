namespace Zhengwu.Deadlines;

/// <summary>The kind of a limit and its name.</summary>
public static class LimitKinds
{
    private static readonly string[] Names =
    [
        "fixed", "period-end", "range", "within", "before-event", "at-least", "recurring", "quota", "continuous", "immediate", "together",
        "display", "by-law", "ditto", "none", "vague", "composite", "not-understood",
    ];

    /// <summary>The name of a kind in the tool's output, e.g. <c>before-event</c>.</summary>
    public static string NameOf(LimitKind kind) => Names[(int)kind];

    /// <summary>The kind of a limit: that of its deadline, or a quota where it has none.</summary>
    public static LimitKind Of(Limit limit) => limit.Deadline is { } deadline ? Of(deadline) : LimitKind.Quota;

    /// <summary>The kind of a deadline.</summary>
    /// <remarks>
    /// 公开前 names no length and is vague; 春节前 is a day that the calendar knows; 监测时间点前2周内 bounds the gap between updates.
    /// </remarks>
    public static LimitKind Of(Deadline deadline) => deadline switch
    {
        FixedDayDeadline => LimitKind.Fixed,
        PeriodDeadline => LimitKind.PeriodEnd,
        RangeDeadline => LimitKind.Range,
        WithinDeadline => LimitKind.Within,
        BeforeDeadline { IsWindow: true, Event.Kind: TriggerEventKind.Checked } => LimitKind.Recurring,
        BeforeDeadline { Lead: not null } => LimitKind.BeforeEvent,
        BeforeDeadline { Event.Kind: TriggerEventKind.Holiday } => LimitKind.Fixed,
        BeforeDeadline => LimitKind.Vague,
        AtLeastDeadline => LimitKind.AtLeast,
        DisplayDeadline => LimitKind.Display,
        RecurringDeadline => LimitKind.Recurring,
        ContinuousDeadline => LimitKind.Continuous,
        ImmediateDeadline => LimitKind.Immediate,
        TogetherDeadline => LimitKind.Together,
        ByLawDeadline => LimitKind.ByLaw,
        VagueDeadline => LimitKind.Vague,
        _ => LimitKind.Composite,
    };
}
