using System.Text;
using YamlDotNet.Core.Tokens;

namespace Zhengwu.Cli.Formatting;

/// <summary>What stands between two tokens: blanks, line breaks and comments.</summary>
internal static class GapLayout
{
    /// <summary>The blanks between two tokens on one line.</summary>
    public static string Between(Token before, Token after, bool areApart)
    {
        if (after is FlowMappingEnd or FlowSequenceEnd or FlowEntry)
            return before is Value ? " " : ""; // "a:}" would be a key with a colon in its name
        if (before is FlowMappingStart or FlowSequenceStart)
            return "";
        if (before is FlowEntry or Value or BlockEntry)
            return " ";
        if (after is Value)
            return before is AnchorAlias ? " " : "";
        return areApart ? " " : "";
    }

    /// <summary>Lines between two tokens, laid out anew.</summary>
    /// <param name="gap">The gap as it stands; it has a line break, or begins the text.</param>
    /// <param name="result">The text so far.</param>
    /// <param name="column">Where the token after it goes; negative at the end of the text.</param>
    /// <param name="moveComment">Where a comment goes that stands in some column.</param>
    public static void WriteLines(string gap, StringBuilder result, int column, Func<int, int> moveComment)
    {
        var lines = gap.Split('\n');
        var isAfterToken = result.Length > 0;
        if (isAfterToken)
            result.Append(lines[0].TrimEnd(' ', '\t')).Append('\n');
        var hasBlank = false;
        for (var i = isAfterToken ? 1 : 0; i < lines.Length - 1; i++)
        {
            var line = lines[i].Trim(' ', '\t');
            if (line.Length > 0)
            {
                Separate(result, hasBlank);
                result.Append(' ', moveComment(lines[i].IndexOf(line, StringComparison.Ordinal))).Append(line).Append('\n');
            }
            hasBlank = line.Length == 0;
        }
        if (column < 0)
            return;
        Separate(result, hasBlank);
        result.Append(' ', column);
    }

    // At most one blank line in a row, and none at the start of the text.
    private static void Separate(StringBuilder result, bool hasBlank)
    {
        if (hasBlank && result.Length > 0)
            result.Append('\n');
    }
}
