using Zhengwu.Calendars;
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

    /// <summary>The names of the unit directory, which is the file itself or the one it names; null when there is none.</summary>
    public UnitIndex? Index => field ??= (Definition.Units ?? Units)?.ToIndex();

    /// <summary>What the words of the plan mean in the directory that it names; null when it names none.</summary>
    public UnitResolver? Resolver => field ??= Units is { } units ? new(units, Index!) : null;

    /// <summary>The names of units that the plan writes.</summary>
    public UnitMentions Mentions => field ??= new(Outline.UnitCells, Resolver);

    /// <summary>What stands above the level of the plan.</summary>
    public ActorLevels Levels => field ??= new(Definition.Plan!, Outline.Texts);

    /// <summary>The calendar of the set; what is arranged locally is not for every plan.</summary>
    public WorkCalendar Calendar => Set.Calendar;

    private Value<string>? UnitsFile => Definition.Plan?.UnitsFile ?? Definition.Catalog?.UnitsFile;

    /// <summary>Reports at a node; at the start of the file for a node that stands nowhere.</summary>
    public void Report(Rule rule, NodeId at, params object[] arguments) =>
        _findings.Add(new Finding(rule, Definition.Text, at, Mark(at), arguments));

    /// <summary>Reports at a value, or at its owner where the value is not written.</summary>
    public void Report<T>(Rule rule, Value<T> value, DefinitionElement owner, params object[] arguments)
        where T : notnull => Report(rule, value.Source.Exists ? value.Source : owner.Source, arguments);

    /// <summary>Whether a dated rule holds: on the day of the check, or else on the day by whose law the document was made.</summary>
    /// <remarks>A document of no known date is checked by today's law. One of the past is too, once somebody says what day it is.</remarks>
    public bool Holds(Rule rule, DateOnly? documentDate) =>
        (Options.Today ?? documentDate) is not { } day || (!(day < rule.InForceFrom) && !(day > rule.InForceTo));

    /// <summary>Whether a node stands inside an element of this file, so that the element itself wrote it.</summary>
    public bool StandsIn(DefinitionElement owner, NodeId node) => owner.Source.Exists && Definition.Tree.Contains(owner.Source.Row, node.Row);

    /// <summary>The one-based line of an element, for messages that point to a second place.</summary>
    public int LineOf(DefinitionElement element) => Definition.Text.PositionOf(Mark(element.Source).Start).Line + 1;

    // A finding over many lines is marked on its first; one about a mapping is marked at its first key.
    private SourceSpan Mark(NodeId at)
    {
        if (Definition.SpanOf(at) is not { } span)
            return default;
        if (Definition.Tree.Kind(at.Row) == NodeKind.Mapping && Definition.Tree.Next(at.Row) > at.Row + 1)
            span = Definition.Tree.Span(at.Row + 1);
        return Definition.Text.FirstLine(span);
    }
}
