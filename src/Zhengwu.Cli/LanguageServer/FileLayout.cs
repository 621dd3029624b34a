using Zhengwu.Cli.Formatting;
using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>Lays a file out as <c>fmt</c> does, by changes of the lines that differ only, so that cursors and folds stay where they are.</summary>
internal static class FileLayout
{
    /// <summary>The changes; none for a file that needs none, or that cannot be laid out.</summary>
    public static DocumentEdit[] Of(OpenFile file)
    {
        var (before, after) = (file.Text, Formatted.Of(file.Read(), null).Text ?? file.Text);
        if (before == after)
            return [];
        var (linesBefore, linesAfter) = (new LineMap(before), new LineMap(after));
        return linesBefore.Count == linesAfter.Count && before.AsSpan().Count('\r') == after.AsSpan().Count('\r')
            ? LineByLine(linesBefore, linesAfter)
            : [InOne(before, after, linesBefore)];
    }

    private static DocumentEdit[] LineByLine(LineMap before, LineMap after) =>
    [
        .. Enumerable.Range(0, before.Count).Where(line => !before[line].SequenceEqual(after[line]))
            .Select(line => new DocumentEdit(before.RangeOf(new(before.StartOf(line), before[line].Length)), after[line].ToString())),
    ];

    // What both begin and end with stays. No line break and no character of two units is cut apart.
    private static DocumentEdit InOne(string before, string after, LineMap lines)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        start = start == 0 ? 0 : before.LastIndexOf('\n', start - 1) + 1;
        var same = 0;
        while (same < Math.Min(before.Length, after.Length) - start && before[^(same + 1)] == after[^(same + 1)])
            same++;
        var end = before.IndexOf('\n', before.Length - same);
        end = end < 0 ? before.Length : end + 1;
        return new(lines.RangeOf(new(start, end - start)), after[start..(after.Length - (before.Length - end))]);
    }
}
