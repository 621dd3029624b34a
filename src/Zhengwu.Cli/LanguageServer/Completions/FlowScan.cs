namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>Follows the brackets of a text from the start of an entry, whether or not they are closed.</summary>
internal sealed class FlowScan
{
    // Brackets that nobody closed would otherwise swallow the rest of a long file.
    private const int Farthest = 2000;

    private readonly string _text;
    private readonly Stack<FlowFrame> _open = new();
    private bool _atToken = true;
    private int _at;

    private FlowScan(string text, int start) => (_text, _at) = (text, start);

    /// <summary>The brackets open at a place, the outermost first; none where the place lies outside of all.</summary>
    public static IReadOnlyList<FlowFrame> At(string text, int start, int place)
    {
        var scan = new FlowScan(text, start);
        scan.RunTo(place);
        FlowFrame[] frames = [.. scan._open.Reverse()];
        if (frames.Length > 0 && frames[^1].IsMapping)
            scan.CollectKeysBehind(frames[^1], frames.Length);
        return frames;
    }

    private void RunTo(int place)
    {
        while (_at < place && (_open.Count > 0 || _atToken))
            Step(place);
    }

    // A copy of the entry's own state is kept: the keys behind the place count, not where they stand.
    private void CollectKeysBehind(FlowFrame frame, int depth)
    {
        var behind = new FlowFrame(isMapping: true, frame.Entry);
        if (frame.Key is { } key)
            behind.SetKey(key, frame.Value);
        _open.Pop();
        _open.Push(behind);
        var end = Math.Min(_text.Length, _at + Farthest);
        while (_at < end && _open.Count >= depth)
            Step(end);
        frame.Keys.UnionWith(behind.Keys);
    }

    private void Step(int end)
    {
        var c = _text[_at];
        if (char.IsWhiteSpace(c))
            _at++;
        else if (c == '#' && (_at == 0 || char.IsWhiteSpace(_text[_at - 1])))
            SkipTo(_text.AsSpan(_at).IndexOf('\n'), end);
        else if (_atToken && c is '\'' or '"')
            SkipTo(_text.AsSpan(_at + 1).IndexOf(c) is >= 0 and var close ? close + 2 : -1, end);
        else
            Take(c);
    }

    private void SkipTo(int length, int end)
    {
        _at = length < 0 ? end : Math.Min(end, _at + length);
        _atToken = false;
    }

    private void Take(char c)
    {
        var isMark = true;
        if (_atToken && c is '{' or '[')
            _open.Push(new(c == '{', _at + 1));
        else if (_open.Count == 0)
            isMark = false;
        else if (c is '}' or ']')
            _open.Pop();
        else if (c == ',')
            _open.Peek().Next(_at + 1);
        else if (c == ':' && IsColon())
            _open.Peek().SetKey(_text[_open.Peek().Entry.._at].Trim().Trim('"', '\''), _at + 1);
        else
            isMark = false;
        _atToken = isMark;
        _at++;
    }

    private bool IsColon() =>
        _open.Peek() is { IsMapping: true, Key: null } && (_at + 1 == _text.Length || char.IsWhiteSpace(_text[_at + 1]) || _text[_at + 1] is ',' or '}' or ']');
}
