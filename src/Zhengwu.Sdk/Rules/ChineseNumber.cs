using Zhengwu.Deadlines;

namespace Zhengwu.Rules;

/// <summary>Numbers as documents write them: 12, １２, 十二, 二十, 两.</summary>
internal static class ChineseNumber
{
    /// <summary>The value of a text that is a short number and nothing else; null for other texts.</summary>
    public static int? TryRead(string text)
    {
        if (text.Length is 0 or > 6)
            return null;
        return TryReadDigits(text) ?? TryReadNumerals(text);
    }

    private static int? TryReadDigits(string text)
    {
        var value = 0;
        foreach (var c in text)
        {
            var digit = c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
            if (digit < 0)
                return null;
            value = (value * 10) + digit;
        }
        return value;
    }

    private static int? TryReadNumerals(string text)
    {
        var numerals = text.ToCharArray();
        if (!Array.TrueForAll(numerals, ChineseNumeral.IsNumeral))
            return null;
        var value = ChineseNumeral.Parse(numerals, 0, numerals.Length);
        return value == ChineseNumeral.Invalid ? null : value;
    }
}
