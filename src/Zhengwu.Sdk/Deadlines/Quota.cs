namespace Zhengwu.Deadlines;

/// <summary>How many times within which period (频次), e.g. 每年至少2次. It is no deadline: it is due n times by the end of the period.</summary>
public sealed record Quota
{
    internal Quota(int minimum, int? maximum, Cycle? every, CalendarSpan? within, string counter, bool isSoft)
    {
        Minimum = minimum;
        Maximum = maximum;
        Every = every;
        Within = within;
        Counter = counter;
        IsSoft = isSoft;
    }

    /// <summary>The least number; 0 where only a greatest is stated.</summary>
    public int Minimum { get; }

    /// <summary>The greatest number: null for "at least", the same as the least for an exact number.</summary>
    public int? Maximum { get; }

    /// <summary>The cycle in which it is counted (每年); null where it is one period or none is stated.</summary>
    public Cycle? Every { get; }

    /// <summary>The one period in which it is counted (年内、上半年).</summary>
    public CalendarSpan? Within { get; }

    /// <summary>What is counted: 次, 篇, 期 …</summary>
    public string Counter { get; }

    /// <summary>Whether it is meant as a rule with exceptions (原则上).</summary>
    public bool IsSoft { get; }

    /// <summary>Whether the text states no period in which to count.</summary>
    public bool HasNoPeriod => Every is null && Within is null;

    internal bool IsExact => Maximum == Minimum;

    /// <summary>Creates the quota.</summary>
    /// <exception cref="ArgumentException">The numbers do not go together, two periods are given, or the counter is none that the grammar knows.</exception>
    public static Quota Create(int minimum, int? maximum = null, Cycle? every = null, CalendarSpan? within = null, string counter = "次", bool isSoft = false)
    {
        if (minimum is < 0 or > 9999 || maximum is > 9999 || (minimum == 0 && maximum is null) || maximum < Math.Max(1, minimum))
            throw new ArgumentException("A quota counts from 1, and its greatest number is not below its least.", nameof(minimum));
        if ((every is not null && within is not null) || within is { IsDay: true })
            throw new ArgumentException("A quota has one period.", nameof(within));
        if (!LimitWords.IsCounter(counter))
            throw new ArgumentException("The grammar does not know that counter.", nameof(counter));
        return new(minimum, maximum, every, within, counter, isSoft);
    }

    internal Quota Softened() => IsSoft ? this : new(Minimum, Maximum, Every, Within, Counter, true);

    /// <summary>The canonical Chinese phrase.</summary>
    public override string ToString() => DeadlineFormatter.Format(this, Findings.Language.Chinese);
}
