namespace Zhengwu.Deadlines;

/// <summary>The event from which a period counts, or before which something is due (起算事件).</summary>
/// <remarks>
/// Two spellings of one event are equal: 信息形成或变更 and 该政府信息形成或者变更 both mean
/// <see cref="TriggerEventKind.InformationFormedOrChanged"/>. Events in words of their own are equal when the words are.
/// </remarks>
public sealed record TriggerEvent
{
    internal TriggerEvent(TriggerEventKind kind, string text) => (Kind, Text) = (kind, text);

    /// <summary>No event is named; what the cell speaks of is meant.</summary>
    public static TriggerEvent Unstated { get; } = new(TriggerEventKind.Unstated, "");

    /// <summary>The end of each cycle of a recurring limit (每月结束).</summary>
    public static TriggerEvent PeriodEnded { get; } = new(TriggerEventKind.PeriodEnded, LimitWords.PeriodEnded);

    /// <summary>The kind, where the words are known.</summary>
    public TriggerEventKind Kind { get; }

    /// <summary>The words, in simplified characters and without white space; the usual words where several mean the same.</summary>
    public string Text { get; }

    /// <summary>The event that words name.</summary>
    /// <exception cref="ArgumentException">The text has no character to be seen.</exception>
    public static TriggerEvent Named(string text)
    {
        var tidy = LimitWords.Tidy(text);
        return EventRecognizer.Recognize(tidy);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
