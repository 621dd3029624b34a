using Zhengwu.Cli.Editor.Schemas;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>The last offer: to accept a finding (忽略), with a reason that the author has to write.</summary>
internal static class AcceptanceFixes
{
    private static readonly Rule[] AboutAcceptances = [TextRules.AcceptanceIncomplete, TextRules.AcceptanceUnused, TextRules.AcceptanceEnded];

    /// <summary>An acceptance in the innermost owner that can have one; nothing for a finding that nobody can accept.</summary>
    public static IEnumerable<QuickFix> For(FixRequest request)
    {
        if (request.Row < 0 || request.File.Kind is not { } kind || AboutAcceptances.Contains(request.Finding.Rule))
            return [];
        var owners = new List<(int Mapping, Shape Shape)>();
        Collect(request.Nodes, 0, ShapeSchemas.RootOf(kind), request.Row, owners);
        return owners.AsEnumerable().Reverse().Select(owner => In(request, owner.Mapping, owner.Shape)).FirstOrDefault(fix => fix is not null) is { } found ? [found] : [];
    }

    private static QuickFix? In(FixRequest request, int mapping, Shape shape)
    {
        var (nodes, language) = (request.Nodes, request.File.KeyLanguage);
        var key = shape.Keys.First(IsAccept);
        var entry = $"{{{Vocabulary.Acceptance.Rule.Name.In(language)}: {request.Finding.Rule.Id}, {Vocabulary.Acceptance.Reason.Name.In(language)}: }}";
        var there = nodes.ValueOf(mapping, key);
        var edit = there > 0 && nodes.Tree.Kind(there) == NodeKind.Sequence
            ? nodes.Insertion.Item(there, entry)
            : nodes.Insertion.Entry(mapping, shape, key, $"[{entry}]");
        return request.Fix(Title(request.Finding.Rule), edit).Select(fix => fix with { IsForm = true }).FirstOrDefault();
    }

    private static Bilingual Title(Rule rule) => new($"带理由忽略 {rule.Id}（理由待填）", $"Accept {rule.Id} with a reason, to be filled in");

    // Every mapping on the way to the node whose shape has acceptances, the outermost first.
    private static void Collect(FixNodes nodes, int row, Shape shape, int target, List<(int Mapping, Shape Shape)> owners)
    {
        if (nodes.Tree.Kind(row) == NodeKind.Sequence)
        {
            foreach (var item in nodes.Text.EntriesOf(row).Where(item => nodes.Tree.Contains(item, target)))
                Collect(nodes, item, shape, target, owners);
        }
        else if (nodes.Tree.Kind(row) == NodeKind.Mapping)
        {
            if (shape.Keys.Any(IsAccept))
                owners.Add((row, shape));
            foreach (var key in nodes.Text.EntriesOf(row).Where(key => nodes.Tree.Contains(nodes.Tree.Next(key), target)))
            {
                if (BindingSession.FindKey(nodes.Tree.Text(key), shape) is { } known && KeyContents.ShapeBelow(known) is { } below)
                    Collect(nodes, nodes.Tree.Next(key), below, target, owners);
            }
        }
    }

    private static bool IsAccept(Key key) => key.Below == Vocabulary.Acceptance.Shape;
}
