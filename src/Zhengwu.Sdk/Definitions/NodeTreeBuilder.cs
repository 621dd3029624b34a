using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Definitions;

/// <summary>Builds the <see cref="NodeTree"/> of a text from the YAML parser's events, within the bounds of <see cref="ReadOptions"/>.</summary>
internal sealed partial class NodeTreeBuilder
{
    private readonly DefinitionText _text;
    private readonly ReadOptions _options;
    private readonly FindingSink _findings;
    private readonly TextPool _texts = new();
    private readonly Stack<Collection> _open = new();
    private readonly bool _hasTabs;
    private Dictionary<string, int>? _anchors;
    private NodeRow[] _rows;
    private int _count;
    private int _endOfLast;
    private int _documents;
    private bool _stopped;
    private bool _isComplete;

    private NodeTreeBuilder(DefinitionText text, ReadOptions options, FindingSink findings)
    {
        _text = text;
        _options = options;
        _findings = findings;
        _hasTabs = IndexOfTab(0) >= 0;
        _rows = new NodeRow[Math.Min(GuessRows(text.Content), Math.Max(16, options.MaxNodes))];
    }

    /// <summary>Reads as far as the text can be read; what was read until a fault is kept.</summary>
    public static NodeTree Build(DefinitionText text, ReadOptions options, FindingSink findings, CancellationToken cancellation)
    {
        var builder = new NodeTreeBuilder(text, options, findings);
        builder.Run(cancellation);
        return new NodeTree(builder._rows, builder._count, builder._texts.ToArray(), builder._isComplete);
    }

    // A good guess saves as much memory as the tree takes. Nearly every node has one of these before or behind it, and a file
    // goes on as it begins.
    private static int GuessRows(string text)
    {
        var (sample, marks) = (Math.Min(text.Length, 32 * 1024), 0);
        for (var i = 0; i < sample; i++)
            marks += text[i] is ':' or ',' or '\n' or '[' or '{' || (text[i] == ' ' && i > 0 && text[i - 1] == '-') ? 1 : 0;
        return 16 + (sample == 0 ? 0 : (int)(marks * 17L / 16 * text.Length / sample));
    }

