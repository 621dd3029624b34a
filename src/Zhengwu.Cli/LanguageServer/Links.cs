using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Cli.LanguageServer.Symbols;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>Goes from words to what they mean, and back (转到定义、查找引用).</summary>
internal static class Links
{
    /// <summary>The words at a place that mean something; null where none do.</summary>
    public static Link? At(DocumentPlace place) =>
        place.Snapshot.LinksOf(place.Definition).FirstOrDefault(link => link.Span.Start <= place.Offset && place.Offset <= link.Span.End);

    /// <summary>What is meant or defined at a place.</summary>
    public static Symbol? TargetAt(DocumentPlace place) => At(place)?.Target ?? DefinedAt(place);

    /// <summary>Where the words at a place are defined; a definition is its own.</summary>
    public static Location[] DefinitionsAt(DocumentPlace place) => TargetAt(place) is { } target ? [Locate(place.Snapshot, target.File, MarkOf(target))] : [];

    /// <summary>Every place in all files that means what stands at a place.</summary>
    public static Location[] ReferencesAt(DocumentPlace place, bool withDefinition)
    {
        if (TargetAt(place) is not { } target)
            return [];
        var references = To(target, place.Snapshot).Select(link => Locate(place.Snapshot, link.File, link.Span));
        return [.. withDefinition ? references.Prepend(Locate(place.Snapshot, target.File, MarkOf(target))) : references];
    }

    /// <summary>All words that mean something.</summary>
    public static IEnumerable<Link> To(Symbol target, Snapshot snapshot) =>
        snapshot.Set().Definitions.SelectMany(snapshot.LinksOf).Where(link => ReferenceEquals(link.Target.Element, target.Element)).DistinctBy(link => (link.File.Path, link.Span));

    /// <summary>What is defined by the id, the name or the number at a place.</summary>
    private static Symbol? DefinedAt(DocumentPlace place) =>
        SymbolTable.Of(place.Definition).All.LastOrDefault(symbol => Holds(place, symbol.Id) || Holds(place, symbol.Name) || Holds(place, symbol.Number));

    private static bool Holds(DocumentPlace place, Value<string> value) =>
        value.HasText && value.Source.Exists && place.Definition.SpanOf(value.Source) is { } span && span.Start <= place.Offset && place.Offset <= span.End;

    // A file is meant as a whole: its beginning is the place to go to.
    private static SourceSpan MarkOf(Symbol target) => target.Kind == SymbolKind.File ? default : target.Mark;

    private static Location Locate(Snapshot snapshot, Definition file, SourceSpan span) => new(snapshot.UriOf(file), snapshot.LinesOf(file).RangeOf(span));
}
