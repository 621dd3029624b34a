using System.Globalization;
using System.Text;

namespace Zhengwu.Definitions;

/// <summary>What a text in YAML is to be for other programs, which take some texts without quotes for numbers and the like.</summary>
internal enum ScalarForm
{
    /// <summary>A text for our own reader, for which everything is one but YAML's null.</summary>
    Text,

    /// <summary>Whatever it is without quotes.</summary>
    Bare,

    /// <summary>A text, by quotes.</summary>
    Quoted,
}

/// <summary>How a text is spelled in YAML: as it stands where that is safe, else in quotes, else line by line.</summary>
internal static class YamlScalar
{
    /// <summary>The characters that mean something at the start of a plain text.</summary>
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>A text on one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inFlow">Whether it stands in brackets, where commas, brackets and colons end a plain text.</param>
    /// <param name="form">What it is to be for other programs.</param>
    /// <exception cref="ArgumentException">The text holds half a character (a lone surrogate), which no file can.</exception>
    public static string OnOneLine(string text, bool inFlow, ScalarForm form = ScalarForm.Text)
    {
        if (form != ScalarForm.Quoted && IsPlain(text, inFlow) && (form == ScalarForm.Bare || !IsNull(text)))
            return text;
        return NeedsEscapes(text) ? InDoubleQuotes(text) : "'" + text.Replace("'", "''") + "'";
    }

    /// <summary>Whether a text of several lines can be shown line by line, and nothing of it gets lost on the way.</summary>
    public static bool FitsBlock(string text)
    {
        if (text.IndexOf('\n') < 0 || char.IsWhiteSpace(text[0]) || text.EndsWith("\n\n", StringComparison.Ordinal))
            return false;
        var lines = text.Split('\n');
        return !Array.Exists(lines, line => NeedsEscapes(line) || EndsBlank(line));
    }

    /// <summary>Whether other YAML programs take the text for something else when it stands without quotes, as it can: a number, a date, a truth value, nothing.</summary>
    public static bool IsAmbiguous(string text)
    {
        if (text.Length == 0)
            return true;
        return LooksTyped(text) && IsPlain(text, inFlow: false);
    }

    private static bool LooksTyped(string text) => text[0] is (>= '0' and <= '9') or '.' or '+' or '-'
        || IsNull(text) || text.ToUpperInvariant() is "NULL" or "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "Y" or "N";

    private static bool IsNull(string text) => text is "~" or "null" or "<<" or "=";

    /// <summary>Whether a text can stand without quotes and is read as it stands.</summary>
    public static bool IsPlain(string text, bool inFlow)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || EndsBlank(text) || !IsPlainStart(text))
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ':' && (inFlow || i + 1 == text.Length || text[i + 1] == ' '))
                return false;
            // A comment; and the parser stumbles over keys such as "a *b".
            if (text[i] is '#' or '*' && text[i - 1] == ' ')
                return false;
            if (inFlow && text[i] is ',' or '[' or ']' or '{' or '}' or '?')
                return false;
        }
        return !NeedsEscapes(text);
    }

    // A dash before a digit begins a number, not a list.
    private static bool IsPlainStart(string text) =>
        Indicators.IndexOf(text[0]) < 0 || (text.Length > 1 && text[0] == '-' && text[1] is >= '0' and <= '9');

    private static bool EndsBlank(string line) => line.Length > 0 && char.IsWhiteSpace(line[line.Length - 1]);

    private static bool NeedsEscapes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsEscaped(text, i))
                return true;
            if (char.IsHighSurrogate(text[i]))
                i++;
        }
        return false;
    }

    private static string InDoubleQuotes(string text)
    {
        var result = new StringBuilder(text.Length + 16).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]);
            if (text[i] is '"' or '\\' || IsEscaped(text, i))
                AppendEscape(result, text, i);
            else
                result.Append(text, i, isPair ? 2 : 1);
            i += isPair ? 1 : 0;
        }
        return result.Append('"').ToString();
    }

    private static void AppendEscape(StringBuilder result, string text, int at)
    {
        var c = text[at];
        _ = c switch
        {
            '"' or '\\' => result.Append('\\').Append(c),
            '\n' => result.Append("\\n"),
            '\r' => result.Append("\\r"),
            '\t' => result.Append("\\t"),
            <= '\u00FF' => result.Append("\\x").Append(((int)c).ToString("X2", CultureInfo.InvariantCulture)),
            _ when char.IsHighSurrogate(c) => result.Append("\\U").Append(char.ConvertToUtf32(text, at).ToString("X8", CultureInfo.InvariantCulture)),
            _ => result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
        };
    }

    // Escaped is what YAML does not allow as it stands, what breaks a line, and what nobody sees: control and format
    // characters. So is U+FFFD, which in the open says that the file itself was decoded with the wrong encoding.
    private static bool IsEscaped(string text, int at)
    {
        var c = text[at];
        if (c < '\u007F')
            return c < ' ';
        if (c < '\u2000')
            return c is <= '\u009F' or '\u00AD' || (c >= '\u0600' && IsFormat(text, at));
        if (char.IsSurrogate(c))
            return IsFormatBeyond(text, at);
        return c is '\u2028' or '\u2029' or >= '\uFFFE' or '\uFFFD' || (c is < '\u2070' or >= '\uFE00' && IsFormat(text, at));
    }

    private static bool IsFormatBeyond(string text, int at)
    {
        if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            return IsFormat(text, at);
        throw new ArgumentException($"The text has half a character, U+{(int)text[at]:X4}, at {at}; no file can hold it.", nameof(text));
    }

    private static bool IsFormat(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at) == UnicodeCategory.Format;
}
