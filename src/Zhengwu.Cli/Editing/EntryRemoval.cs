using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editing;

/// <summary>The stretches of text that entries of a mapping or list take, with the commas or lines that go with them.</summary>
internal sealed class EntryRemoval(NodeTree tree, string text)
{
    /// <summary>The stretches of some entries, by the rows of their keys or items; null when no other entry stays.</summary>
    public IReadOnlyList<(int Start, int End)>? Of(int owner, IReadOnlyList<int> gone)
    {
        if (gone.Count == 0)
            return [];
        var entries = EntriesOf(owner);
        if (gone.Count == entries.Count)
            return null;
        return tree.IsPlain(owner) ? InBrackets(entries, gone) : [.. entries.Where(entry => gone.Contains(entry.First)).Select(entry => InLines(owner, entry))];
    }

    /// <summary>Where the line of an offset begins.</summary>
    public int LineStart(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    // An entry goes with the comma behind it; the ones after the last that stays go with the comma before them.
    private List<(int Start, int End)> InBrackets(List<(int First, int Last)> entries, IReadOnlyList<int> gone)
    {
        var stays = entries.FindLastIndex(entry => !gone.Contains(entry.First));
        var stretches = Enumerable.Range(0, stays).Where(i => gone.Contains(entries[i].First))
            .Select(i => (tree.Span(entries[i].First).Start, tree.Span(entries[i + 1].First).Start)).ToList();
        if (stays < entries.Count - 1)
            stretches.Add((EndOf(entries[stays].Last), EndOf(entries[^1].Last)));
        return stretches;
    }

    private (int Start, int End) InLines(int owner, (int First, int Last) entry)
    {
        var start = tree.Span(entry.First).Start;
        var before = text[LineStart(start)..start].Trim();
        if (before.Length == 0 || (entry.First == entry.Last && before == "-"))
            return (LineStart(start), AfterLine(EndOf(entry.Last)));
        // The first key behind a dash: the next one takes its place.
        var next = tree.Next(entry.Last);
        return (start, next < tree.Next(owner) ? tree.Span(next).Start : EndOf(entry.Last));
    }

    private List<(int First, int Last)> EntriesOf(int owner)
    {
        var entries = new List<(int First, int Last)>();
        for (var row = owner + 1; row < tree.Next(owner); row = tree.Next(entries[^1].Last))
            entries.Add((row, tree.Kind(owner) == NodeKind.Mapping ? tree.Next(row) : row));
        return entries;
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

    private int AfterLine(int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
