using System.Globalization;
using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Generation;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Ids that code can be generated from, each of its own.</summary>
internal static class IdFixes
{
    private const int Longest = 20;

    /// <summary>What an element without an id is called by, the shortest first.</summary>
    private static readonly string[] Names = ["title", "name", "path", "requirement", "content"];

    /// <summary>Keys whose texts name something by its id.</summary>
    private static readonly Key[] References =
        [Vocabulary.Task.Report, Vocabulary.Attachment.Form, Vocabulary.Responsibility.Merged, Vocabulary.Milestone.Tasks, Vocabulary.Unit.Parent, Vocabulary.UnitGroup.Members];

    /// <summary>Another id, with a number, for the one that came later.</summary>
    public static IEnumerable<QuickFix> Distinct(FixRequest request) =>
        IsId(request) ? Change(request, Numbered(request, IdOf(request)), withReferences: false) : Name(request);

    /// <summary>The same id without what no name can hold.</summary>
    public static IEnumerable<QuickFix> Legal(FixRequest request) =>
        IsId(request) && LegalFrom(IdOf(request)) is { } id ? Change(request, Free(request, id), withReferences: true) : [];

    /// <summary>The same id with a word for what it names.</summary>
    public static IEnumerable<QuickFix> Longer(FixRequest request)
    {
        if (!IsId(request))
            return [];
        var (id, shape) = (IdOf(request), request.Place!.Shape.Name);
        var longer = id.All(char.IsAscii) ? id + "-" + shape.English.Split(' ')[^1] : id + shape.Chinese;
        return Change(request, Free(request, longer), withReferences: true);
    }

    /// <summary>An id from what the element is called.</summary>
    public static IEnumerable<QuickFix> Name(FixRequest request)
    {
        if (request.Place is not { } place || place.Shape.Find("id") is not { } key || NameOf(request.Nodes, place) is not { } name || LegalFrom(name) is not { } id)
            return [];
        var free = Free(request, id);
        return request.Fix(FixTitles.Add($"{key.Name.In(request.File.KeyLanguage)}: {free}"), request.Nodes.Insertion.Entry(place.Mapping, place.Shape, key, free));
    }

    /// <summary>An id for the file, from its name.</summary>
    public static IEnumerable<QuickFix> OfFile(FixRequest request) =>
        LegalFrom(GeneratedClass.StemOf(request.File.Path)) is { } id ? MissingKeyFixes.Put(request, IdOfRoot(request), id) : [];

    /// <summary>Another id for a file whose class another has.</summary>
    public static IEnumerable<QuickFix> OfClass(FixRequest request)
    {
        var stem = request.File.Id?.Text?.Trim() ?? LegalFrom(GeneratedClass.StemOf(request.File.Path));
        if (stem is null)
            return [];
        var id = Numbered(request, stem);
        return IsId(request) ? Change(request, id, withReferences: false) : MissingKeyFixes.Put(request, IdOfRoot(request), id);
    }

    /// <summary>Ids for all elements of the catalog that have none, from their names.</summary>
    public static IEnumerable<QuickFix> OfElements(FixRequest request)
    {
        var edits = new List<TextEdit?>();
        foreach (var item in (request.File.Catalog?.Items ?? default).Where(item => item.Id.HasText))
        {
            var lists = item.Stages.Select(stage => stage.Elements).Prepend(item.Elements);
            edits.AddRange(lists.SelectMany(elements => OfElements(request, elements)));
        }
        return request.Fix(new("给没有标识的要素都写上标识", "Give every element that has none an id"), edits);
    }

