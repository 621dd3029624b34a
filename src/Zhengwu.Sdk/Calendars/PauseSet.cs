using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <summary>Pauses put together: spans that overlap count once.</summary>
public sealed record PauseSet
{
    private PauseSet(ValueList<Pause> spans) => Spans = spans;

    /// <summary>No pause at all.</summary>
    public static PauseSet None { get; } = new(default(ValueList<Pause>));

    /// <summary>The spans, apart from each other and in order.</summary>
    public ValueList<Pause> Spans { get; }

    /// <summary>Whether there is no pause.</summary>
    public bool IsEmpty => Spans.IsEmpty;

    /// <summary>Puts pauses together. One that ends before it begins has no length and is left out.</summary>
    public static PauseSet Of(IEnumerable<Pause> pauses)
    {
        var merged = new List<Pause>();
        foreach (var pause in pauses.Where(p => p.Through > p.After).OrderBy(p => p.After))
        {
            if (merged.Count > 0 && pause.After <= merged[merged.Count - 1].Through)
                merged[merged.Count - 1] = Join(merged[merged.Count - 1], pause);
            else
                merged.Add(pause);
        }
        return merged.Count == 0 ? None : new(ValueList.From(merged));
    }

    private static Pause Join(Pause first, Pause second) =>
        first with { Through = second.Through > first.Through ? second.Through : first.Through };
}
