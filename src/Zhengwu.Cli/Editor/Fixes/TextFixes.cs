using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Characters and lines that do not belong, and the first line where it is missing.</summary>
internal static class TextFixes
{
    /// <summary>Takes out the invisible characters of a text.</summary>
    public static IEnumerable<QuickFix> Invisible(FixRequest request)
    {
        var (start, text) = Marked(request);
        var edits = Enumerable.Range(0, text.Length).Where(at => TextDamage.IndexOfInvisible(text.Substring(at, 1)) == 0).Select(at => (TextEdit?)new TextEdit(new(start + at, 1), ""));
        return request.Fix(new("删去不可见的字符", "Delete the invisible characters"), edits);
    }

    /// <summary>Writes zeros for letters.</summary>
    public static IEnumerable<QuickFix> LetterForZero(FixRequest request)
    {
        var (start, text) = Marked(request);
        var edits = new List<TextEdit?>();
        for (var at = TextDamage.IndexOfLetterForZero(text); at >= 0; at = TextDamage.IndexOfLetterForZero(text))
        {
            edits.Add(new TextEdit(new(start + at, 1), "0"));
            text = text[..at] + '0' + text[(at + 1)..];
        }
        return request.Fix(new("字母 O 改为数字 0", "Write the digit 0 for the letter O"), edits);
    }

    /// <summary>Turns what follows the first document into comments, so that nothing is lost.</summary>
    public static IEnumerable<QuickFix> SecondDocument(FixRequest request)
    {
        var text = request.Nodes.Text;
        var edits = new List<TextEdit?>();
        for (var line = text.LineStart(request.Finding.Span.Start); line < text.Text.Length; line = text.AfterLine(line))
        {
            if (text.Text[line..text.AfterLine(line)].Trim().Length > 0)
                edits.Add(new TextEdit(new(line, 0), "# "));
        }
        return request.Fix(new("把“---”之后的内容改为注释", "Turn what follows '---' into comments"), edits);
    }

    /// <summary>The first line of a file that has none.</summary>
    public static IEnumerable<QuickFix> Head(FixRequest request)
    {
        var tree = request.File.Tree;
        var isMapping = !tree.IsEmpty && tree.Kind(0) == NodeKind.Mapping && !tree.IsPlain(0) && !tree.HasNothingBelow(0);
        if (!isMapping && !tree.IsEmpty && !tree.IsBlank(0))
            return [];
        var language = isMapping && tree.Text(1).All(char.IsAscii) ? Language.English : Language.Chinese;
        var line = HeadLine(request, language);
        // An empty file gets the title that every plan and catalog needs, to be filled in.
        var rest = isMapping || !NeedsTitle(request) ? "" : $"{Vocabulary.Plan.Title.Name.In(language)}: {request.Nodes.Text.NewLine}";
        return request.Fix(FixTitles.Add(line), new TextEdit(new(isMapping ? tree.Span(1).Start : 0, 0), line + request.Nodes.Text.NewLine + rest));
    }

    /// <summary>Takes out a tag, a directive or a merge key.</summary>
    public static IEnumerable<QuickFix> Tag(FixRequest request)
    {
        var (start, text) = (request.Finding.Span.Start, request.File.Text.Content);
        if (request.Written == "<<")
            return request.Fix(FixTitles.Remove("<<"), request.Nodes.Removal.Of(request.Row).Select(edit => (TextEdit?)edit));
        if (text[start] == '%')
            return request.Fix(FixTitles.Remove(request.Written), new TextEdit(new(start, request.Nodes.Text.AfterLine(start) - start), ""));
        if (text[start] != '!')
            return [];
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ']' or '}'))
            end++;
        var tag = text[start..end];
        while (end < text.Length && text[end] == ' ')
            end++;
        return request.Fix(FixTitles.Remove(tag), new TextEdit(new(start, end - start), ""));
    }

    private static bool NeedsTitle(FixRequest request) =>
        DefinitionReader.KindOf(request.File.Path) is DefinitionKind.Plan or DefinitionKind.Catalog;

    private static string HeadLine(FixRequest request, Language language)
    {
        var kind = (Bilingual)request.Finding.Arguments[0];
        return $"{Vocabulary.Plan.Head.Name.In(language)}: {kind.In(language)}/{DefinitionReader.FormatVersion}";
    }

    private static (int Start, string Text) Marked(FixRequest request) =>
        (request.Nodes.Tree.Span(request.Row).Start, request.Nodes.Text.Written(request.Row));
}
