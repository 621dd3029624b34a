namespace Zhengwu.Deadlines;

/// <summary>The kinds of limit, as the tool names them in its output.</summary>
public enum LimitKind
{
    /// <summary>A day: <c>fixed</c>.</summary>
    Fixed,

    /// <summary>By the end of a period or within it: <c>period-end</c>.</summary>
    PeriodEnd,

    /// <summary>From one day or period through another: <c>range</c>.</summary>
    Range,

    /// <summary>Within a length of time from an event: <c>within</c>.</summary>
    Within,

    /// <summary>So long before an event: <c>before-event</c>.</summary>
    BeforeEvent,

    /// <summary>At least a length of time: <c>at-least</c>.</summary>
    AtLeast,

    /// <summary>Coming back in every cycle: <c>recurring</c>.</summary>
    Recurring,

    /// <summary>A number within a period: <c>quota</c>.</summary>
    Quota,

    /// <summary>Going on: <c>continuous</c>.</summary>
    Continuous,

    /// <summary>At once: <c>immediate</c>.</summary>
    Immediate,

    /// <summary>At the same time as something else: <c>together</c>.</summary>
    Together,

    /// <summary>How long something is displayed: <c>display</c>.</summary>
    Display,

    /// <summary>As a law says: <c>by-law</c>.</summary>
    ByLaw,

    /// <summary>As above (同上): <c>ditto</c>.</summary>
    Ditto,

    /// <summary>No limit at all (空白、无、/): <c>none</c>.</summary>
    None,

    /// <summary>A word without a bound: <c>vague</c>.</summary>
    Vague,

    /// <summary>Several limits: <c>composite</c>.</summary>
    Composite,

    /// <summary>Not understood: <c>not-understood</c>.</summary>
    NotUnderstood,
}
