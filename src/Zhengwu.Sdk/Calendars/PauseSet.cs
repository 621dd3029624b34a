using Zhengwu.Definitions;

namespace Zhengwu.Calendars;

/// <summary>A span in which a count stands still, as while a third party is asked (征求第三方意见).</summary>
/// <param name="After">The day after which the pause begins; that day itself still counts.</param>
/// <param name="Through">The last day of the pause, inclusive.</param>
public readonly record struct Pause(DateOnly After, DateOnly Through)
{
    /// <summary>A pause whose first day is left out too.</summary>
    public static Pause IncludingFirstDay(DateOnly first, DateOnly through) => new(first.AddDays(-1), through);
}

/// <summary>Pauses put together: spans that overlap count once.</summary>
public sealed class PauseSet
{
    private readonly Pause[] _spans;

    private PauseSet(Pause[] spans) => _spans = spans;

    /// <summary>No pause at all.</summary>
    public static PauseSet None { get; } = new([]);

    /// <summary>The spans, apart from each other and in order.</summary>
    public ValueList<Pause> Spans => new(_spans);

    /// <summary>Puts pauses together. One that ends before it begins has no length and is left out.</summary>
    public static PauseSet Of(IEnumerable<Pause> pauses)
    {
        var merged = new List<Pause>();
        foreach (var pause in pauses.Where(p => p.Through > p.After).OrderBy(p => p.After))
        {
            if (merged.Count > 0 && pause.After <= merged[merged.Count - 1].Through)
            {
                var last = merged[merged.Count - 1];
                merged[merged.Count - 1] = last with { Through = pause.Through > last.Through ? pause.Through : last.Through };
            }
            else
            {
                merged.Add(pause);
            }
        }
        return merged.Count == 0 ? None : new([.. merged]);
    }
}
