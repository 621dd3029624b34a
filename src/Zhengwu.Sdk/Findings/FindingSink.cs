using Zhengwu.Definitions;
using Zhengwu.Rules;

namespace Zhengwu.Findings;

/// <summary>Collects the findings of one file, up to a bound.</summary>
internal sealed class FindingSink(DefinitionText text, int limit)
{
    private List<Finding>? _findings;
    private bool _full;

    public int Count => _findings?.Count ?? 0;

    /// <summary>Whether further findings are dropped, so that nobody need look for them.</summary>
    public bool IsFull => _full;

    public void Add(Rule rule, SourceSpan span, params object[] arguments) => Keep(new Finding(rule, text, default, span, arguments));

    public void Add(Rule rule, NodeTree tree, int row, params object[] arguments) =>
        Keep(new Finding(rule, text, new NodeId(row), FirstLine(tree.Span(row)), arguments));

    /// <summary>Adds a finding about a node that is not closed yet, or about a part of one.</summary>
    public void Add(Rule rule, NodeId node, SourceSpan span, params object[] arguments) =>
        Keep(new Finding(rule, text, node, FirstLine(span), arguments));

    public Finding[] ToArray() => _findings?.ToArray() ?? [];

    private void Keep(Finding finding)
    {
        if (_full)
            return;
        _findings ??= [];
        if (_findings.Count < limit)
        {
            _findings.Add(finding);
            return;
        }
        _full = true;
        _findings.Add(new Finding(TextRules.LimitExceeded, text, default, finding.Span, new Bilingual("发现的条数", "number of findings"), limit));
    }

    // A finding over many lines is marked on its first: that is where a person looks.
    private SourceSpan FirstLine(SourceSpan span)
    {
        var end = Math.Min(span.End, text.EndOfLine(span.Start));
        return new(span.Start, Math.Max(0, end - span.Start));
    }
}
