namespace Zhengwu.Definitions;

/// <summary>Recognises text that lost characters or was decoded with the wrong encoding. Nothing is ever repaired by guessing.</summary>
internal static class TextDamage
{
    /// <summary>The encoding that undecodable bytes look like; null when there is no telling.</summary>
    public static string? NameEncoding(byte[] bytes)
    {
        if (bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)))
            return "UTF-16";
        if (HasManyZeros(bytes))
            return "UTF-16";
        return LooksLikeGb18030(bytes) ? "GB18030 (GBK)" : null;
    }

    /// <summary>Whether bytes have zeros where no text in UTF-8 or GBK has any, as every ASCII character has one in UTF-16.</summary>
    public static bool HasManyZeros(byte[] bytes) =>
        Array.IndexOf(bytes, (byte)0) >= 0 && bytes.Count(b => b == 0) > bytes.Length / 20; // hardly any file has one to count

    /// <summary>Whether a text is one in UTF-8 that was taken for GBK, and perhaps saved so.</summary>
    public static bool IsUtf8TakenForGbk(string text) => text.IndexOf("鏀垮姟鍏", StringComparison.Ordinal) >= 0; // 政务公

    /// <summary>Finds the marks that a wrong decoding leaves in a whole text; null when there are none.</summary>
    /// <remarks>
    /// A compiler hands over decoded text: GBK then shows as runs of Latin letters with accents, or as replacement
    /// characters, in a text that has next to no ideographs. Letters with an accent among plain ones are French.
    /// </remarks>
    public static EncodingFault? FindWrongDecoding(string text)
    {
        int replaced = 0, accented = 0, ideographs = 0, first = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < '\u0080')
                continue;
            var run = c <= '\u00FF' ? LengthOfAccents(text, i) : 0;
            if (IsIdeograph(c))
                ideographs++;
            else if (c == '\uFFFD')
                replaced++;
            if (run >= ShortestRun)
                accented += run;
            if (first < 0 && replaced + accented > 0)
                first = i;
            i += Math.Max(0, Math.Abs(run) - 1);
        }
        var wrong = (accented >= 6 && accented > 2 * ideographs) || (replaced >= 3 && replaced > ideographs / 4);
        return wrong ? new EncodingFault(first, "GB18030 (GBK)") : null;
    }

    // Two characters of two bytes; hardly any word of GBK is shorter.
    private const int ShortestRun = 4;

    /// <summary>The length of a run of letters with accents and Latin signs; negative for signs alone, such as ······.</summary>
    private static int LengthOfAccents(string text, int start)
    {
        int end = start, letters = 0;
        for (; end < text.Length && text[end] is >= '\u0080' and <= '\u00FF'; end++)
            letters += text[end] >= '\u00C0' ? 1 : 0;
        return letters * 4 >= end - start ? end - start : start - end;
    }

    /// <summary>The first place from which half a character (a lone surrogate) stands; negative when there is none.</summary>
    public static int IndexOfHalf(string text, int from)
    {
        for (var i = IndexOfSurrogate(text, from); i >= 0; i = IndexOfSurrogate(text, i + 2))
        {
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
        }
        return -1;
    }

    /// <summary>The first place in a value where characters were visibly lost; negative when there is none.</summary>
    public static int IndexOfLoss(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '?' && IsLostCharacter(text, i))
                return i;
            if (c == '\uFFFD' || c is >= '\uE000' and <= '\uF8FF')
                return i;
        }
        return -1;
    }

    /// <summary>The first invisible or direction-changing character; negative when there is none.</summary>
    public static int IndexOfInvisible(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsInvisible(text[i]))
                return i;
        }
        return -1;
    }

    /// <summary>The text without such characters, so that a message about them is safe to print.</summary>
    public static string WithoutInvisible(string text) => new([.. text.Where(c => !IsInvisible(c))]);

    /// <summary>The first letter O that stands where a zero belongs, as in 2O个工作日; negative when there is none.</summary>
    public static int IndexOfLetterForZero(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is 'O' or 'o' && IsDigit(text[i - 1]) && (i + 1 == text.Length || IsDigit(text[i + 1]) || IsIdeograph(text[i + 1])))
                return i;
        }
        return -1;
    }

    /// <summary>Whether a character is a Chinese ideograph of the basic planes' main blocks.</summary>
    public static bool IsIdeograph(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');

    private static int IndexOfSurrogate(string text, int from)
    {
#if NET8_0_OR_GREATER
        var at = from < text.Length ? text.AsSpan(from).IndexOfAnyInRange('\uD800', '\uDFFF') : -1;
        return at < 0 ? -1 : from + at;
#else
        for (var i = from; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
                return i;
        }
        return -1;
#endif
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    // A question mark inside a run of ideographs, or right before another mark, never ends a sentence: a character was lost.
    private static bool IsLostCharacter(string text, int at)
    {
        if (at == 0 || at + 1 >= text.Length)
            return false;
        var before = text[at - 1];
        var after = text[at + 1];
        return (IsIdeograph(before) || before == '、') && (IsIdeograph(after) || after is ';' or '、' or '，' or '…');
    }

    /// <summary>Whether a character is a control character other than tab and line breaks.</summary>
    public static bool IsControl(char c) => c is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F' and not '\u0085');

    private static bool IsInvisible(char c) =>
        IsControl(c) || c is '\u00AD' or '\uFEFF' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');

    private static bool LooksLikeGb18030(byte[] bytes)
    {
        int pairs = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            if (i + 1 < bytes.Length && bytes[i] is > 0x80 and < 0xFF && bytes[i + 1] is >= 0x30 and < 0xFF)
            {
                pairs++;
                i++;
            }
            else
            {
                odd++;
            }
        }
        return pairs >= 2 && odd * 20 <= pairs;
    }
}
