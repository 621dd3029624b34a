using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Definitions;

/// <summary>Builds the <see cref="NodeTree"/> of a text from the YAML parser's events, within the bounds of <see cref="ReadOptions"/>.</summary>
internal sealed class NodeTreeBuilder
{
    private readonly DefinitionText _text;
    private readonly ReadOptions _options;
    private readonly FindingSink _findings;
    private readonly Stack<int> _open = new();
    private Dictionary<string, int>? _anchors;
    private NodeRow[] _rows;
    private int _count;
    private int _aliased;
    private int _documents;
    private bool _stopped;
    private bool _isComplete;

    private NodeTreeBuilder(DefinitionText text, ReadOptions options, FindingSink findings)
    {
        _text = text;
        _options = options;
        _findings = findings;
        _rows = new NodeRow[Math.Max(16, Math.Min(text.Content.Length / 10, options.MaxNodes))];
    }

    /// <summary>Reads as far as the text can be read; what was read until a fault is kept.</summary>
    public static NodeTree Build(DefinitionText text, ReadOptions options, FindingSink findings, CancellationToken cancellation)
    {
        var builder = new NodeTreeBuilder(text, options, findings);
        builder.Run(cancellation);
        return new NodeTree(builder._rows, builder._count, builder._isComplete);
    }

    private void Run(CancellationToken cancellation)
    {
        var scanner = new Scanner(new StringReader(_text.Content));
        var parser = new Parser(scanner);
        try
        {
            while (!_stopped && parser.MoveNext())
            {
                if ((_count & 0xFFF) == 0)
                    cancellation.ThrowIfCancellationRequested();
                Take(parser.Current!);
            }
            _isComplete = !_stopped;
        }
        catch (YamlException fault)
        {
            ReportSyntax(fault.Start, YamlFaults.Explain(fault.Message));
        }
        catch (InvalidOperationException)
        {
            // What the scanner throws where a plain text begins inside brackets that were never closed.
            ReportSyntax(scanner.CurrentPosition, YamlFaults.Unclosed);
        }
        CloseAll();
    }

