namespace Zhengwu.Cli;

/// <summary>Cells of CSV (RFC 4180).</summary>
internal static class CsvText
{
    public static string Quote(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>A spreadsheet runs a cell that begins like a formula; an apostrophe makes it text again. Input methods give the full-width forms.</summary>
    public static string Harmless(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;
}
