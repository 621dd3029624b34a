using System.Globalization;

namespace Zhengwu.Cli.Formatting;

/// <summary>Moves the further lines of a text to where its first line goes. What is text in them stays as it is.</summary>
internal static class ScalarLayout
{
    /// <summary>A text that is folded when it is read: the indentation of its lines is none of it.</summary>
    /// <param name="text">The text as it stands, without blanks at its end.</param>
    /// <param name="column">Where its further lines begin.</param>
    /// <param name="keepsEnds">Whether blanks before a line break may belong to it, as after a backslash.</param>
    public static string Folded(string text, int column, bool keepsEnds)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
            return text;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = i == 0 ? lines[i] : lines[i].TrimStart(' ', '\t');
            if (!keepsEnds && i < lines.Length - 1)
                line = line.TrimEnd(' ', '\t');
            lines[i] = i == 0 || line.Length == 0 ? line : new string(' ', column) + line;
        }
        return string.Join('\n', lines);
    }

    /// <summary>A text that is kept line by line (<c>|</c>, <c>&gt;</c>): all lines move by as much as the first one.</summary>
    /// <param name="text">The mark and the lines, without a break at the end.</param>
    /// <param name="block">The block that holds it.</param>
    public static string Kept(string text, Block block)
    {
        var lines = text.Split('\n');
        lines[0] = lines[0].TrimEnd(' ', '\t');
        if (Array.FindIndex(lines, 1, line => !IsBlank(line)) is not (> 0 and var first))
            return string.Join('\n', lines.Select(line => line.Trim(' ')));
        var indent = IndentOf(lines[first]);
        // A digit in the mark counts from the block that holds the text; without one, the first line says where it begins.
        var counted = Array.FindIndex(lines[0].Split('#')[0].ToCharArray(), char.IsAsciiDigit);
        var start = counted < 0 ? indent : block.Old + CharUnicodeInfo.GetDecimalDigitValue(lines[0][counted]);
        var column = counted < 0 ? block.New + BlockStack.Step : start - block.Old + block.New;
        for (var i = 1; i < lines.Length; i++)
            lines[i] = lines[i].Length <= start && IsBlank(lines[i]) ? "" : new string(' ', column) + lines[i][Math.Min(start, lines[i].Length)..];
        return string.Join('\n', lines);
    }

    private static bool IsBlank(string line) => IndentOf(line) == line.Length;

    private static int IndentOf(string line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] == ' ')
            indent++;
        return indent;
    }
}
