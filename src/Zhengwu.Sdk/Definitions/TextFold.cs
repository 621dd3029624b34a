using System.Text;

namespace Zhengwu.Definitions;

/// <summary>Brings text into one form for comparison: half width, simplified, lower case, without white space. What was written is kept elsewhere.</summary>
/// <remarks>The form is never shown: 著 becomes 着 and every dash a hyphen, which is right for comparing and wrong for reading.</remarks>
internal static partial class TextFold
{
    private const char FirstIdeograph = '\u4E00';
    private const char LastIdeograph = '\u9FFF';

    /// <summary>What <see cref="Of(char)"/> gives for a character that has no place in the form.</summary>
    public const char Nothing = '\0';

    private static readonly char[] Ideographs = BuildIdeographs();

    /// <summary>The form for comparison; the same instance when the text is in it already.</summary>
    public static string Fold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Of(text[i]) != text[i])
                return FoldFrom(text, i);
        }
        return text;
    }

    /// <summary>Whether the form of a text is another, which is in it already; nothing is made for the asking.</summary>
    public static bool IsFormOf(string folded, string text)
    {
        var at = 0;
        foreach (var written in text)
        {
            var c = Of(written);
            if (c == Nothing)
                continue;
            if (at == folded.Length || folded[at++] != c)
                return false;
        }
        return at == folded.Length;
    }

    /// <summary>The form of one character, or <see cref="Nothing"/> where it is dropped. Each character stands for itself alone, so positions can be kept.</summary>
    public static char Of(char c)
    {
        if (c is >= FirstIdeograph and <= LastIdeograph)
            return Ideographs[c - FirstIdeograph];
        return c < '\u0080' ? OfAscii(c) : OfSymbol(c);
    }

    private static string FoldFrom(string text, int first)
    {
        var folded = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = Of(text[i]);
            if (c != Nothing)
                folded.Append(c);
        }
        return folded.ToString();
    }

    private static char OfAscii(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c + ('a' - 'A')),
        ' ' or (>= '\t' and <= '\r') => Nothing,
        '[' => '(',
        ']' => ')',
        _ => c,
    };

    private static char OfSymbol(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => OfAscii((char)(c - 0xFEE0)),
        '〔' or '【' or '〖' or '〘' or '﹝' or '﹙' => '(',
        '〕' or '】' or '〗' or '〙' or '﹞' or '﹚' => ')',
        '“' or '”' or '„' or '「' or '」' or '『' or '』' or '〝' or '〞' => '"',
        '‘' or '’' or '‚' => '\'',
        >= '\u2010' and <= '\u2015' => '-',
        '\u2212' or '─' or '━' or '﹣' => '-',
        '﹐' => ',',
        '﹑' or '､' => '、',
        '﹔' => ';',
        '﹕' => ':',
        '｡' => '。',
        '•' or '‧' or '・' or '∙' => '·',
        '～' or '〜' => '~',
        _ => IsInvisible(c) ? Nothing : c,
    };

    private static bool IsInvisible(char c) =>
        char.IsWhiteSpace(c) || c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064');

    private static char[] BuildIdeographs()
    {
        var table = new char[LastIdeograph - FirstIdeograph + 1];
        for (var i = 0; i < table.Length; i++)
            table[i] = (char)(FirstIdeograph + i);
        for (var i = 0; i < Traditional.Length; i++)
            table[Traditional[i] - FirstIdeograph] = Simplified[i];
        return table;
    }
}
