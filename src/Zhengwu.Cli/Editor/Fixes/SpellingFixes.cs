using Zhengwu.Catalogs;
using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>Words that are known, in place of words that are nearly so.</summary>
internal static class SpellingFixes
{
    private const int MostOffered = 3;

    private static readonly string[] Levels = ["国家级", "省级", "市级", "县级", "乡级", "村级"];

    /// <summary>Known keys that were perhaps meant, then a key of the author's own.</summary>
    public static IEnumerable<QuickFix> Key(FixRequest request)
    {
        if (request.Place is not { IsValue: false } place)
            return [];
        var names = place.Shape.Keys.Select(key => key.Name.In(request.File.KeyLanguage));
        return [.. Near(request, request.Written, names), .. Own(request)];
    }

    /// <summary>Values of the closed list.</summary>
    public static IEnumerable<QuickFix> Choice(FixRequest request)
    {
        var choices = request.Place?.Key?.Choices?.Values.Select(value => value.In(request.File.KeyLanguage));
        return choices is null ? [] : Near(request, request.Nodes.Tree.Text(request.Row).Trim(), choices);
    }

    /// <summary>The spelling in the file's language, or the format that this program reads: what the message says.</summary>
    public static Func<FixRequest, IEnumerable<QuickFix>> Said(int argument) =>
        request => To(request, request.Argument(argument));

    /// <summary>The kind that the file name announces.</summary>
    public static IEnumerable<QuickFix> Kind(FixRequest request)
    {
        var tree = request.File.Tree;
        var kind = (Bilingual)request.Finding.Arguments[0];
        var language = tree.Text(1).All(char.IsAscii) ? Language.English : Language.Chinese;
        return To(request, $"{kind.In(language)}/{DefinitionReader.FormatVersion}");
    }

    /// <summary>The version that this program reads, in the language of the first key.</summary>
    public static IEnumerable<QuickFix> Version(FixRequest request)
    {
        var current = (Bilingual)request.Finding.Arguments[1];
        return To(request, request.File.Tree.Text(1).All(char.IsAscii) ? current.English : current.Chinese);
    }

    /// <summary>Known channels, at every place that writes the name; several in one text as a list.</summary>
    public static IEnumerable<QuickFix> Channel(FixRequest request)
    {
        var name = request.Argument(0);
        var rows = request.Nodes.ValuesThatSay(name, Vocabulary.Item.Channels, Vocabulary.ItemStage.Channels, Vocabulary.Channel.Name).ToList();
        var parts = ChannelDictionary.Read(name);
        if (parts.Count > 1)
            return parts.All(part => part.Mark == ChannelMark.None) ? AsList(request, rows, [.. parts.Select(part => part.Name)]) : [];
        return Everywhere(request, rows, Spelling.Near(name, ChannelDictionary.All.Select(channel => channel.Name), Spelling.OfNames));
    }

    /// <summary>Known levels, at every place that writes the name.</summary>
    public static IEnumerable<QuickFix> Level(FixRequest request)
    {
        var name = request.Argument(0);
        var rows = request.Nodes.ValuesThatSay(name, Vocabulary.Catalog.Level, Vocabulary.Item.Level);
        return Everywhere(request, [.. rows], Spelling.Near(name, Levels));
    }

    /// <summary>The word that the message asks after.</summary>
    public static IEnumerable<QuickFix> Meant(FixRequest request) =>
        request.Meant is { } word ? request.Fix(FixTitles.ChangeTo(word), request.Nodes.Rewrite(request.Row, word)) : [];

    /// <summary>The file of the set that was perhaps meant: of the same name, else of one that is near, else the only one.</summary>
    public static IEnumerable<QuickFix> FileName(FixRequest request)
    {
        var kind = request.Place?.Key == Vocabulary.Plan.Catalogs ? DefinitionKind.Catalog : DefinitionKind.Units;
        var paths = request.Set.Definitions.Where(file => file.Kind == kind).Select(file => RelativePath.Between(request.File.Path, file.Path)).ToList();
        var written = NameOf(request.Nodes.Tree.Text(request.Row).Trim());
        var near = Spelling.Near(written, paths.Select(NameOf));
        var meant = paths.Where(path => near.Contains(NameOf(path)) || NameOf(path) == written || paths.Count == 1).OrderByDescending(path => NameOf(path) == written);
        return meant.Take(MostOffered).SelectMany(path => request.Fix(FixTitles.ChangeTo(path), request.Nodes.Rewrite(request.Row, path)));
    }

    private static string NameOf(string path) => RelativePath.Normalize(path).Split('/')[^1];

    private static IEnumerable<QuickFix> Near(FixRequest request, string word, IEnumerable<string> names) =>
        Spelling.Near(word, names).Take(MostOffered).SelectMany(name => To(request, name));

    private static IEnumerable<QuickFix> To(FixRequest request, string words) =>
        request.Fix(FixTitles.ChangeTo(words), new TextEdit(request.Finding.Span, request.Finding.Span.Length == 0 ? " " + words : words));

    private static IEnumerable<QuickFix> Own(FixRequest request) =>
        request.Fix(new($"留作自己的键“x-{request.Written}”", $"Keep it as a key of your own, 'x-{request.Written}'"), new TextEdit(new(request.Finding.Span.Start, 0), "x-"));

    private static IEnumerable<QuickFix> Everywhere(FixRequest request, IReadOnlyList<int> rows, IEnumerable<string> words) =>
        words.Take(MostOffered).SelectMany(word => request.Fix(FixTitles.ChangeTo(word), rows.Select(row => request.Nodes.Rewrite(row, word))));

    private static IEnumerable<QuickFix> AsList(FixRequest request, IReadOnlyList<int> rows, IReadOnlyList<string> names) =>
        request.Fix(new($"写成列表：{string.Join("、", names)}", $"Write as a list: {string.Join(", ", names)}"), rows.Select(row => AsList(request.Nodes, row, names)));

    // In a list the names become further items; as the only value they become a list.
    private static TextEdit? AsList(FixNodes nodes, int row, IReadOnlyList<string> names)
    {
        var (parent, span) = (nodes.Text.ParentOf(row), nodes.Tree.Span(row));
        var flow = string.Join(", ", names.Select(name => YamlScalar.OnOneLine(name, inFlow: true)));
        if (nodes.Tree.Kind(parent) == NodeKind.Mapping)
            return nodes.ValueOf(parent, Vocabulary.Channel.Name) == row ? null : new(new(span.Start, nodes.Text.EndOf(row) - span.Start), $"[{flow}]");
        var dash = nodes.Text.NewLine + nodes.Text.Indent(nodes.Text.Text.LastIndexOf('-', span.Start)) + "- ";
        return new(new(span.Start, nodes.Text.EndOf(row) - span.Start), nodes.Tree.IsPlain(parent) ? flow : string.Join(dash, names.Select(name => nodes.Scalar(row, name))));
    }
}
