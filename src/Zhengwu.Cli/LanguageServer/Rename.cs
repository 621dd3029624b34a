using StreamJsonRpc;
using Zhengwu.Cli.Editing;
using Zhengwu.Cli.LanguageServer.Protocol;
using Zhengwu.Cli.LanguageServer.Symbols;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Generation;
using Zhengwu.Rules;

namespace Zhengwu.Cli.LanguageServer;

/// <summary>Gives an id another name in every file that refers to it (重命名). Remarks, titles and names that only look alike stay.</summary>
internal static class Rename
{
    private static readonly Bilingual NoId = new("这里不是标识；能改名的是“标识”和引用它的地方。", "This is no id; what can be renamed are ids and the places that refer to them.");

    /// <summary>The id at a place; null where none stands.</summary>
    public static RenamePlace? PrepareAt(DocumentPlace place) =>
        IdAt(place) is var (span, symbol) ? new(place.File.Lines.RangeOf(span), symbol.Id.Text!.Trim()) : null;

    /// <summary>The changes that give the id at a place another name.</summary>
    /// <exception cref="LocalRpcException">No id stands there, or the name is not legal or taken.</exception>
    public static WorkspaceEdit At(DocumentPlace place, string name, Language language)
    {
        if (IdAt(place) is not var (_, symbol))
            throw Refused(NoId.In(language));
        var wanted = name.Trim();
        if (CodeName.FaultOf(wanted) is { } fault)
            throw Refused(RuleText.Join(RuleText.Format(GenerationRules.IllegalName.Message, language, [wanted, fault]), GenerationRules.IllegalName.Fix.In(language), language));
        var changes = Changes(symbol, place.Snapshot, wanted);
        if (symbol.Id.Text!.Trim() != wanted && Collision(place.Snapshot.Set(), changes) is { } collision)
            throw Refused(collision.Advice(language));
        return new(changes.ToDictionary(change => place.Snapshot.UriOf(change.Key), change => ToEdits(change.Key, change.Value, place.Snapshot), StringComparer.Ordinal));
    }

    private static LocalRpcException Refused(string message) => new(message) { ErrorCode = ErrorCodes.RequestFailed };

    private static (SourceSpan Span, Symbol Symbol)? IdAt(DocumentPlace place)
    {
        if (Links.At(place) is { } link)
            return link.IsId ? (link.Span, link.Target) : null;
        foreach (var symbol in SymbolTable.Of(place.Definition).All.Where(symbol => symbol.Id.HasText && symbol.Id.Source.Exists))
        {
            if (WrittenText.SpanOf(place.Definition, symbol.Id.Source.Row) is var span && span.Start <= place.Offset && place.Offset <= span.End)
                return (span, symbol);
        }
        return null;
    }

    private static Dictionary<Definition, List<TextEdit>> Changes(Symbol symbol, Snapshot snapshot, string name)
    {
        var own = new Link(symbol.File, WrittenText.SpanOf(symbol.File, symbol.Id.Source.Row), symbol, IsId: true);
        return Links.To(symbol, snapshot).Where(link => link.IsId).Append(own).GroupBy(link => link.File)
            .ToDictionary(group => group.Key, group => group.Select(link => new TextEdit(link.Span, Spell(link, name))).ToList());
    }

    // A name such as null means nothing without quotes; next to other words it is one all the same.
    private static string Spell(Link link, string name)
    {
        var text = link.File.Text.Content;
        var isQuoted = link.Span.Start > 0 && text[link.Span.Start - 1] is '"' or '\'';
        return isQuoted ? name : YamlScalar.OnOneLine(name, inFlow: true);
    }

    /// <summary>A finding that the change would bring: the rules know best which ids cannot stand side by side.</summary>
    private static Finding? Collision(DefinitionSet set, Dictionary<Definition, List<TextEdit>> changes)
    {
        var renamed = changes.ToDictionary(change => change.Key, change => DefinitionReader.Read(change.Key.Path, TextEdits.Apply(change.Key.Text.Content, change.Value)));
        var after = new DefinitionSet(set.Definitions.Select(file => renamed.GetValueOrDefault(file, file)));
        return changes.Keys.Select(file => New(set.Check(file), after.Check(renamed[file]))).FirstOrDefault(finding => finding is not null);
    }

    // Messages name the id, so that only their numbers can be compared.
    private static Finding? New(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after) =>
        after.Where(finding => finding.Severity >= Severity.Warning).GroupBy(finding => finding.Rule)
            .FirstOrDefault(group => group.Count() > before.Count(finding => finding.Rule == group.Key))?.First();

    private static DocumentEdit[] ToEdits(Definition file, List<TextEdit> edits, Snapshot snapshot)
    {
        var lines = snapshot.LinesOf(file);
        return [.. edits.OrderBy(edit => edit.Span.Start).Select(edit => new DocumentEdit(lines.RangeOf(edit.Span), edit.Words))];
    }
}
