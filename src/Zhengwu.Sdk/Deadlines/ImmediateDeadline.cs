namespace Zhengwu.Deadlines;

/// <summary>At once (立即、实时、当日): no period is given.</summary>
public sealed record ImmediateDeadline : Deadline
{
    internal ImmediateDeadline(ImmediateManner manner, TriggerEvent after) => (Manner, After) = (manner, after);

    /// <summary>How immediate.</summary>
    public ImmediateManner Manner { get; }

    /// <summary>Upon which event; unstated where the text names none.</summary>
    public TriggerEvent After { get; }

    /// <summary>Creates the limit.</summary>
    public static ImmediateDeadline Create(ImmediateManner manner, TriggerEvent? after = null) => new(manner, after ?? TriggerEvent.Unstated);
}
