using System.Globalization;
using System.Text;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Encodings;

/// <summary>What the bytes of a file say about their encoding.</summary>
/// <param name="Text">The decoded text when the file should be saved anew; null when it is left as it is.</param>
/// <param name="IsRefusal">Whether the file is left as it is for want of certainty.</param>
/// <param name="Words">What is the case.</param>
internal sealed record EncodingGuess(string? Text, bool IsRefusal, Bilingual Words)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static EncodingGuess Of(byte[] bytes)
    {
        if (TryDecode(StrictUtf8, bytes, 0) is { } utf8)
            return utf8.Contains('\0', StringComparison.Ordinal) ? Refuse(Binary) : new(null, false, new("已是 UTF-8，没有改动", "is UTF-8 already; left as it is"));
        if (MarkedUtf16(bytes) is { } utf16)
            return OfUtf16(utf16, bytes);
        return bytes.AsSpan().Contains((byte)0) ? Refuse(Binary) : OfGb18030(bytes);
    }

    private static readonly Bilingual Binary = new("像是二进制文件，或没有标记的 UTF-16，没有改动", "looks like a binary file or unmarked UTF-16; left as it is");

    private static EncodingGuess OfUtf16(UnicodeEncoding encoding, byte[] bytes) =>
        TryDecode(encoding, bytes, 2) is { } text
            ? Mended("UTF-16", text)
            : Refuse(new("开头像 UTF-16，内容却不是，没有改动", "begins like UTF-16 but is not; left as it is"));

    private static EncodingGuess OfGb18030(byte[] bytes)
    {
        if (DamagedUtf8At(bytes) is { } at)
        {
            var line = (bytes.AsSpan(0, at).Count((byte)'\n') + 1).ToString(CultureInfo.InvariantCulture);
            return Refuse(new($"是 UTF-8，但第 {line} 行有损坏的字节，没有改动", $"is UTF-8 with damaged bytes in line {line}; left as it is"));
        }
        return TryDecode(Gb18030(), bytes, 0) is { } text && MakesSense(bytes, text)
            ? Mended("GB18030", text)
            : Refuse(new("看不出是哪种编码，没有改动", "in an encoding that cannot be told; left as it is"));
    }

    private static EncodingGuess Mended(string from, string text) =>
        new(text, false, new(
            string.Create(CultureInfo.InvariantCulture, $"已从 {from} 改存为 UTF-8（{text.Length} 字）"),
            string.Create(CultureInfo.InvariantCulture, $"saved as UTF-8, was {from} ({text.Length} characters)")));

    private static EncodingGuess Refuse(Bilingual words) => new(null, true, words);

    private static UnicodeEncoding? MarkedUtf16(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => null, // UTF-32
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        _ => null,
    };

    private static Encoding Gb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    private static string? TryDecode(Encoding encoding, byte[] bytes, int from)
    {
        try
        {
            return encoding.GetString(bytes, from, bytes.Length - from);
        }
        catch (ArgumentException)
        {
            return null; // DecoderFallbackException among them
        }
    }

    /// <summary>The first bad byte of a file that is UTF-8 for the most part; null for a file that is not.</summary>
    private static int? DamagedUtf8At(byte[] bytes)
    {
        int good = 0, bad = 0, first = -1;
        for (var rest = bytes.AsSpan(); !rest.IsEmpty;)
        {
            var isGood = Rune.DecodeFromUtf8(rest, out _, out var length) == System.Buffers.OperationStatus.Done;
            if (!isGood && first < 0)
                first = bytes.Length - rest.Length;
            good += isGood && length > 1 ? 1 : 0;
            bad += isGood ? 0 : 1;
            rest = rest[length..];
        }
        return good > 4 * bad ? first : null;
    }

    // Almost any bytes can be decoded as GB18030. That the keys come out as ours is proof; without Chinese keys, the kind
    // of characters has to tell.
    private static bool MakesSense(byte[] bytes, string text) =>
        !text.Any(IsDamage) && (HasChineseKeys(text) || (IsOrdinaryChinese(bytes) && TextDamage.FindWrongDecoding(text) is null));

    private static bool IsDamage(char c) =>
        (char.IsControl(c) && c is not ('\r' or '\n' or '\t')) || c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF');

    private static bool HasChineseKeys(string text) =>
        DefinitionReader.Read("", text) is { Kind: not null, KeyLanguage: Language.Chinese };

    // Simplified Chinese stays within the first level of GB 2312 and its punctuation; Big5, Latin letters with accents
    // and noise fall outside for the most part.
    private static bool IsOrdinaryChinese(byte[] bytes)
    {
        int common = 0, rare = 0;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            if (bytes[i] is >= 0xA1 and <= 0xA3 or >= 0xB0 and <= 0xD7 && bytes[i + 1] >= 0xA1)
                common++;
            else
                rare++;
            i++;
        }
        return common > 3 * rare;
    }
}
