using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Entries that say nothing, or say it twice, taken out.</summary>
internal static class RemovalFixes
{
    private static readonly Shape[] Parts = [Vocabulary.Acceptance.Shape, Vocabulary.Channel.Shape, Vocabulary.Element.Shape];

    private static readonly Key[] OtherNames = [Vocabulary.Unit.Aliases, Vocabulary.Unit.SecondNames, Vocabulary.UnitGroup.Aliases];

    /// <summary>Takes out the second of two keys, which is not read.</summary>
    public static IEnumerable<QuickFix> SecondKey(FixRequest request) =>
        Remove(request, request.Row, new($"删去重复的“{request.Written}”", $"Delete the second '{request.Written}'"));

    /// <summary>Takes out the entry of a value: its key, or the item of a list.</summary>
    public static IEnumerable<QuickFix> Entry(FixRequest request) =>
        request.Place is { KeyRow: > 0 } place ? Remove(request, request.Row, FixTitles.Remove($"{request.Nodes.Tree.Text(place.KeyRow)}: {request.Written}")) : [];

    /// <summary>Takes out the acceptance that the node is a part of.</summary>
    public static IEnumerable<QuickFix> Acceptance(FixRequest request) =>
        Remove(request, WholeOf(request), new("删去这条忽略", "Delete this acceptance"));

    /// <summary>Takes out the channel or element that the name is a part of.</summary>
    public static IEnumerable<QuickFix> Part(FixRequest request) => Remove(request, WholeOf(request), FixTitles.Remove(request.Written));

    /// <summary>Takes out a second name that another unit has: this one, or the other where this is a unit's first name.</summary>
    public static IEnumerable<QuickFix> OtherName(FixRequest request)
    {
        var name = request.Argument(0);
        var rows = request.Nodes.ValuesThatSay(name, OtherNames).ToList();
        return rows.Contains(request.Row) ? Remove(request, request.Row, FixTitles.Remove(name)) : rows.SelectMany(row => Remove(request, row, FixTitles.Remove(name)));
    }

    // A text in a list is the whole of its part; a name in a mapping is not.
    private static int WholeOf(FixRequest request) =>
        request.Place is { } place && Parts.Contains(place.Shape) ? place.Mapping : request.Row;

    private static IEnumerable<QuickFix> Remove(FixRequest request, int row, Bilingual title) =>
        row < 0 ? [] : request.Fix(title, request.Nodes.Removal.Of(row).Select(edit => (TextEdit?)edit));
}
