namespace Zhengwu.Deadlines;

/// <summary>Reads numbers in Chinese numerals of all forms.</summary>
internal static class ChineseNumeral
{
    /// <summary>What a run of numerals gives that is no number, or one that could be read in two ways (三四).</summary>
    public const int Invalid = -1;

    /// <summary>Whether a character can begin a number.</summary>
    public static bool IsNumeral(char c) => DigitOf(c) >= 0 || UnitOf(c) > 0;

    /// <summary>Whether a character is a zero inside a number: 〇, 零, the letter O and its likes.</summary>
    public static bool IsZero(char c) => c is '〇' or '零' or '○' or 'O' or 'o' or '0';

    /// <summary>The value of a run of numerals.</summary>
    public static int Parse(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (UnitOf(text[i]) > 0)
                return ParseByUnits(text, start, end);
        }
        return ParseByPlace(text, start, end);
    }

    // 二〇二四 states its places; 三四 without a zero means three or four.
    private static int ParseByPlace(char[] text, int start, int end)
    {
        var value = 0;
        var hasZero = false;
        for (var i = start; i < end; i++)
        {
            hasZero |= IsZero(text[i]);
            value = (value * 10) + Digit(text[i]);
        }
        var length = end - start;
        return length == 1 || length == 4 || (length == 2 && hasZero) ? value : Invalid;
    }

    private static int ParseByUnits(char[] text, int start, int end)
    {
        int total = 0, digit = 0, lastScale = int.MaxValue;
        var afterZero = false;
        for (var i = start; i < end; i++)
        {
            var unit = UnitOf(text[i]);
            if (unit == 0)
            {
                if (digit > 0)
                    return Invalid;
                digit = Digit(text[i]);
                afterZero |= digit == 0;
                continue;
            }
            var scale = ScaleOf(text[i]);
            if (unit >= lastScale || (scale != unit && digit > 0))
                return Invalid;
            total += scale * Math.Max(1, digit);
            (digit, lastScale, afterZero) = (0, unit, false);
        }
        // 一百五 is 150 when spoken and 105 by the rule.
        return digit > 0 && lastScale > 10 && !afterZero ? Invalid : total + digit;
    }

    private static int Digit(char c) => IsZero(c) ? 0 : DigitOf(c);

    private static int DigitOf(char c) => c switch
    {
        '〇' or '零' or '○' => 0,
        '一' or '壹' => 1,
        '二' or '贰' or '两' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    private static int ScaleOf(char c) => c switch
    {
        '廿' => 20,
        '卅' => 30,
        _ => UnitOf(c),
    };

    private static int UnitOf(char c) => c switch
    {
        '十' or '拾' or '廿' or '卅' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };
}
