using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <summary>What a rule sees: one file, the files it names, and a place to report.</summary>
internal sealed class CheckContext(Definition definition, DefinitionSet set, CheckOptions options)
{
    private readonly List<Finding> _findings = [];

    public Definition Definition { get; } = definition;

    public DefinitionSet Set { get; } = set;

    public CheckOptions Options { get; } = options;

    public List<Finding> Findings => _findings;

    /// <summary>The unit directory that the file names; null when it names none, or none that could be read.</summary>
    public UnitDirectory? Units => field ??= UnitsFile is { HasText: true } file ? Set.Find(Definition, file.Text!)?.Units : null;

    /// <summary>The plan laid out for the rules; only for a file that is one.</summary>
    public PlanOutline Outline => field ??= new(Definition.Plan!);

    private Value<string>? UnitsFile => Definition.Plan?.UnitsFile ?? Definition.Catalog?.UnitsFile;

    /// <summary>Reports at a node; at the start of the file for a node that stands nowhere.</summary>
    public void Report(Rule rule, NodeId at, params object[] arguments) =>
        _findings.Add(new Finding(rule, Definition.Text, at, Mark(at), arguments));

    /// <summary>Reports at a value, or at its owner where the value is not written.</summary>
    public void Report<T>(Rule rule, Value<T> value, DefinitionElement owner, params object[] arguments)
        where T : notnull => Report(rule, value.Source.Exists ? value.Source : owner.Source, arguments);

    // A finding over many lines is marked on its first; one about a mapping is marked at its first key.
    private SourceSpan Mark(NodeId at)
    {
        if (Definition.SpanOf(at) is not { } span)
            return default;
        if (Definition.Tree.Kind(at.Row) == NodeKind.Mapping && Definition.Tree.Next(at.Row) > at.Row + 1)
            span = Definition.Tree.Span(at.Row + 1);
        var end = Math.Min(span.End, Definition.Text.EndOfLine(span.Start));
        return new(span.Start, Math.Max(0, end - span.Start));
    }
}
