using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Zhengwu.Generators.Emit;

/// <summary>The one place where text from a definition becomes part of a source file. It is never anything but a literal or a documentation text.</summary>
internal static class Literal
{
    /// <summary>A C# string literal, quotes included, of exactly this value.</summary>
    /// <remarks>Invisible and direction-changing characters are escaped too: a reader of the code must see what it says.</remarks>
    public static string Of(string text)
    {
        var literal = SymbolDisplay.FormatLiteral(text, quote: true);
        var at = IndexOfFormat(literal, 0);
        if (at < 0)
            return literal;
        var escaped = new StringBuilder(literal.Length + 16);
        var done = 0;
        for (; at >= 0; at = IndexOfFormat(literal, done))
        {
            escaped.Append(literal, done, at - done).Append("\\u").Append(((int)literal[at]).ToString("x4", CultureInfo.InvariantCulture));
            done = at + 1;
        }
        return escaped.Append(literal, done, literal.Length - done).ToString();
    }

    /// <summary>A text for a documentation comment: on one line, well-formed XML, nothing invisible.</summary>
    public static string Doc(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogatePair(text, i))
                AppendDoc(escaped, text, i);
            else if (IsFormat(text, i))
                AppendLost(escaped, ref i);
            else
                escaped.Append(text[i]).Append(text[++i]);
        }
        return escaped.ToString();
    }

    /// <summary>The name of a generated file: ASCII, and different for names that are different.</summary>
    public static string HintName(string className)
    {
        var hint = new StringBuilder(className.Length + 9);
        var isExact = true;
        foreach (var c in className)
        {
            var isPlain = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
            hint.Append(isPlain ? c : '-');
            isExact &= isPlain;
        }
        if (!isExact)
            hint.Append('.').Append(Hash(className).ToString("x8", CultureInfo.InvariantCulture));
        return hint.ToString();
    }

    // Both halves of a pair.
    private static void AppendLost(StringBuilder escaped, ref int at)
    {
        escaped.Append('\uFFFD');
        at++;
    }

    private static void AppendDoc(StringBuilder escaped, string text, int at)
    {
        var c = text[at];
        _ = c switch
        {
            '&' => escaped.Append("&amp;"),
            '<' => escaped.Append("&lt;"),
            '>' => escaped.Append("&gt;"),
            '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => escaped.Append(' '),
            '\uFFFE' or '\uFFFF' => escaped.Append('\uFFFD'),
            _ => escaped.Append(char.IsControl(c) || char.IsSurrogate(c) || IsFormat(text, at) ? '\uFFFD' : c),
        };
    }

    private static int IndexOfFormat(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (IsFormat(text, i))
                return i;
        }
        return -1;
    }

    // U+00AD is the first; Chinese text passes by the second test. Tag characters are pairs: each half counts.
    private static bool IsFormat(string text, int at)
    {
        var c = text[at];
        if (c < '\u00AD' || c is >= '\u3000' and <= '\uD7FF')
            return false;
        var first = char.IsLowSurrogate(c) && at > 0 && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
        return CharUnicodeInfo.GetUnicodeCategory(text, first) == UnicodeCategory.Format;
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }
}
