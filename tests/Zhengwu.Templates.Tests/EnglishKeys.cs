using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Templates.Tests;

/// <summary>Writes a definition with English keys: the text is edited at the spans, so that comments, order and layout stay.</summary>
internal sealed class EnglishKeys
{
    private readonly List<(SourceSpan Span, string Word)> edits = [];
    private readonly NodeTree tree;

    private EnglishKeys(NodeTree tree) => this.tree = tree;

    public static string Of(string path, string text)
    {
        var definition = DefinitionReader.Read(path, text);
        var keys = new EnglishKeys(definition.Tree);
        keys.TranslateMapping(0, ShapeOf(definition.Kind));
        return keys.Apply(text);
    }

    private static Shape ShapeOf(DefinitionKind? kind) => kind switch
    {
        DefinitionKind.Plan => Vocabulary.Plan.Shape,
        DefinitionKind.Catalog => Vocabulary.Catalog.Shape,
        DefinitionKind.Units => Vocabulary.Units.Shape,
        _ => throw new InvalidOperationException("The templates have plans, catalogs and units."),
    };

    private void TranslateMapping(int mapping, Shape shape)
    {
        for (int row = mapping + 1; row < tree.Next(mapping); row = tree.Next(tree.Next(row)))
        {
            var key = shape.Find(tree.Text(row)) ?? throw new InvalidOperationException($"No key {tree.Text(row)}.");
            edits.Add((tree.Span(row), key.Name.English));
            TranslateValue(tree.Next(row), key);
        }
    }

    private void TranslateValue(int value, Key key)
    {
        if (tree.Kind(value) == NodeKind.Sequence)
        {
            for (int entry = value + 1; entry < tree.Next(value); entry = tree.Next(entry))
                TranslateValue(entry, key);
        }
        else if (tree.Kind(value) == NodeKind.Mapping)
        {
            TranslateMapping(value, key.Below!);
        }
        else if (WordFor(tree.Text(value), key) is { } word)
        {
            edits.Add((tree.Span(value), word));
        }
    }

    private static string? WordFor(string text, Key key)
    {
        if (key.Name.English == "zhengwu")
            return Pick(Vocabulary.Kinds, text[..text.IndexOf('/', StringComparison.Ordinal)]) + text[text.IndexOf('/', StringComparison.Ordinal)..];
        var list = key.Form == ValueForm.Boolean ? Vocabulary.Booleans : key.Choices;
        return list is null ? null : Pick(list, text);
    }

    private static string Pick(ClosedList list, string word) => list.Values[list.IndexOf(word)].English;

    private string Apply(string text)
    {
        foreach (var (span, word) in edits.OrderByDescending(edit => edit.Span.Start))
            text = text.Remove(span.Start, span.Length).Insert(span.Start, word);
        return text;
    }
}