    private void Run(CancellationToken cancellation)
    {
        var scanner = new Scanner(new StringReader(Readable(_text.Content)));
        try
        {
            TakeAll(new Parser(scanner), cancellation);
            _isComplete = !_stopped;
        }
        catch (YamlException fault)
        {
            ReportSyntax(fault.Start.Index, YamlFaults.Explain(fault.Message));
        }
#pragma warning disable CA1031 // The parser throws whatever comes where a text takes it by surprise; a reader never does.
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            ReportSyntax(scanner.CurrentPosition.Index, YamlFaults.Explain(fault));
        }
#pragma warning restore CA1031
        CloseAll();
        ReportWhatTheParserLetsPass();
    }

    private void TakeAll(Parser parser, CancellationToken cancellation)
    {
        for (var events = 0; !_stopped && parser.MoveNext(); events++)
        {
            if ((events & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            Take(parser.Current!);
        }
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
        _rows[row].Text = _texts.Add(scalar.Value);
        _rows[row].IsPlain = scalar.Style is ScalarStyle.Plain or ScalarStyle.Any;
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            _rows[row].End = _text.EndOfLine(_rows[row].Start); // a block scalar's end lies in the line after it
        _rows[row].Next = row + 1;
        _endOfLast = _rows[row].End;
        Note(scalar, row);
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
        _open.Push(new Collection(row));
        if (_hasTabs && !isFlow)
            RefuseTabBefore(_rows[row].Start);
        Note(start, row);
    }

    private void Close(int end)
    {
        var (row, hasHalfEntry) = _open.Pop();
        var isMapping = _rows[row].Kind == NodeKind.Mapping;
        // A fault can leave a key without its value, and the parser gives three parts for " : a: b"; readers rely on pairs.
        if (isMapping && hasHalfEntry)
            AddBlank();
        _rows[row].Next = _count;
        // A block collection "ends" where the next token begins, lines later; a person would mark its last child's end.
        _endOfLast = _rows[row].IsPlain || _count - 1 == row ? Math.Max(AfterBracket(end, isMapping), _rows[row].End) : _endOfLast;
        _rows[row].End = _endOfLast;
    }

    // The parser ends a flow collection before its closing bracket.
    private int AfterBracket(int end, bool isMapping) =>
        end < _text.Content.Length && _text.Content[end] == (isMapping ? '}' : ']') ? end + 1 : Math.Min(end, _text.Content.Length);

    private int Add(NodeKind kind, ParsingEvent e)
    {
        if (!Reserve(1, e))
            return -1;
        var length = _text.Content.Length;
        _rows[_count] = new NodeRow { Kind = kind, Start = Math.Min((int)e.Start.Index, length), End = Math.Min((int)e.End.Index, length) };
        return _count++;
    }

    private bool Reserve(int size, ParsingEvent e)
    {
        if (_count + size > _options.MaxNodes)
        {
            Stop(e, TextRules.LimitExceeded, new Bilingual("节点数", "number of nodes"), _options.MaxNodes);
            return false;
        }
        Grow(size);
        CountEntry();
        return true;
    }

    private void Grow(int size)
    {
        if (_count + size > _rows.Length)
            Array.Resize(ref _rows, Math.Max(_count + size, _rows.Length * 3 / 2));
    }

    // Keys and values of a mapping come in turn.
    private void CountEntry()
    {
        if (_open.Count > 0)
            _open.Push(_open.Pop().Toggled);
    }

    private void AddBlank()
    {
        Grow(1);
        _rows[_count] = new NodeRow { Kind = NodeKind.Scalar, IsPlain = true, Text = _texts.Add(""), Start = _endOfLast, End = _endOfLast, Next = _count + 1 };
        _count++;
    }

    /// <summary>Remembers a node's anchor, and reports its tag.</summary>
    private void Note(NodeEvent e, int row)
    {
        if (!e.Anchor.IsEmpty)
            (_anchors ??= [])[e.Anchor.Value] = row;
        if (!e.Tag.IsEmpty)
            _findings.Add(TextRules.TagIgnored, new NodeId(row), SpanOf(e), e.Tag.IsNonSpecific ? "!" : Excerpt.Of(e.Tag.Value), Forms.Tag);
    }

    private void StartDocument(ParsingEvent e)
    {
        if (++_documents > 1)
            Stop(e, TextRules.SecondDocument);
        else if (e.Start.Index < _text.Content.Length && _text.Content[(int)e.Start.Index] == '%')
            _findings.Add(TextRules.TagIgnored, LineAt((int)e.Start.Index), "%", Forms.Directive);
    }

    // A fault leaves lists and mappings open.
    private void CloseAll()
    {
        while (_open.Count > 0)
            Close(_endOfLast);
    }

    private SourceSpan LineAt(int start) => new(start, _text.EndOfLine(start) - start);

    private void ReportSyntax(long at, Bilingual words) =>
        _findings.Add(TextRules.Syntax, new SourceSpan((int)Math.Min(at, _text.Content.Length), 0), words);

    private void Stop(ParsingEvent e, Rule rule, params object[] arguments)
    {
        Report(e, rule, arguments);
        _stopped = true;
    }

    private void Report(ParsingEvent e, Rule rule, params object[] arguments) =>
        _findings.Add(rule, SpanOf(e), arguments);

    private SourceSpan SpanOf(ParsingEvent e)
    {
        var start = Math.Min((int)e.Start.Index, _text.Content.Length);
        return new(start, Math.Max(0, Math.Min((int)e.End.Index, _text.Content.Length) - start));
    }

    /// <summary>A list or mapping that is not closed yet, and whether a key in it still waits for its value.</summary>
    private readonly record struct Collection(int Row, bool HasHalfEntry = false)
    {
        public Collection Toggled => this with { HasHalfEntry = !HasHalfEntry };
    }
}
