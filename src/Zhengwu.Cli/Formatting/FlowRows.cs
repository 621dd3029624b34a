using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Zhengwu.Cli.Formatting;

/// <summary>Finds the rows of a text that has no fault of syntax.</summary>
internal sealed class FlowRows
{
    private readonly List<FlowRow> _rows = [];
    private readonly string _text;
    private List<int> _cells = [];
    private FlowRow? _open;
    private Token? _before;
    private int _depth;

    private FlowRows(string text) => _text = text;

    public static IReadOnlyList<FlowRow> In(string text)
    {
        var rows = new FlowRows(text);
        var scanner = new Scanner(new StringReader(text));
        while (scanner.MoveNext())
            rows.Take(scanner.Current!);
        return rows._rows;
    }

    private void Take(Token token)
    {
        if (token is FlowMappingStart or FlowSequenceStart)
            Open(token);
        else if (token is FlowMappingEnd or FlowSequenceEnd)
            Close(token);
        else if (token.End.Index == token.Start.Index)
            return; // it stands for structure, and for nothing in the text
        else if (_depth == 1 && _before is FlowEntry)
            _cells.Add((int)token.Start.Index);
        _before = token;
    }

    private void Open(Token token)
    {
        if (_depth++ == 0 && token is FlowMappingStart && _before is BlockEntry dash && dash.Start.Line == token.Start.Line && IsFirstInLine(dash))
            _open = new(token.Start.Line, dash.Start.Column, (int)token.Start.Index, _cells = []);
    }

    private void Close(Token token)
    {
        if (--_depth > 0)
            return;
        if (_open?.Line == token.Start.Line)
            _rows.Add(_open);
        _open = null;
    }

    private bool IsFirstInLine(Token dash)
    {
        var at = (int)dash.Start.Index;
        return _text.AsSpan(0, at).TrimEnd(' ') is var before && (before.IsEmpty || before[^1] is '\n' or '\r');
    }
}
