using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Editing;

/// <summary>The edits that put entries into mappings and lists, in brackets and in lines; the twin of <see cref="EntryRemoval"/>.</summary>
internal sealed class EntryInsertion(NodeText nodes, Language language)
{
    private readonly NodeTree _tree = nodes.Tree;

    /// <summary>Puts a key where the order of its shape has it. A key that is there without a value is filled.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="shape">The shape of it.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value as YAML, on one line; empty to leave it to be filled in.</param>
    /// <returns>Null when the key has a value already, or nothing would change.</returns>
    public TextEdit? Entry(int mapping, Shape shape, Key key, string value)
    {
        if (_tree.HasNothingBelow(mapping))
            return null;
        var rows = nodes.EntriesOf(mapping).ToList();
        if (rows.Find(row => KeyOf(row, shape) == key) is > 0 and var there)
            return value.Length > 0 && _tree.IsBlank(_tree.Next(there)) ? Fill(there, value) : null;
        var entry = $"{key.Name.In(language)}: {value}";
        var before = rows.FindLast(row => KeyOf(row, shape) is { } other && IndexOf(shape, other) < IndexOf(shape, key));
        return before > 0 ? Behind(mapping, _tree.Next(before), nodes.Indent(_tree.Span(rows[0]).Start), entry) : InFrontOf(mapping, rows[0], entry);
    }

    /// <summary>Puts an item, as YAML on one line, behind the last of a list.</summary>
    public TextEdit? Item(int list, string item)
    {
        if (_tree.HasNothingBelow(list))
            return new(new(_tree.Span(list).Start + 1, 0), item);
        var last = nodes.EntriesOf(list).Last();
        if (_tree.IsPlain(list))
            return Behind(list, last, "", item);
        var dash = nodes.Text.LastIndexOf('-', _tree.Span(last).Start - 1);
        return dash < 0 ? null : Behind(list, last, nodes.Indent(dash), "- " + item);
    }

    private TextEdit Behind(int owner, int last, string indent, string entry)
    {
        var end = nodes.EndOf(last);
        if (_tree.IsPlain(owner))
            return new(new(end, 0), ", " + entry);
        var at = nodes.AfterLine(end);
        var isOpen = at == nodes.Text.Length && !nodes.Text.EndsWith('\n');
        return new(new(at, 0), isOpen ? nodes.NewLine + indent + entry : indent + entry + nodes.NewLine);
    }

    private TextEdit InFrontOf(int mapping, int first, string entry)
    {
        var start = _tree.Span(first).Start;
        return new(new(start, 0), _tree.IsPlain(mapping) ? entry + ", " : entry + nodes.NewLine + nodes.Indent(start));
    }

    private TextEdit Fill(int key, string value)
    {
        var blank = _tree.Span(_tree.Next(key));
        if (blank.Length > 0 && !string.IsNullOrWhiteSpace(nodes.Text.Substring(blank.Start, blank.Length)))
            return new(new(blank.Start, nodes.EndOf(_tree.Next(key)) - blank.Start), value);
        var end = _tree.Span(key).End;
        return new(new(nodes.Text[end - 1] == ':' ? end : nodes.Text.IndexOf(':', end) + 1, 0), " " + value);
    }

    private Key? KeyOf(int row, Shape shape) => BindingSession.FindKey(_tree.Text(row), shape);

    private static int IndexOf(Shape shape, Key key) => shape.Keys.TakeWhile(other => other != key).Count();
}
