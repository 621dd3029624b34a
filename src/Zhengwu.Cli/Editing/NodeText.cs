using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editing;

/// <summary>A text with the nodes it holds, as edits see it: lines, indentation, and where the words of a node end.</summary>
internal sealed class NodeText(NodeTree tree, string text)
{
    public NodeText(Definition file)
        : this(file.Tree, file.Text.Content)
    {
    }

    public NodeTree Tree => tree;

    public string Text => text;

    /// <summary>The line break that the text uses.</summary>
    public string NewLine => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The words of a node as written.</summary>
    public string Written(int row) => text[tree.Span(row).Start..EndOf(row)];

    /// <summary>Where the line of an offset begins.</summary>
    public int LineStart(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Where the line after that of an offset begins.</summary>
    public int AfterLine(int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>Blanks as wide as what stands on the line before an offset.</summary>
    public string Indent(int at) => new(' ', at - LineStart(at));

    /// <summary>Where the words of a node end.</summary>
    /// <remarks>A block collection's own span may reach to the next token; its last scalar does not. That of a text in lines (|) ends with its mark.</remarks>
    public int EndOf(int row)
    {
        while (!(tree.IsScalar(row) || tree.IsPlain(row) || tree.HasNothingBelow(row)))
            row = LastBelow(row);
        return IsInLines(row) ? EndOfLines(tree.Span(row).Start) : TrimEnd(tree.Span(row).End);
    }

    /// <summary>The keys of a mapping or the entries of a list.</summary>
    public IEnumerable<int> EntriesOf(int owner)
    {
        for (var row = owner + 1; row < tree.Next(owner); row = tree.Next(LastOf(owner, row)))
            yield return row;
    }

    /// <summary>The last row of an entry: of a key its value.</summary>
    public int LastOf(int owner, int entry) => tree.Kind(owner) == NodeKind.Mapping ? tree.Next(entry) : entry;

    /// <summary>The collection that holds a node; negative for the root.</summary>
    public int ParentOf(int row)
    {
        var parent = -1;
        for (var at = 0; at < tree.Count && at < row;)
        {
            if (!tree.Contains(at, row))
            {
                at = tree.Next(at);
                continue;
            }
            parent = at++;
        }
        return parent;
    }

    /// <summary>The entry of a collection that holds a node: its key, or the item itself.</summary>
    public int EntryOf(int owner, int row) => EntriesOf(owner).Last(entry => entry <= row);

    /// <summary>Whether a node stands within brackets.</summary>
    public bool IsInBrackets(int row)
    {
        for (var owner = ParentOf(row); owner >= 0; owner = ParentOf(owner))
        {
            if (tree.IsPlain(owner))
                return true;
        }
        return false;
    }

    private bool IsInLines(int row) =>
        tree.IsScalar(row) && !tree.IsPlain(row) && text[tree.Span(row).Start] is '|' or '>' && tree.Text(row).Length > 0;

    // The first line says how deep the others are at least.
    private int EndOfLines(int mark)
    {
        var (end, depth) = (AfterLine(mark), -1);
        for (var line = end; line < text.Length; line = AfterLine(line))
        {
            var words = text.AsSpan(line, AfterLine(line) - line);
            if (words.IsWhiteSpace())
                continue;
            var indent = words.IndexOfAnyExcept(' ');
            depth = depth < 0 ? indent : depth;
            if (indent < depth)
                break;
            end = AfterLine(line);
        }
        return TrimEnd(end);
    }

    private int LastBelow(int row)
    {
        var last = row + 1;
        for (var child = row + 1; child < tree.Next(row); child = tree.Next(child))
            last = child;
        return last;
    }

    private int TrimEnd(int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }
}
