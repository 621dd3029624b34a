using System.Text;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>Texts of files in what an editor shows as Markdown.</summary>
internal static class Markdown
{
    private const string Marks = "\\`*_{}[]<>#|~";

    /// <summary>A text in which no character means anything but itself.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in PlainText.OneLine(text))
        {
            if (Marks.Contains(c, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }

    /// <summary>Lines that stay as they are.</summary>
    public static string Block(string lines) => $"```text\n{lines.TrimEnd().Replace("```", "'''", StringComparison.Ordinal)}\n```";
}
