using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Definitions;
using Range = Zhengwu.Cli.LanguageServer.Protocol.Range;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>Offsets of a text as the protocol counts places: lines ended by LF, CRLF or CR, and UTF-16 units within them.</summary>
/// <remarks>Findings count lines as the compiler does, which knows two more breaks; an editor would be one line off.</remarks>
internal sealed class LineMap
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        _text = text;
        for (var at = NextBreak(0); at >= 0; at = NextBreak(_starts[^1]))
            _starts.Add(at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1));
    }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int Count => _starts.Count;

    /// <summary>The offset of a place. What lies past the end of its line or of the text means that end.</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= _starts.Count)
            return _text.Length;
        var (start, end) = (_starts[position.Line], EndOf(position.Line));
        return start + Math.Clamp(position.Character, 0, end - start);
    }

    public Position PositionOf(int offset)
    {
        var at = Math.Clamp(offset, 0, _text.Length);
        var line = LineOf(at);
        return new(line, at - _starts[line]);
    }

    public Range RangeOf(SourceSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>The stretch between two places, whichever comes first.</summary>
    public SourceSpan SpanOf(Range range)
    {
        var (start, end) = (OffsetOf(range.Start), OffsetOf(range.End));
        return new(Math.Min(start, end), Math.Abs(end - start));
    }

    /// <summary>The line of an offset.</summary>
    public int LineOf(int offset)
    {
        var at = _starts.BinarySearch(offset);
        return at < 0 ? ~at - 1 : at;
    }

    public int StartOf(int line) => _starts[line];

    /// <summary>The offset after the last character of a line, its break not counted.</summary>
    public int EndOf(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        while (end > _starts[line] && _text[end - 1] is '\r' or '\n')
            end--;
        return end;
    }

    /// <summary>A line without its break.</summary>
    public ReadOnlySpan<char> this[int line] => _text.AsSpan(StartOf(line), EndOf(line) - StartOf(line));

    private int NextBreak(int from)
    {
        var at = _text.AsSpan(from).IndexOfAny('\n', '\r');
        return at < 0 ? -1 : from + at;
    }
}
