using Zhengwu.Calendars;
using Zhengwu.Catalogs;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Definitions;

/// <summary>One definition file as read: its text, its model as far as it goes, and what was found while reading.</summary>
public sealed class Definition
{
    internal Definition(DefinitionText text, NodeTree tree, DefinitionKind? kind, Language keyLanguage, DefinitionElement? model, Finding[] findings)
    {
        Text = text;
        Tree = tree;
        Kind = kind;
        KeyLanguage = keyLanguage;
        Model = model;
        ReadingFindings = findings;
    }

    /// <summary>The text of the file.</summary>
    public DefinitionText Text { get; }

    /// <summary>The path, as it was given to the reader.</summary>
    public string Path => Text.Path;

    /// <summary>The kind; null when the file turned out not to be a definition.</summary>
    public DefinitionKind? Kind { get; }

    /// <summary>The language of the keys.</summary>
    public Language KeyLanguage { get; }

    /// <summary>The plan; null for other kinds.</summary>
    public DisclosurePlan? Plan => Model as DisclosurePlan;

    /// <summary>The catalog; null for other kinds.</summary>
    public DisclosureCatalog? Catalog => Model as DisclosureCatalog;

    /// <summary>The unit directory; null for other kinds.</summary>
    public UnitDirectory? Units => Model as UnitDirectory;

    /// <summary>The calendar file; null for other kinds.</summary>
    public HolidayCalendarDefinition? Calendar => Model as HolidayCalendarDefinition;

    /// <summary>What was found about text and format (ZW0xxx). The rules about content need the other files too: see <see cref="DefinitionSet"/>.</summary>
    public IReadOnlyList<Finding> ReadingFindings { get; }

    internal DefinitionElement? Model { get; }

    internal NodeTree Tree { get; }

    /// <summary>Whether the file turned out to be somebody else's, in spite of its suffix.</summary>
    internal bool IsForeign => Kind is null && ReadingFindings.Any(finding => finding.Rule == TextRules.NotOurs);

    /// <summary>Where a value stands; null for a value that stands in no file.</summary>
    /// <remarks>The id must come from this definition's own model.</remarks>
    public SourceSpan? SpanOf(NodeId node) => node.Exists && node.Row < Tree.Count ? Tree.Span(node.Row) : null;

    /// <summary>The id that the file states, else null.</summary>
    internal Value<string>? Id => Model switch
    {
        DisclosurePlan plan => plan.Id,
        DisclosureCatalog catalog => catalog.Id,
        UnitDirectory units => units.Id,
        HolidayCalendarDefinition calendar => calendar.Id,
        _ => null,
    };
}
