namespace Zhengwu.Deadlines;

/// <summary>Before an event: at least an amount ahead of it (会议召开前5个工作日), in the time right before it (前5日内), or just before (公开前).</summary>
public sealed record BeforeDeadline : Deadline
{
    internal BeforeDeadline(TriggerEvent @event, Period? lead, bool isWindow) => (Event, Lead, IsWindow) = (@event, lead, isWindow);

    /// <summary>The event; its own day is not counted.</summary>
    public TriggerEvent Event { get; }

    /// <summary>How long ahead at the latest; null when the text says only "before".</summary>
    public Period? Lead { get; }

    /// <summary>Whether the lead bounds the other side: not earlier than so long ahead (前5日内).</summary>
    public bool IsWindow { get; }

    /// <summary>Creates the limit.</summary>
    /// <exception cref="ArgumentException">Neither event nor lead is stated, or a window has no length.</exception>
    public static BeforeDeadline Create(TriggerEvent @event, Period? lead = null, bool isWindow = false)
    {
        if (lead is null && (isWindow || @event.Kind == TriggerEventKind.Unstated))
            throw new ArgumentException("Before what, or how long before?", nameof(lead));
        return new(@event, lead, isWindow);
    }
}
