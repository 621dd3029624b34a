using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>What reading a phrase gave: a limit, the statement that there is none or that it is as above, or why it is not understood.</summary>
public sealed record LimitReading
{
    private LimitReading(string phrase, LimitKind kind, Limit? limit, Bilingual? reason) =>
        (Phrase, Kind, Limit, Reason) = (phrase, kind, limit, reason);

    /// <summary>The phrase as written.</summary>
    public string Phrase { get; }

    /// <summary>The kind: that of the limit, or none, ditto, not understood.</summary>
    public LimitKind Kind { get; }

    /// <summary>The limit; null unless understood as one.</summary>
    public Limit? Limit { get; }

    /// <summary>Why the phrase is not understood; null otherwise.</summary>
    public Bilingual? Reason { get; }

    /// <summary>Whether the phrase states a limit that is understood.</summary>
    public bool IsUnderstood => Limit is not null;

    internal static LimitReading Of(string phrase, Limit limit) => new(phrase, limit.Kind, limit, null);

    internal static LimitReading None(string phrase) => new(phrase, LimitKind.None, null, null);

    internal static LimitReading Ditto(string phrase) => new(phrase, LimitKind.Ditto, null, null);

    internal static LimitReading NotUnderstood(string phrase, Bilingual reason) => new(phrase, LimitKind.NotUnderstood, null, reason);
}
