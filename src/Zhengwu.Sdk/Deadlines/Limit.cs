using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <summary>What a limit cell (时限) means: by when, how often, whether as a rule with exceptions, and for what.</summary>
public sealed record Limit
{
    private readonly bool _isSoft;

    internal Limit(Deadline? deadline, ValueList<Quota> quotas, bool isSoft, string? appliesTo)
    {
        Deadline = deadline;
        Quotas = quotas;
        _isSoft = isSoft;
        AppliesTo = appliesTo;
    }

    /// <summary>By when; null where only a quota is stated.</summary>
    public Deadline? Deadline { get; }

    /// <summary>How often in which period; each has its own softness.</summary>
    public ValueList<Quota> Quotas { get; }

    /// <summary>Whether the deadline, or where there is none every quota, is meant as a rule with exceptions (原则上).</summary>
    public bool IsSoft => Deadline is null ? Quotas.All(static quota => quota.IsSoft) : _isSoft;

    /// <summary>To what it applies or on what condition, in the words of the text (行政许可、行政处罚事项); null where it does not say.</summary>
    public string? AppliesTo { get; }

    /// <summary>The kind, as the tool names it.</summary>
    public LimitKind Kind => LimitKinds.Of(this);

    /// <summary>Creates the limit.</summary>
    /// <remarks>Where there is no deadline, <paramref name="isSoft"/> softens every quota.</remarks>
    /// <exception cref="ArgumentException">Nothing is stated, or a composite deadline is given more: softness, scope and quotas belong to its parts.</exception>
    public static Limit Create(Deadline? deadline, ValueList<Quota> quotas = default, bool isSoft = false, string? appliesTo = null)
    {
        if (deadline is null && quotas.IsEmpty)
            throw new ArgumentException("A limit states something.", nameof(deadline));
        if (deadline is CompositeDeadline && (isSoft || appliesTo is not null || !quotas.IsEmpty))
            throw new ArgumentException("What is said of a composite deadline belongs to its parts.", nameof(deadline));
        return deadline is null && isSoft
            ? new(null, ValueList.From(quotas.Select(static quota => quota.Softened())), false, LimitWords.TidyOptional(appliesTo))
            : new(deadline, quotas, isSoft, LimitWords.TidyOptional(appliesTo));
    }

    /// <summary>Reads a phrase; see <see cref="DeadlineParser"/>.</summary>
    public static LimitReading Parse(string phrase, LimitContext context = LimitContext.None) => DeadlineParser.Parse(phrase, context);

    /// <summary>The canonical Chinese phrase.</summary>
    public override string ToString() => DeadlineFormatter.Format(this, Findings.Language.Chinese);
}
