using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Entries that say nothing, or say it twice, taken out.</summary>
internal static class RemovalFixes
{
    private static readonly Shape[] Parts = [Vocabulary.Acceptance.Shape, Vocabulary.Channel.Shape, Vocabulary.Element.Shape];

    private static readonly Key[] OtherNames = [Vocabulary.Unit.Aliases, Vocabulary.Unit.SecondNames, Vocabulary.UnitGroup.Aliases];

    /// <summary>Takes out the entry of the node: a key with its value, or an item of a list.</summary>
    public static IEnumerable<QuickFix> Entry(FixRequest request) =>
        Remove(request, request.Row, request.Place is { KeyRow: > 0 } place ? request.Nodes.Tree.Text(place.KeyRow) : request.Written);

    /// <summary>Takes out the whole acceptance, channel or element that the node is a part of.</summary>
    public static IEnumerable<QuickFix> Part(FixRequest request)
    {
        var tree = request.Nodes.Tree;
        var row = tree.IsScalar(request.Row) && request.Place is { } place && Parts.Contains(place.Shape) ? place.Mapping : request.Row;
        return Remove(request, row, request.Finding.File.Content[request.Finding.Span.Start..request.Nodes.Text.EndOf(request.Row)].Split('\n')[0].Trim());
    }

    /// <summary>Takes out a second name that another unit has: this one, or the other where this is a unit's first name.</summary>
    public static IEnumerable<QuickFix> OtherName(FixRequest request)
    {
        var name = request.Argument(0);
        var rows = request.Nodes.ValuesThatSay(name, OtherNames).ToList();
        return rows.Contains(request.Row) ? Remove(request, request.Row, name) : rows.SelectMany(row => Remove(request, row, name));
    }

    private static IEnumerable<QuickFix> Remove(FixRequest request, int row, string name) =>
        row < 0 ? [] : request.Fix(FixTitles.Remove(name), request.Nodes.Removal.Of(row).Select(edit => (TextEdit?)edit));
}
