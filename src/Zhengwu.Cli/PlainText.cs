namespace Zhengwu.Cli;

/// <summary>Text from files, made safe for a terminal.</summary>
internal static class PlainText
{
    /// <summary>A text in one line. Control characters and those that turn the direction of text become U+FFFD: no file shall steer a terminal.</summary>
    public static string OneLine(string text)
    {
        var at = 0;
        while (at < text.Length && !IsUnsafe(text[at]))
            at++;
        return at == text.Length ? text : Replace(text);
    }

    private static string Replace(string text) => string.Create(text.Length, text, static (line, text) =>
    {
        for (var i = 0; i < text.Length; i++)
            line[i] = IsBreak(text[i]) ? ' ' : IsUnsafe(text[i]) ? '\uFFFD' : text[i];
    });

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
