using Zhengwu.Cli.Editing;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>The nodes of a file that is to be mended, and the edits of them.</summary>
internal sealed class FixNodes(Definition file)
{
    private readonly NodeText _nodes = new(file);

    public NodeTree Tree => file.Tree;

    public NodeText Text => _nodes;

    public EntryInsertion Insertion { get; } = new(new(file), file.KeyLanguage);

    public EntryRemoval Removal { get; } = new(new(file));

    /// <summary>A fix of the file; nothing when there is nothing to change, or when a part of it cannot be done.</summary>
    public IEnumerable<QuickFix> Fix(Bilingual title, params IEnumerable<TextEdit?> edits)
    {
        var all = edits.ToList();
        if (all.Count > 0 && all.TrueForAll(edit => edit is not null))
            yield return new(title, file, [.. all.Select(edit => edit!.Value)]);
    }

    /// <summary>A text as YAML at the place of a node.</summary>
    public string Scalar(int row, string text) => YamlScalar.OnOneLine(text, _nodes.IsInBrackets(row));

    /// <summary>A text as YAML in an entry of a mapping or list.</summary>
    public string ScalarIn(int owner, string text) => YamlScalar.OnOneLine(text, Tree.IsPlain(owner) || _nodes.IsInBrackets(owner));

    /// <summary>Puts another text in place of a scalar's; the quotes stay where they can. Null for a text of several lines.</summary>
    public TextEdit? Rewrite(int row, string text)
    {
        var (start, written) = (Tree.Span(row).Start, _nodes.Written(row));
        if (written.Contains('\n', StringComparison.Ordinal) || text == Tree.Text(row))
            return null;
        var quoted = YamlScalar.OnOneLine(text, _nodes.IsInBrackets(row));
        if (written.Length == Tree.Text(row).Length + 2 && quoted == text)
            quoted = written[0] + text + written[^1];
        return new(new(start, written.Length), quoted);
    }

    /// <summary>Changes the words of a scalar; null where nothing changes.</summary>
    public TextEdit? Rewrite(int row, Func<string, string> change) => Tree.IsScalar(row) ? Rewrite(row, change(Tree.Text(row))) : null;

    /// <summary>The value of a key of a mapping; negative when the key is not there.</summary>
    public int ValueOf(int mapping, Key key)
    {
        foreach (var row in _nodes.EntriesOf(mapping))
        {
            if (BindingSession.FindKey(Tree.Text(row), key.Owner) == key)
                return Tree.Next(row);
        }
        return -1;
    }

    /// <summary>The scalars with values below and at a node.</summary>
    public IEnumerable<int> ScalarsBelow(int row) => Enumerable.Range(row, Tree.Next(row) - row).Where(Tree.IsScalar);

    /// <summary>The scalars that say something in certain keys, wherever these stand.</summary>
    public IEnumerable<int> ValuesThatSay(string text, params Key[] keys) =>
        Enumerable.Range(0, Tree.Count).Where(row => Tree.IsScalar(row) && Tree.Text(row).Trim() == text
            && NodePlace.At(file, Tree.Span(row).Start) is { IsValue: true, Key: { } key } && keys.Contains(key));
}
