namespace Zhengwu.Deadlines;

/// <summary>How often something recurs: every month, every three months, every two years.</summary>
public sealed record Cycle
{
    private static readonly Cycle[] Single =
    [
        new(1, CycleUnit.Day), new(1, CycleUnit.Week), new(1, CycleUnit.HalfMonth), new(1, CycleUnit.Month), new(1, CycleUnit.Quarter),
        new(1, CycleUnit.HalfYear), new(1, CycleUnit.Year),
    ];

    internal Cycle(int amount, CycleUnit unit) => (Amount, Unit) = (amount, unit);

    /// <summary>How many units lie between two occurrences, from 1.</summary>
    public int Amount { get; }

    /// <summary>The unit. Three months are not a quarter: they begin at any time.</summary>
    public CycleUnit Unit { get; }

    /// <summary>Every single unit.</summary>
    public static Cycle Every(CycleUnit unit) => Single[(int)unit];

    /// <summary>Every so many units. Half months and half years come one at a time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not from 1 to 99, or not 1 for a half month or half year.</exception>
    public static Cycle Create(int amount, CycleUnit unit) => TryCreate(amount, unit) ?? throw new ArgumentOutOfRangeException(nameof(amount));

    /// <summary>Reads how often something recurs, with or without 每: 每季度, 半年; null for anything else.</summary>
    public static Cycle? TryParse(string text) => string.IsNullOrWhiteSpace(text) ? null : LimitParser.ForThisThread.ReadCycle(text.Trim());

    internal static Cycle? TryCreate(int amount, CycleUnit unit)
    {
        if (amount == 1)
            return Every(unit);
        return amount is >= 1 and <= 99 && unit is not (CycleUnit.HalfMonth or CycleUnit.HalfYear) ? new(amount, unit) : null;
    }

    /// <summary>The canonical Chinese phrase, e.g. 每3个月.</summary>
    public override string ToString() => DeadlineFormatter.Format(this, Findings.Language.Chinese);
}
