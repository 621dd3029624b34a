namespace Zhengwu.Records;

/// <summary>Groups of digits that together may be one number, and how long each of them is.</summary>
internal readonly record struct DigitGroups
{
    // Four bits for each group, the last one lowest.
    private readonly ulong _lengths;

    public DigitGroups(DigitString first)
    {
        Digits = first;
        _lengths = (uint)Math.Min(first.Count, 15);
        Count = 1;
    }

    private DigitGroups(DigitString digits, ulong lengths, int count, bool breaksLine) => (Digits, _lengths, Count, BreaksLine) = (digits, lengths, count, breaksLine);

    /// <summary>All digits.</summary>
    public DigitString Digits { get; }

    /// <summary>The number of groups.</summary>
    public int Count { get; }

    /// <summary>Whether a line ends between two of them.</summary>
    public bool BreaksLine { get; }

    /// <summary>An identity number stands in up to six groups, or each of its digits in a cell.</summary>
    public bool MayBeIdentity => Count <= 6 || Count >= 17;

    /// <summary>Cards are printed in fours, or six and the rest.</summary>
    public bool IsCard => Digits.Count switch
    {
        16 => _lengths is 0x4444 or 0x6A,
        17 => _lengths is 0x44441 or 0x6B,
        18 => _lengths is 0x44442 or 0x6C,
        19 => _lengths is 0x44443 or 0x6D,
        _ => false,
    };

    public DigitGroups With(DigitString next, bool breaksLine)
    {
        var digits = Digits;
        for (var i = 0; i < next.Count; i++)
            digits = digits.With(next.Part(i, 1));
        return new(digits, (_lengths << 4) | (uint)Math.Min(next.Count, 15), Count + 1, BreaksLine || breaksLine);
    }

    /// <summary>Where a mobile number begins that is written 3-4-4 or 4-3-4, perhaps after 86; -1 for other groups.</summary>
    public int MobileStart(RecordText text, int start)
    {
        if (_lengths is 0x344 or 0x434 or 0x335)
            return start;
        var isAbroad = _lengths is 0x2344 or 0x2434 && Digits.Part(0, 2) == 86;
        return isAbroad ? start + 3 : -1;
    }
}
