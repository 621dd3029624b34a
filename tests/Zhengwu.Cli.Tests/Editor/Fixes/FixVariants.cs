using System.Globalization;
using Zhengwu.Cli.Editing;
using Zhengwu.Cli.Editor.Schemas;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>The same definition, laid out in another way.</summary>
internal static class FixVariants
{
    public static string WithCarriageReturns(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);

    /// <summary>A comment above every line, as deep as the line.</summary>
    public static string WithComments(string text) =>
        string.Join('\n', text.Split('\n').SelectMany((line, at) => line.Trim().Length == 0 ? new[] { line } : [Indent(line) + "# 注" + Number(at), line]));

    /// <summary>A comment behind every line.</summary>
    public static string WithCommentsBehind(string text) =>
        string.Join('\n', text.Split('\n').Select((line, at) => line.Trim().Length == 0 || line.Contains('#', StringComparison.Ordinal) ? line : $"{line} # 注{Number(at)}"));

    /// <summary>Keys and values of closed lists in the other language.</summary>
    public static string InOtherLanguage(string path, string text)
    {
        var file = DefinitionReader.Read(path, text);
        if (file.Kind is null)
            return text;
        var other = file.KeyLanguage == Language.Chinese ? Language.English : Language.Chinese;
        var edits = Enumerable.Range(1, file.Tree.Count - 1).Where(file.Tree.IsScalar).Select(row => InOtherLanguage(file, row, other)).OfType<TextEdit>();
        return TextEdits.Apply(text, edits);
    }

    /// <summary>Every value in brackets.</summary>
    public static string InBrackets(string path, string text)
    {
        var tree = DefinitionReader.Read(path, text).Tree;
        if (tree.IsEmpty || tree.Kind(0) != NodeKind.Mapping)
            return text;
        var nodes = new NodeText(tree, text);
        return string.Concat(nodes.EntriesOf(0).Select(key => $"{tree.Text(key)}: {Flow(nodes, tree.Next(key))}\n"));
    }

    private static TextEdit? InOtherLanguage(Definition file, int row, Language other)
    {
        var place = NodePlace.At(file, file.Tree.Span(row).Start);
        if (place?.Key is not { } key)
            return null;
        var words = place.IsValue ? ValueInOther(key, file.Tree.Text(row), other) : place.KeyRow == row ? key.Name.In(other) : null;
        return words is null ? null : new(file.Tree.Span(row), words);
    }

    private static string? ValueInOther(Key key, string text, Language other)
    {
        if (key.Owner.Find("zhengwu") == key)
            return Vocabulary.Kinds.IndexOf(text.Split('/')[0]) is >= 0 and var kind ? Vocabulary.Kinds.Values[kind].In(other) + text[text.IndexOf('/', StringComparison.Ordinal)..] : null;
        var list = key.Form == ValueForm.Boolean ? Vocabulary.Booleans : key.Choices;
        return list?.IndexOf(text) is >= 0 and var at ? list.Values[at].In(other) : null;
    }

    private static string Flow(NodeText nodes, int row) => nodes.Tree.Kind(row) switch
    {
        NodeKind.Mapping => "{" + string.Join(", ", nodes.EntriesOf(row).Select(key => $"{Flow(nodes, key)}: {Flow(nodes, nodes.Tree.Next(key))}")) + "}",
        NodeKind.Sequence => "[" + string.Join(", ", nodes.EntriesOf(row).Select(item => Flow(nodes, item))) + "]",
        _ => nodes.Tree.IsBlank(row) ? "" : YamlScalar.OnOneLine(nodes.Tree.Text(row), inFlow: true),
    };

    private static string Indent(string line) => line[..^line.TrimStart().Length];

    private static string Number(int at) => at.ToString(CultureInfo.InvariantCulture);
}
