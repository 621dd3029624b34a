namespace Zhengwu.Deadlines;

/// <summary>A length of time (期间), e.g. 20 working days.</summary>
public sealed record Period
{
    private const int Longest = 9999;
    private const int LongestYears = 999;

    internal Period(int amount, PeriodUnit unit) => (Amount, Unit) = (amount, unit);

    /// <summary>How many units, from 1.</summary>
    public int Amount { get; }

    /// <summary>The unit.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>Creates the length. A quarter is three months, half a year six; two half months are a month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not from 1 to 9,999, or to 999 years.</exception>
    public static Period Create(int amount, PeriodUnit unit)
    {
        if (!IsValid(amount, unit))
            throw new ArgumentOutOfRangeException(nameof(amount));
        return unit == PeriodUnit.HalfMonth && amount % 2 == 0 ? new(amount / 2, PeriodUnit.Month) : new(amount, unit);
    }

    /// <summary>Whether it is shorter in the same unit; of two units nothing is said.</summary>
    internal bool IsShorterThan(Period other) => Unit == other.Unit && Amount < other.Amount;

    internal static bool IsValid(int amount, PeriodUnit unit) => amount >= 1 && amount <= (unit == PeriodUnit.Year ? LongestYears : Longest);

    /// <summary>The canonical Chinese phrase, e.g. 20个工作日.</summary>
    public override string ToString() => DeadlineFormatter.Format(this, Findings.Language.Chinese);
}
