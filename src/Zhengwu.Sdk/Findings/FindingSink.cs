using Zhengwu.Definitions;
using Zhengwu.Rules;

namespace Zhengwu.Findings;

/// <summary>Collects the findings of one file, up to a bound.</summary>
internal sealed class FindingSink(DefinitionText text, int limit)
{
    private List<Finding>? _findings;

    public int Count => _findings?.Count ?? 0;

    /// <summary>Whether no further finding is kept, so that none need be worded.</summary>
    public bool IsFull { get; private set; }

    public void Add(Rule rule, SourceSpan span, params object[] arguments) => Keep(new Finding(rule, text, default, span, arguments));

    public void Add(Rule rule, NodeTree tree, int row, params object[] arguments) => Add(rule, new NodeId(row), tree.Span(row), arguments);

    /// <summary>Adds a finding about a node that is not closed yet, or about a part of one.</summary>
    public void Add(Rule rule, NodeId node, SourceSpan span, params object[] arguments) =>
        Keep(new Finding(rule, text, node, text.FirstLine(span), arguments));

    public Finding[] ToArray() => _findings?.ToArray() ?? [];

    private void Keep(Finding finding)
    {
        if (IsFull)
            return;
        _findings ??= [];
        if (_findings.Count < limit)
        {
            _findings.Add(finding);
            return;
        }
        IsFull = true;
        _findings.Add(new Finding(TextRules.LimitExceeded, text, default, finding.Span, new Bilingual("发现的条数", "number of findings"), limit));
    }
}