    private void Take(ParsingEvent e)
    {
        switch (e)
        {
            case Scalar scalar:
                AddScalar(scalar);
                break;
            case MappingStart start:
                Open(NodeKind.Mapping, start, start.Style == MappingStyle.Flow);
                break;
            case SequenceStart start:
                Open(NodeKind.Sequence, start, start.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                Close((int)e.End.Index);
                break;
            case AnchorAlias alias:
                AddAlias(alias);
                break;
            case DocumentStart:
                StartDocument(e);
                break;
            default:
                break;
        }
    }

    private void AddScalar(Scalar scalar)
    {
        var row = Add(NodeKind.Scalar, scalar);
        if (row < 0)
            return;
        _rows[row].Text = scalar.Value;
        _rows[row].IsPlain = scalar.Style is ScalarStyle.Plain or ScalarStyle.Any;
        _rows[row].End = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded
            ? _text.EndOfLine(_rows[row].Start) // a block scalar's end lies in the line after it
            : (int)scalar.End.Index;
        _rows[row].Next = row + 1;
        RefuseTag(scalar, row);
        Remember(scalar, row);
    }

    private void Open(NodeKind kind, NodeEvent start, bool isFlow)
    {
        if (_open.Count >= _options.MaxDepth)
        {
            Stop(start, TextRules.LimitExceeded, new Bilingual("嵌套层数", "nesting depth"), _options.MaxDepth);
            return;
        }
        var row = Add(kind, start);
        if (row < 0)
            return;
        _rows[row].IsPlain = isFlow;
        _open.Push(row);
        RefuseTag(start, row);
        Remember(start, row);
    }

    private void Close(int end)
    {
        var row = _open.Pop();
        var isMapping = _rows[row].Kind == NodeKind.Mapping;
        // A fault can leave a key without its value, and the parser gives three parts for " : a: b"; readers rely on pairs.
        if (isMapping && HasHalfEntry(row))
            AddBlank();
        _rows[row].Next = _count;
        // A block collection "ends" where the next token begins, lines later; a person would mark its last child's end.
        _rows[row].End = _rows[row].IsPlain || _count - 1 == row ? Math.Max(AfterBracket(end, isMapping), _rows[row].End) : _rows[_count - 1].End;
    }

    // The parser ends a flow collection before its closing bracket.
    private int AfterBracket(int end, bool isMapping) =>
        end < _text.Content.Length && _text.Content[end] == (isMapping ? '}' : ']') ? end + 1 : end;

    private void AddAlias(AnchorAlias alias)
    {
        if (_anchors is null || !_anchors.TryGetValue(alias.Value.Value, out var target))
        {
            Report(alias, TextRules.Syntax, new Bilingual($"没有名为“{Excerpt.Of(alias.Value.Value)}”的锚点", $"there is no anchor '{Excerpt.Of(alias.Value.Value)}'"));
            AddBlank(alias); // the key before it keeps its place
            return;
        }
        var size = _rows[target].Next - target;
        if (size <= 0)
        {
            Stop(alias, TextRules.Syntax, new Bilingual("别名引用了它自身所在的内容", "an alias refers to what contains it"));
            return;
        }
        _aliased += size;
        if (_aliased > _options.MaxAliasedNodes)
        {
            Stop(alias, TextRules.LimitExceeded, new Bilingual("别名展开的节点数", "nodes repeated by aliases"), _options.MaxAliasedNodes);
            return;
        }
        Copy(target, size, alias);
    }

    private void AddBlank(AnchorAlias alias)
    {
        var row = Add(NodeKind.Scalar, alias);
        if (row < 0)
            return;
        _rows[row].Text = "";
        _rows[row].IsPlain = true;
        _rows[row].Next = row + 1;
    }

    private void Copy(int target, int size, AnchorAlias alias)
    {
        var shift = _count - target;
        if (!Reserve(size, alias))
            return;
        for (var i = 0; i < size; i++)
        {
            var row = _rows[target + i];
            row.Next += shift;
            _rows[_count++] = row;
        }
    }

    private int Add(NodeKind kind, ParsingEvent e)
    {
        if (!Reserve(1, e))
            return -1;
        _rows[_count] = new NodeRow { Kind = kind, Start = (int)e.Start.Index, End = (int)e.End.Index };
        return _count++;
    }

    private bool Reserve(int size, ParsingEvent e)
    {
        if (_count + size > _options.MaxNodes)
        {
            Stop(e, TextRules.LimitExceeded, new Bilingual("节点数", "number of nodes"), _options.MaxNodes);
            return false;
        }
        if (_count + size > _rows.Length)
            Array.Resize(ref _rows, Math.Max(_count + size, _rows.Length * 2));
        return true;
    }

    private void Remember(NodeEvent e, int row)
    {
        if (!e.Anchor.IsEmpty)
            (_anchors ??= [])[e.Anchor.Value] = row;
    }

    private void RefuseTag(NodeEvent e, int row)
    {
        if (!e.Tag.IsEmpty)
            _findings.Add(TextRules.TagIgnored, new NodeId(row), SpanOf(e), e.Tag.IsNonSpecific ? "!" : Excerpt.Of(e.Tag.Value), Forms.Tag);
    }

    private void StartDocument(ParsingEvent e)
    {
        if (++_documents > 1)
            Stop(e, TextRules.SecondDocument);
    }

    private void ReportSyntax(Mark at, Bilingual words) =>
        _findings.Add(TextRules.Syntax, new SourceSpan((int)Math.Min(at.Index, _text.Content.Length), 0), words);

    private void Stop(ParsingEvent e, Rule rule, params object[] arguments)
    {
        Report(e, rule, arguments);
        _stopped = true;
    }

    private void Report(ParsingEvent e, Rule rule, params object[] arguments) =>
        _findings.Add(rule, SpanOf(e), arguments);

    private static SourceSpan SpanOf(ParsingEvent e) => new((int)e.Start.Index, (int)Math.Max(0, e.End.Index - e.Start.Index));

    // A fault leaves lists and mappings open.
    private void CloseAll()
    {
        while (_open.Count > 0)
            Close(_count == 0 ? 0 : _rows[_count - 1].End);
    }

    private bool HasHalfEntry(int mapping)
    {
        var half = false;
        for (var child = mapping + 1; child < _count; child = _rows[child].Next)
            half = !half;
        return half;
    }

    private void AddBlank()
    {
        if (_count == _rows.Length)
            Array.Resize(ref _rows, _rows.Length + 8);
        var end = _rows[_count - 1].End;
        _rows[_count] = new NodeRow { Kind = NodeKind.Scalar, IsPlain = true, Text = "", Start = end, End = end, Next = _count + 1 };
        _count++;
    }
}
