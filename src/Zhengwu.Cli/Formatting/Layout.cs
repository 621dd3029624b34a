using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Zhengwu.Cli.Formatting;

/// <summary>The canonical layout of a YAML text: what stands between its tokens is written anew, the tokens stay as they are.</summary>
/// <remarks>Two columns for each level, dashes too; one blank after a colon, dash or comma; at most one blank line in a row; comments stay with what they stand at.</remarks>
internal sealed class Layout
{
    private readonly string _text;
    private readonly StringBuilder _result;
    private readonly BlockStack _blocks = new();
    private readonly Stack<bool> _mappings = new();
    private Block[] _blocksBefore = [];
    private Token? _before;
    private int _end;
    private bool _isKey;

    private Layout(string text)
    {
        _text = text;
        _result = new StringBuilder(text.Length + 16);
    }

    /// <summary>Lays out a text that has no fault of syntax.</summary>
    public static string Of(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var layout = new Layout(lines.EndsWith('\n') ? lines : lines + "\n");
        layout.Run();
        return layout._result.ToString();
    }

    private void Run()
    {
        var scanner = new Scanner(new StringReader(_text));
        while (scanner.MoveNext())
            Take(scanner.Current!);
    }

    private void Take(Token token)
    {
        var start = (int)token.Start.Index;
        var column = ColumnOf(start);
        if (token is BlockEntry)
            _blocks.TakeDash(isInMapping: _mappings.Count > 0 && _mappings.Peek() && !_blocks.Top.IsImplied);
        Track(token);
        _blocks.Take(token, column);
        if (token is Key && token.End.Index == token.Start.Index)
            _isKey = true;
        else if (token is StreamEnd)
            WriteGap(token, _text.Length, -1, 0);
        else if (token.End.Index > token.Start.Index || IsBracket(token))
            Write(token, start, column);
    }

    // The scanner gives brackets no width.
    private static bool IsBracket(Token token) => token is FlowMappingStart or FlowMappingEnd or FlowSequenceStart or FlowSequenceEnd;

    // Whether each open block is a mapping: a dash in one begins a sequence of its own.
    private void Track(Token token)
    {
        if (token is BlockMappingStart or BlockSequenceStart)
            _mappings.Push(token is BlockMappingStart);
        else if (token is BlockEnd)
            _mappings.Pop();
    }

    private void Write(Token token, int start, int column)
    {
        WriteGap(token, start, ColumnFor(token, column), column);
        var end = EndOf(token, start);
        _result.Append(TextOf(token, _text[start..end]));
        (_before, _blocksBefore, _isKey, _end) = (token, _blocks.ToArray(), false, end);
    }

    private void WriteGap(Token token, int start, int column, int old)
    {
        var gap = _text[_end..start];
        if (_before is not null && !gap.Contains('\n', StringComparison.Ordinal))
            _result.Append(GapLayout.Between(_before, token, gap.Length > 0));
        else if (_blocks.FlowDepth > 0)
            GapLayout.WriteLines(gap, _result, column, Moved);
        else
            GapLayout.WriteLines(gap, _result, column, comment => ColumnOfComment(comment, old, Math.Max(column, 0)));
    }

    private int ColumnFor(Token token, int column)
    {
        var opens = token is FlowMappingStart or FlowSequenceStart;
        var isInFlow = _blocks.FlowDepth > (opens ? 1 : 0) || (IsBracket(token) && !opens);
        if (isInFlow)
            return Moved(column);
        if (token is DocumentStart or DocumentEnd or VersionDirective or TagDirective)
            return 0;
        return _isKey || token is Key or Value or BlockEntry ? _blocks.Top.New : _blocks.Top.New + BlockStack.Step;
    }

    // Brackets that go over several lines move as one.
    private int Moved(int column) => Math.Max(column + _blocks.Shift, Math.Max(_blocks.Top.New, 0));

    /// <summary>Where a comment line goes: to the line that follows, unless it stands further in and so ends the block before.</summary>
    private int ColumnOfComment(int comment, int next, int nextNew)
    {
        if (comment <= next || _blocksBefore.Length == 0 || _blocksBefore[^1].Old <= next)
            return nextNew;
        foreach (var block in _blocksBefore.Reverse())
        {
            if (block.Old <= comment)
                return block.Old > next ? block.New : nextNew;
        }
        return nextNew;
    }

    private string TextOf(Token token, string text) => token is not Scalar scalar ? text : scalar.Style switch
    {
        ScalarStyle.Literal or ScalarStyle.Folded => ScalarLayout.Kept(text, _blocks.Top),
        _ => ScalarLayout.Folded(text, _blocks.Top.New + BlockStack.Step, scalar.Style == ScalarStyle.DoubleQuoted),
    };

    // A text kept line by line ends with the line break before the next token; the blank lines there are its own only where
    // its mark says so (+).
    private int EndOf(Token token, int start)
    {
        var end = (int)token.End.Index;
        if (IsBracket(token))
            return start + 1;
        if (token is not Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded })
            return token is Scalar { Style: ScalarStyle.Plain } ? start + _text[start..end].TrimEnd().Length : end;
        var mark = _text[start.._text.IndexOf('\n', start)].Split('#')[0];
        if (mark.Contains('+', StringComparison.Ordinal))
            return _text[end - 1] == '\n' ? end - 1 : end;
        return start + WithoutBlankLines(_text.AsSpan(start, end - start)).Length;
    }

    private static ReadOnlySpan<char> WithoutBlankLines(ReadOnlySpan<char> text)
    {
        var filled = text.TrimEnd(" \n");
        var rest = text[filled.Length..].IndexOf('\n');
        return rest < 0 ? text : text[..(filled.Length + rest)];
    }

    private int ColumnOf(int at) => at == 0 ? 0 : at - _text.LastIndexOf('\n', at - 1) - 1;
}
