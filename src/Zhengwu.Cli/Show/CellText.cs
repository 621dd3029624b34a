using Spectre.Console;
using Spectre.Console.Rendering;

namespace Zhengwu.Cli.Show;

/// <summary>Text of a cell, broken as Chinese is: anywhere between two characters, but no line begins with a closing mark.</summary>
/// <remarks>The library's own text breaks at spaces; a list of units has none, and would begin lines with 、.</remarks>
internal sealed class CellText(string text, Style style) : Renderable
{
    // Narrower columns could not be read.
    private const int LeastWidth = 8;

    private const string ClosingMarks = "、，。；：？！”’）》〉】〕」』…,.;:?!)]}%％";

    private readonly string[] _lines = text.Split('\n');

    public static int WidthOf(string text) => new Segment(text).CellCount();

    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        var width = _lines.Max(WidthOf);
        return new(Math.Min(Math.Min(width, LeastWidth), maxWidth), Math.Min(width, maxWidth));
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var line in _lines)
        {
            foreach (var part in Break(line, maxWidth))
            {
                yield return new Segment(part, style);
                yield return Segment.LineBreak;
            }
        }
    }

    private static IEnumerable<string> Break(string line, int maxWidth)
    {
        var start = 0;
        var width = 0;
        for (var i = 0; i < line.Length; i += CharsAt(line, i))
        {
            var next = WidthOf(line.Substring(i, CharsAt(line, i)));
            if (width + next > maxWidth && i > start)
            {
                var end = BreakBefore(line, start, i);
                yield return line[start..end].TrimEnd();
                start = end;
                width = WidthOf(line[start..i]);
            }
            width += next;
        }
        yield return line[start..].TrimEnd();
    }

    // Up to two characters go over to the next line, and a word in Latin letters as a whole.
    private static int BreakBefore(string line, int start, int i)
    {
        var end = i;
        while (end > start + 1 && i - end < 2 && ClosingMarks.Contains(line[end], StringComparison.Ordinal))
            end--;
        if (char.IsLowSurrogate(line[end]))
            end--;
        var word = end;
        while (word > start && char.IsAsciiLetterOrDigit(line[word - 1]) && char.IsAsciiLetterOrDigit(line[end]))
            word--;
        return word > start ? word : Math.Max(end, start + 1);
    }

    private static int CharsAt(string line, int i) => char.IsHighSurrogate(line[i]) && i + 1 < line.Length ? 2 : 1;
}
