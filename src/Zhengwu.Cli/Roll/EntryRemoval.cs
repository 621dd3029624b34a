using Zhengwu.Definitions;

namespace Zhengwu.Cli.Roll;

/// <summary>The stretch of text that an entry of a mapping or list takes, with the comma or line that goes with it.</summary>
internal sealed class EntryRemoval(NodeTree tree, string text)
{
    /// <summary>The stretch of a mapping's entry, by the row of its key.</summary>
    public (int Start, int End) OfEntry(int mapping, int key)
    {
        var value = tree.Next(key);
        return Stretch(mapping, key, value, previous: PreviousOf(mapping, key));
    }

    /// <summary>The stretch of a list's entry.</summary>
    public (int Start, int End) OfItem(int list, int item) => Stretch(list, item, item, previous: PreviousOf(list, item));

    private (int Start, int End) Stretch(int owner, int first, int last, int? previous)
    {
        var next = tree.Next(last) < tree.Next(owner) ? tree.Next(last) : (int?)null;
        if (tree.IsPlain(owner))
        {
            if (next is { } following)
                return (tree.Span(first).Start, tree.Span(following).Start);
            return (previous is { } before ? EndOf(before) : tree.Span(first).Start, EndOf(last));
        }
        var start = LineStart(tree.Span(first).Start);
        var isAlone = text[start..tree.Span(first).Start].Trim() is "" || (first == last && text[start..tree.Span(first).Start].Trim() is "-");
        if (isAlone)
            return (start, AfterLine(EndOf(last)));
        // The first key behind a dash: the next one takes its place.
        return (tree.Span(first).Start, next is { } behind ? tree.Span(behind).Start : EndOf(last));
    }

    private int? PreviousOf(int owner, int row)
    {
        int? previous = null;
        for (var child = owner + 1; child < row; child = tree.Next(child))
            previous = child;
        return previous;
    }

    // A block collection's own span may reach to the next token; its last scalar does not.
    private int EndOf(int row)
    {
        if (tree.IsScalar(row) || tree.IsPlain(row) || tree.HasNothingBelow(row))
            return TrimEnd(tree.Span(row).End);
        var last = row + 1;
        for (var child = row + 1; child < tree.Next(row); child = tree.Next(child))
            last = child;
        return EndOf(last);
    }

    private int TrimEnd(int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>Where the line of an offset begins.</summary>
    public int LineStart(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private int AfterLine(int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