    private static IEnumerable<TextEdit?> OfElements(FixRequest request, ValueList<Catalogs.ContentElement> elements)
    {
        var taken = new HashSet<string>(elements.Select(element => element.Id.Text?.Trim()).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        foreach (var element in elements.Where(element => !element.Id.HasText && element.Source.Exists))
        {
            if (element.Name.Text is { } name && LegalFrom(name) is { } id)
                yield return OfElement(request.Nodes, element.Source.Row, name, FreeOf(id, taken.Add), request.File.KeyLanguage);
        }
    }

    private static TextEdit? OfElement(FixNodes nodes, int row, string name, string id, Language language)
    {
        var (shape, key) = (Vocabulary.Element.Shape, Vocabulary.Element.Id);
        if (nodes.Tree.Kind(row) == NodeKind.Mapping)
            return nodes.Insertion.Entry(row, shape, key, id);
        var start = nodes.Tree.Span(row).Start;
        var entry = $"{{{key.Name.In(language)}: {id}, {Vocabulary.Element.Name.Name.In(language)}: {YamlScalar.OnOneLine(name, inFlow: true)}}}";
        return new(new(start, nodes.Text.EndOf(row) - start), entry);
    }

    private static IEnumerable<QuickFix> Change(FixRequest request, string id, bool withReferences)
    {
        var references = withReferences ? request.Nodes.ValuesThatSay(IdOf(request), References) : [];
        return request.Fix(FixTitles.ChangeTo(id), references.Prepend(request.Row).Select(row => request.Nodes.Rewrite(row, id)));
    }

    private static bool IsId(FixRequest request) => request.Place is { IsValue: true, Key.Name.English: "id" } && request.File.Tree.IsScalar(request.Row);

    private static string IdOf(FixRequest request) => request.File.Tree.Text(request.Row).Trim();

    private static Key IdOfRoot(FixRequest request) => request.Place!.Shape.Find("id")!;

    private static string? NameOf(FixNodes nodes, NodePlace place)
    {
        foreach (var key in Names.Select(place.Shape.Find).OfType<Key>())
        {
            var value = nodes.ValueOf(place.Mapping, key);
            if (value > 0 && nodes.ScalarsBelow(value).Select(nodes.Tree.Text).LastOrDefault(text => text.Trim().Length > 0) is { } text)
                return text;
        }
        return null;
    }

    /// <summary>The first clause of a text as an id; null when nothing of it can stand in a name.</summary>
    private static string? LegalFrom(string text)
    {
        var clause = text.Split(['，', '。', '；', '：', ',', ';'], 2)[0];
        // A number gives a name in just this way, with its T; what begins with a letter needs none.
        if (CodeName.FromNumber(clause) is not { } name)
            return null;
        var id = CodeName.IsLetter(name[1]) ? name[1..] : name;
        if (!id.All(char.IsAscii))
            id = id.Replace("_", "", StringComparison.Ordinal);
        return id.Length <= Longest || id.All(char.IsAscii) ? id : id[..Longest];
    }

    private static string Free(FixRequest request, string id) => IdsOf(request) is var taken && taken.Contains(Core(id)) ? FreeOf(id, other => !taken.Contains(Core(other))) : id;

    private static string Numbered(FixRequest request, string id)
    {
        var taken = IdsOf(request);
        taken.Add(Core(id));
        return FreeOf(id, other => !taken.Contains(Core(other)));
    }

    private static string FreeOf(string id, Func<string, bool> isFree)
    {
        var other = id;
        var between = id.Contains('-', StringComparison.Ordinal) ? "-" : id.Contains('_', StringComparison.Ordinal) || char.IsDigit(id[^1]) ? "_" : "";
        for (var number = 2; !isFree(other); number++)
            other = id + between + number.ToString(CultureInfo.InvariantCulture);
        return other;
    }

    private static HashSet<string> IdsOf(FixRequest request)
    {
        var keys = Vocabulary.Shapes.Select(shape => shape.Find("id")).OfType<Key>().ToArray();
        var (tree, ids) = (request.File.Tree, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        for (var row = 1; row < tree.Count; row++)
        {
            if (tree.IsScalar(row) && keys.Any(key => key.Name.In(request.File.KeyLanguage) == tree.Text(row - 1)))
                ids.Add(Core(tree.Text(row).Trim()));
        }
        return ids;
    }

    private static string Core(string id) => CodeName.FromId(id) ?? id;
}
