using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>What a plan names and does not have: attachments and forms.</summary>
internal static class PlanFixes
{
    /// <summary>The attachment that the text names; its title is to be filled in.</summary>
    public static IEnumerable<QuickFix> Attachment(FixRequest request)
    {
        var number = string.Concat(request.Argument(0).Where(char.IsAsciiDigit));
        var language = request.File.KeyLanguage;
        var numbered = number.Length == 0 ? "" : $"{Vocabulary.Attachment.Number.Name.In(language)}: {number}, ";
        return Append(request, Vocabulary.Plan.Attachments, $"{{{numbered}{Vocabulary.Attachment.Title.Name.In(language)}: }}", number);
    }

    /// <summary>A form of the id that is named; its title is to be filled in.</summary>
    public static IEnumerable<QuickFix> Form(FixRequest request)
    {
        var language = request.File.KeyLanguage;
        var id = YamlScalar.OnOneLine(request.Argument(0), inFlow: true);
        return Append(request, Vocabulary.Plan.Forms, $"{{{Vocabulary.Form.Id.Name.In(language)}: {id}, {Vocabulary.Form.Title.Name.In(language)}: }}", " " + id);
    }

    private static IEnumerable<QuickFix> Append(FixRequest request, Key list, string entry, string name)
    {
        var nodes = request.Nodes;
        var there = nodes.ValueOf(0, list);
        var edit = there > 0 && nodes.Tree.Kind(there) == NodeKind.Sequence
            ? nodes.Insertion.Item(there, entry)
            : nodes.Insertion.Entry(0, Vocabulary.Plan.Shape, list, $"[{entry}]");
        return request.Fix(FixTitles.ToFillIn(list.Name.In(request.File.KeyLanguage) + name), edit).Select(fix => fix with { IsForm = true });
    }
}
