namespace Zhengwu.Deadlines;

/// <summary>How immediate a duty is.</summary>
public enum ImmediateManner
{
    /// <summary>At once (立即、即时、第一时间).</summary>
    AtOnce,

    /// <summary>Live, while it happens (实时).</summary>
    RealTime,

    /// <summary>On the same day (当日).</summary>
    SameDay,

    /// <summary>On the spot (当场).</summary>
    OnTheSpot,

    /// <summary>At any time, whenever there is something (随时).</summary>
    AnyTime,
}

/// <summary>At once (立即、实时、当日): no period is given.</summary>
public sealed record ImmediateDeadline : Deadline
{
    private ImmediateDeadline(ImmediateManner manner, TriggerEvent after) => (Manner, After) = (manner, after);

    /// <summary>How immediate.</summary>
    public ImmediateManner Manner { get; }

    /// <summary>Upon which event; unstated where the text names none.</summary>
    public TriggerEvent After { get; }

    /// <summary>Creates the limit.</summary>
    public static ImmediateDeadline Create(ImmediateManner manner, TriggerEvent? after = null) => new(manner, after ?? TriggerEvent.Unstated);
}
