namespace Zhengwu.Deadlines;

/// <summary>A day or stretch that comes back in every cycle: 28 June of a year, day 20 of a quarter's first month, day 5 of the month after.</summary>
/// <remarks>The default value is the whole cycle.</remarks>
public readonly record struct CyclePoint
{
    internal CyclePoint(CycleSection section, int sectionNumber, int lastSection, CyclePointUnit unit, int number, int last, bool isFollowing)
    {
        Section = section;
        SectionNumber = (sbyte)sectionNumber;
        LastSectionNumber = (sbyte)lastSection;
        Unit = unit;
        Number = (sbyte)number;
        LastNumber = (sbyte)last;
        IsFollowing = isFollowing;
    }

    /// <summary>The section of the cycle.</summary>
    public CycleSection Section { get; }

    /// <summary>Which section, from 1; from the end negative (末月 is -1). Zero without a section.</summary>
    public int SectionNumber { get; }

    /// <summary>The section in which a stretch of several ends; the same as <see cref="SectionNumber"/> otherwise.</summary>
    public int LastSectionNumber { get; }

    /// <summary>What is named within the section.</summary>
    public CyclePointUnit Unit { get; }

    /// <summary>Which day, part, working day, week or weekday, from 1; days and working days from the end negative. Zero for the whole.</summary>
    public int Number { get; }

    /// <summary>The number at which a stretch ends; the same as <see cref="Number"/> otherwise.</summary>
    public int LastNumber { get; }

    /// <summary>Whether it lies in the cycle after the one that the duty concerns (次月5日、次年1月31日).</summary>
    public bool IsFollowing { get; }

    internal bool IsWholeCycle => Section == CycleSection.None && Unit == CyclePointUnit.Whole;

    internal bool IsStretch => SectionNumber != LastSectionNumber || Number != LastNumber;

    /// <summary>Creates a point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The section has no such point.</exception>
    public static CyclePoint Create(CyclePointUnit unit, int number, CycleSection section = CycleSection.None, int sectionNumber = 0, bool isFollowing = false) =>
        TryCreate(section, sectionNumber, sectionNumber, unit, number, number, isFollowing) ?? throw new ArgumentOutOfRangeException(nameof(number));

    /// <summary>Creates a stretch from one point to another of the same kind (每月1日至5日、每年1月至3月).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The points are of two kinds, or the second does not lie after the first.</exception>
    public static CyclePoint Between(CyclePoint first, CyclePoint last) => TryBetween(first, last) ?? throw new ArgumentOutOfRangeException(nameof(last));

    internal static CyclePoint? TryBetween(CyclePoint first, CyclePoint last)
    {
        if (first.IsStretch || last.IsStretch || first.Section != last.Section || first.Unit != last.Unit || first.IsFollowing != last.IsFollowing)
            return null;
        if (first.SectionNumber < 0 || last.SectionNumber < 0 || first.Number < 0 || last.Number < 0)
            return null;
        var order = first.SectionNumber != last.SectionNumber ? first.SectionNumber - last.SectionNumber : first.Number - last.Number;
        return order >= 0
            ? null
            : new(first.Section, first.SectionNumber, last.SectionNumber, first.Unit, first.Number, last.Number, first.IsFollowing);
    }

    internal static CyclePoint? TryCreate(
        CycleSection section, int sectionNumber, int lastSection, CyclePointUnit unit, int number, int last, bool isFollowing)
    {
        if (!HasSection(section, sectionNumber) || !HasSection(section, lastSection))
            return null;
        if (!HasNumber(unit, number) || !HasNumber(unit, last))
            return null;
        return new(section, sectionNumber, lastSection, unit, number, last, isFollowing);
    }

    /// <summary>Whether a cycle has such a point.</summary>
    internal bool Fits(Cycle cycle) => (cycle.Amount == 1 || cycle.Unit == CycleUnit.Year) && cycle.Unit switch
    {
        CycleUnit.Year => Section switch
        {
            CycleSection.None => Unit is CyclePointUnit.Whole or CyclePointUnit.Workday,
            CycleSection.Month => Unit != CyclePointUnit.Weekday && SectionNumber > 0 && HasDays(SectionNumber, Number) && HasDays(LastSectionNumber, LastNumber),
            _ => Unit is CyclePointUnit.Whole or CyclePointUnit.Workday or CyclePointUnit.Week,
        },
        CycleUnit.HalfYear => IsWithinMonths(6),
        CycleUnit.Quarter => IsWithinMonths(3),
        CycleUnit.Month => Section == CycleSection.None && Unit != CyclePointUnit.Weekday,
        CycleUnit.Week => Section == CycleSection.None && Unit is CyclePointUnit.Whole or CyclePointUnit.Weekday,
        _ => false,
    };

    private bool IsWithinMonths(int months) => Section switch
    {
        CycleSection.None => Unit is CyclePointUnit.Whole or CyclePointUnit.Workday or CyclePointUnit.Week,
        CycleSection.Month => Unit != CyclePointUnit.Weekday && SectionNumber <= months && LastSectionNumber <= months,
        _ => false,
    };

    private static bool HasSection(CycleSection section, int number) => section switch
    {
        CycleSection.None => number == 0,
        CycleSection.HalfYear => number is 1 or 2,
        CycleSection.Quarter => number is >= 1 and <= 4,
        _ => number is -1 or (>= 1 and <= 12),
    };

    private static bool HasNumber(CyclePointUnit unit, int number) => unit switch
    {
        CyclePointUnit.Whole => number == 0,
        CyclePointUnit.Day => number is -1 or (>= 1 and <= 31),
        CyclePointUnit.Part => number is >= 1 and <= 3,
        CyclePointUnit.Workday => number is (>= 1 and <= 23) or (>= -23 and <= -1),
        CyclePointUnit.Week => number is >= 1 and <= 13,
        _ => number is >= 1 and <= 7,
    };

    // 每年2月30日 is no day; 每季度第二个月30日 may be one.
    private bool HasDays(int month, int number) => Unit != CyclePointUnit.Day || number <= CalendarSpan.LastDay(null, month);
}
