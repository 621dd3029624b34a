namespace Zhengwu.Rules;

/// <summary>Numbers as documents write them: 12, １２, 十二, 二十, 两.</summary>
internal static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The value of a text that is a number below one thousand and nothing else; null for other texts.</summary>
    public static int? TryRead(string text)
    {
        if (text.Length is 0 or > 6)
            return null;
        if (TryReadDigits(text) is { } plain)
            return plain;
        var value = 0;
        var pending = -1;
        foreach (var c in text)
        {
            if (UnitOf(c) is { } unit)
            {
                value += Math.Max(pending, pending < 0 ? 1 : 0) * unit;
                pending = -1;
            }
            else if (pending > 0 || DigitOf(c) is not (>= 0 and var digit))
            {
                return null;
            }
            else
            {
                pending = digit;
            }
        }
        return value + Math.Max(0, pending);
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

    private static int DigitOf(char c) => c switch
    {
        '两' => 2,
        '零' => 0,
        _ => Digits.IndexOf(c),
    };

    private static int? UnitOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        _ => null,
    };
}
