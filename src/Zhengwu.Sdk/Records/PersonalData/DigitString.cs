namespace Zhengwu.Records;

/// <summary>Up to nineteen digits, without a place in memory to read them from.</summary>
/// <param name="Value">The digits as a number.</param>
/// <param name="Count">How many there are, leading zeros included.</param>
internal readonly record struct DigitString(ulong Value, int Count)
{
    public const int Longest = 19;

    /// <summary>The digits of a stretch that holds nothing else.</summary>
    public static DigitString Of(RecordText text, int start, int end)
    {
        var digits = default(DigitString);
        for (var i = start; i < end; i++)
            digits = digits.With(Chars.DigitOf(text[i]));
        return digits;
    }

    public DigitString With(int digit) => new((Value * 10) + (ulong)digit, Count + 1);

    /// <summary>The number that some of the digits make.</summary>
    public int Part(int start, int length) => (int)(Value / PowerOfTen(Count - start - length) % PowerOfTen(length));

    private static ulong PowerOfTen(int exponent)
    {
        var power = 1UL;
        for (; exponent > 0; exponent--)
            power *= 10;
        return power;
    }
}
