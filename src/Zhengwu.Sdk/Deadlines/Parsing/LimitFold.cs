using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <summary>Brings a phrase into the form that the grammar reads: <see cref="TextFold"/>, and the damage that limit cells show.</summary>
internal static class LimitFold
{
    public const char OpenQuote = '「';
    public const char CloseQuote = '」';

    /// <summary>What stands for a line break where those are kept.</summary>
    public const char LineBreak = '\n';

    /// <summary>Folds a phrase into a buffer that is long enough, and marks the characters before which white space stood.</summary>
    /// <returns>The length; negative where a character was visibly lost.</returns>
    public static int Fold(string phrase, bool keepBreaks, bool keepQuotes, char[] into, bool[] gaps)
    {
        var length = 0;
        var gap = false;
        for (var i = 0; i < phrase.Length; i++)
        {
            var c = FoldOne(phrase[i], keepBreaks, keepQuotes);
            if (c == '\uFFFD' || c is >= '\uE000' and <= '\uF8FF')
                return -1;
            if (c == TextFold.Nothing)
            {
                gap |= char.IsWhiteSpace(phrase[i]); // what has no width parts nothing
                continue;
            }
            if (c == ')' && GlossStart(into, length) is var open and >= 0)
            {
                length = open;
                continue;
            }
            gaps[length] = gap;
            into[length++] = c;
            gap = false;
        }
        MendZeros(into, gaps, length);
        return length;
    }

    // 2O个工作日; but O2O is a name.
    private static void MendZeros(char[] folded, bool[] gaps, int length)
    {
        var isNumber = false;
        for (var i = 0; i < length; i++)
        {
            if (folded[i] is >= '0' and <= '9')
            {
                isNumber |= i == 0 || gaps[i] || !IsLatin(folded[i - 1]);
                continue;
            }
            isNumber &= folded[i] is 'O' or 'o' && !gaps[i] && (i + 1 == length || folded[i + 1] is 'O' or 'o' || !IsLatin(folded[i + 1]));
            if (isNumber)
                folded[i] = '0';
        }
    }

    private static char FoldOne(char c, bool keepBreaks, bool keepQuotes)
    {
        switch (c)
        {
            case OpenQuote or CloseQuote when keepQuotes:
                return c;
            case '\n' when keepBreaks:
                return LineBreak;
            case '曰': // what character recognition makes of 日; no limit speaks of saying
                return '日';
            case >= 'A' and <= 'Z':
                return c;
            case >= '\uFF21' and <= '\uFF3A':
                return (char)(c - 0xFEE0);
            default:
                return TextFold.Of(c);
        }
    }

    // Mirror sites put the sound after a character: 工作日內(nèi). Where does the gloss begin that would close here?
    private static int GlossStart(char[] folded, int length)
    {
        var i = length - 1;
        while (i >= 0 && length - i <= 8 && IsLatin(folded[i]))
            i--;
        return i > 0 && i < length - 1 && folded[i] == '(' && TextDamage.IsIdeograph(folded[i - 1]) ? i : -1;
    }

    private static bool IsLatin(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F') or (>= '\u0300' and <= '\u036F') or (>= '\u1E00' and <= '\u1EFF');
}
