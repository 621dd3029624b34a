using System.Text;
using Zhengwu.Cli.Editor.Schemas;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Formatting;

/// <summary>Writes keys, values of closed lists, yes and no, and the first line in one language; nothing else of the text changes.</summary>
internal sealed class KeyConversion
{
    private readonly Definition _file;
    private readonly Language _language;
    private readonly SortedDictionary<int, (SourceSpan Span, string Text)> _edits = [];

    private KeyConversion(Definition file, Language language) => (_file, _language) = (file, language);

    /// <summary>Converts a file whose kind is known.</summary>
    public static string Convert(Definition file, Language language)
    {
        var conversion = new KeyConversion(file, language);
        conversion.TakeHead();
        conversion.Take(0, ShapeSchemas.RootOf(file.Kind!.Value));
        return conversion.Apply();
    }

    private NodeTree Tree => _file.Tree;

    private void TakeHead()
    {
        var kind = Vocabulary.Kinds.Values[(int)_file.Kind!.Value];
        var written = Tree.Text(2).Trim();
        Replace(2, written[..written.IndexOf('/', StringComparison.Ordinal)], kind);
    }

    private void Take(int row, Shape shape)
    {
        if (Tree.Kind(row) == NodeKind.Sequence)
        {
            for (var item = row + 1; item < Tree.Next(row); item = Tree.Next(item))
                Take(item, shape);
        }
        else if (Tree.Kind(row) == NodeKind.Mapping)
        {
            for (var key = row + 1; key < Tree.Next(row); key = Tree.Next(Tree.Next(key)))
                TakeEntry(key, Tree.Next(key), shape);
        }
    }

    private void TakeEntry(int keyRow, int value, Shape shape)
    {
        if (!Tree.IsScalar(keyRow) || BindingSession.FindKey(Tree.Text(keyRow), shape) is not { } key)
            return;
        Replace(keyRow, Tree.Text(keyRow).TrimEnd(':'), key.Name);
        if (key.Form == ValueForm.Boolean)
            TakeChoice(value, Vocabulary.Booleans);
        else if (key.Choices is { } choices)
            TakeChoice(value, choices);
        else if (KeyContents.ShapeBelow(key) is { } below)
            Take(value, below);
    }

    private void TakeChoice(int row, ClosedList choices)
    {
        if (Tree.Kind(row) == NodeKind.Sequence)
        {
            for (var item = row + 1; item < Tree.Next(row); item = Tree.Next(item))
                TakeChoice(item, choices);
        }
        else if (Tree.IsScalar(row) && choices.IndexOf(Tree.Text(row).Trim()) is >= 0 and var index)
        {
            Replace(row, Tree.Text(row).Trim(), choices.Values[index]);
        }
    }

    // What an alias repeats is met again at its anchor's place, where the edit is noted already.
    private void Replace(int row, string written, Bilingual spellings)
    {
        var spelling = spellings.In(_language);
        if (spelling == written)
            return;
        var span = Tree.Span(row);
        var at = _file.Text.Content.IndexOf(written, span.Start, span.Length, StringComparison.Ordinal);
        _edits[span.Start] = (at < 0 ? span : new(at, written.Length), spelling);
    }

    private string Apply()
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var (span, text) in _edits.Values)
        {
            result.Append(_file.Text.Content, at, span.Start - at).Append(text);
            at = span.End;
        }
        return result.Append(_file.Text.Content, at, _file.Text.Content.Length - at).ToString();
    }
}
