namespace Zhengwu.Deadlines;

/// <summary>A length of time from an event (相对时限), e.g. 信息形成或者变更之日起20个工作日内.</summary>
public sealed record WithinDeadline : Deadline
{
    internal WithinDeadline(TriggerEvent after, Period period, CountingTerms terms, string? underLaw) =>
        (After, Period, Terms, UnderLaw) = (after, period, terms, underLaw);

    /// <summary>The event that starts the count (起算事件); its own day is not counted unless <see cref="Terms"/> say so.</summary>
    public TriggerEvent After { get; }

    /// <summary>The length; its last day is still in time.</summary>
    public Period Period { get; }

    /// <summary>What the text itself says about counting.</summary>
    public CountingTerms Terms { get; }

    /// <summary>The law that the text names for this period (行政许可法第82条); an act may define its own days. Null when it names none.</summary>
    public string? UnderLaw { get; }

    /// <summary>Creates the limit.</summary>
    /// <param name="after">The event; <see cref="TriggerEvent.Unstated"/> where the text names none.</param>
    /// <param name="period">The length.</param>
    /// <param name="terms">What the text says about counting.</param>
    /// <param name="underLaw">The law that the text names.</param>
    /// <remarks>《政府信息公开条例》第二十六条 sets 20 working days for information published on one's own motion.</remarks>
    public static WithinDeadline Create(TriggerEvent after, Period period, CountingTerms terms = CountingTerms.None, string? underLaw = null) =>
        new(after, period, terms, LimitWords.TidyOptional(underLaw));
}
