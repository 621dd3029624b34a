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
