using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Keys that are missing: with what is said elsewhere where that settles it, else to be filled in.</summary>
internal static class MissingKeyFixes
{
    // One other row that says something says nothing about this one.
    private const int FewestOthers = 2;

    /// <summary>The key, to be filled in.</summary>
    public static Func<FixRequest, IEnumerable<QuickFix>> Blank(Key key) => request => Blank(request, key);

    /// <summary>The default where an empty key stands before it, then what every other row says, then the key to be filled in.</summary>
    public static Func<FixRequest, IEnumerable<QuickFix>> AsOthers(Key key) => request => [.. AsDefault(request, key), .. AsOthers(request, key), .. Blank(request, key)];

    /// <summary>The default where an empty key stands before it, else the key to be filled in.</summary>
    public static Func<FixRequest, IEnumerable<QuickFix>> AsDefault(Key key) => request => [.. AsDefault(request, key), .. Blank(request, key)];

    /// <summary>The default, for a 同上 with nothing above it.</summary>
    public static IEnumerable<QuickFix> DefaultForDitto(FixRequest request) => request.Place is { Key: { } key } ? AsDefault(request, key) : [];

    /// <summary>The key that the message names, to be filled in.</summary>
    public static IEnumerable<QuickFix> Required(FixRequest request) =>
        request.Place is { } place && place.Shape.Find(request.Argument(0)) is { } key ? Blank(request, key) : [];

    /// <summary>Each method that there is.</summary>
    public static IEnumerable<QuickFix> Method(FixRequest request) =>
        AsDefault(request, Vocabulary.Item.Method).Concat(Vocabulary.Methods.Values.SelectMany(method => Put(request, Vocabulary.Item.Method, method.In(request.File.KeyLanguage))));

    /// <summary>The regulation's general limit, by the method of the item.</summary>
    public static IEnumerable<QuickFix> Deadline(FixRequest request)
    {
        var limit = LimitFixes.EventOf(request, request.Place?.Mapping ?? -1) + "20个工作日内";
        return [.. AsDefault(request, Vocabulary.Item.Deadline), .. Put(request, Vocabulary.Item.Deadline, limit), .. Blank(request, Vocabulary.Item.Deadline)];
    }

    /// <summary>A key with a text, where its shape has it; the key of the defaults or of the issue in a mapping of its own.</summary>
    public static IEnumerable<QuickFix> Put(FixRequest request, Key key, string text)
    {
        var title = text.Length == 0
            ? FixTitles.ToFillIn(key.Name.In(request.File.KeyLanguage))
            : FixTitles.Add($"{key.Name.In(request.File.KeyLanguage)}: {text}");
        return request.Place is not { } place ? [] : Put(request, place.Mapping, place.Shape, key, text, title);
    }

    private static IEnumerable<QuickFix> Put(FixRequest request, int mapping, Shape shape, Key key, string text, Bilingual title)
    {
        var (nodes, language) = (request.Nodes, request.File.KeyLanguage);
        if (shape.Find(key.Name.English) is { } own)
            return request.Fix(title, nodes.Insertion.Entry(mapping, shape, own, text.Length == 0 ? "" : nodes.ScalarIn(mapping, text)));
        if (shape.Keys.FirstOrDefault(outer => outer.Form == ValueForm.Mapping && outer.Below!.Find(key.Name.English) is not null) is not { } holder)
            return [];
        var within = nodes.ValueOf(mapping, holder);
        if (within > 0 && nodes.Tree.Kind(within) == NodeKind.Mapping)
            return Put(request, within, holder.Below!, key, text, title);
        var entry = $"{key.Name.In(language)}: {(text.Length == 0 ? "" : YamlScalar.OnOneLine(text, inFlow: true))}";
        return request.Fix(title, nodes.Insertion.Entry(mapping, shape, holder, $"{{{entry}}}"));
    }

    private static IEnumerable<QuickFix> Blank(FixRequest request, Key key) =>
        Put(request, key, "").Select(fix => fix with { IsForm = true });

    // An empty cell is a statement of its own, and 同上 means the row above; without either the item has what the defaults say.
    private static IEnumerable<QuickFix> AsDefault(FixRequest request, Key key)
    {
        var nodes = request.Nodes;
        if (request.Place is not { } place || place.Shape != Vocabulary.Item.Shape || nodes.ValueOf(place.Mapping, key) is not (> 0 and var value) || !SaysNothing(nodes.Tree, value))
            return [];
        var defaults = nodes.ValueOf(0, Vocabulary.Catalog.Defaults);
        if (defaults < 0 || nodes.Tree.Kind(defaults) != NodeKind.Mapping || nodes.ValueOf(defaults, key) is not (> 0 and var given) || nodes.Tree.IsBlank(given))
            return [];
        var name = key.Name.In(request.File.KeyLanguage);
        return request.Fix(new($"删去这个“{name}”，沿用“缺省”", $"Delete this '{name}' and take the default"), nodes.Removal.Of(value).Select(edit => (TextEdit?)edit));
    }

    private static bool SaysNothing(NodeTree tree, int value) => tree.IsBlank(value) || (tree.IsScalar(value) && Vocabulary.IsDitto(tree.Text(value).Trim()));

    private static IEnumerable<QuickFix> AsOthers(FixRequest request, Key key)
    {
        if (request.Place is not { } place || place.Shape.Find(key.Name.English) is not { } own)
            return [];
        var others = ValuesOfOthers(request.Nodes, place.Mapping, own).ToList();
        return others.Count >= FewestOthers && others.Distinct().ToList() is [var value] && request.Nodes.Insertion.Entry(place.Mapping, place.Shape, own, value) is { } edit
            ? request.Fix(new($"与其他各项相同：{value}", $"The same as all others: {value}"), edit)
            : [];
    }

    // As written: the quotes and brackets of one row do for another of the same list.
    private static IEnumerable<string> ValuesOfOthers(FixNodes nodes, int mapping, Key key)
    {
        var list = nodes.Text.ParentOf(mapping);
        if (list < 0 || nodes.Tree.Kind(list) != NodeKind.Sequence)
            yield break;
        foreach (var other in nodes.Text.EntriesOf(list).Where(other => nodes.Tree.Kind(other) == NodeKind.Mapping && nodes.Tree.IsPlain(other) == nodes.Tree.IsPlain(mapping)))
        {
            var value = nodes.ValueOf(other, key);
            if (value > 0 && !nodes.Tree.IsBlank(value) && (nodes.Tree.IsScalar(value) || nodes.Tree.IsPlain(value)) && nodes.Text.Written(value) is { } written && !written.Contains('\n', StringComparison.Ordinal))
                yield return written;
        }
    }
}
