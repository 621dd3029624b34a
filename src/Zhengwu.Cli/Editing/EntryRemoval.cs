using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editing;

/// <summary>The stretches of text that entries of a mapping or list take, with the commas or lines that go with them.</summary>
internal sealed class EntryRemoval(NodeText nodes)
{
    private readonly NodeTree _tree = nodes.Tree;

    /// <summary>The stretches of some entries, by the rows of their keys or items; null when no other entry stays.</summary>
    public IReadOnlyList<(int Start, int End)>? Of(int owner, IReadOnlyList<int> gone)
    {
        if (gone.Count == 0)
            return [];
        var entries = EntriesOf(owner);
        if (gone.Count == entries.Count)
            return null;
        return _tree.IsPlain(owner) ? InBrackets(entries, gone) : [.. entries.Where(entry => gone.Contains(entry.First)).Select(entry => InLines(owner, entry))];
    }

    /// <summary>The edits that take out the entry that holds a node; where no other stays, its owner goes with it.</summary>
    public IReadOnlyList<TextEdit> Of(int row)
    {
        for (var owner = nodes.ParentOf(row); owner >= 0; (row, owner) = (owner, nodes.ParentOf(owner)))
        {
            if (Of(owner, [nodes.EntryOf(owner, row)]) is { } stretches)
                return [.. stretches.Select(stretch => new TextEdit(new(stretch.Start, stretch.End - stretch.Start), ""))];
        }
        return [];
    }

    // An entry goes with the comma behind it; the ones after the last that stays go with the comma before them.
    private List<(int Start, int End)> InBrackets(List<(int First, int Last)> entries, IReadOnlyList<int> gone)
    {
        var stays = entries.FindLastIndex(entry => !gone.Contains(entry.First));
        var stretches = Enumerable.Range(0, stays).Where(i => gone.Contains(entries[i].First))
            .Select(i => (_tree.Span(entries[i].First).Start, _tree.Span(entries[i + 1].First).Start)).ToList();
        if (stays < entries.Count - 1)
            stretches.Add((nodes.EndOf(entries[stays].Last), nodes.EndOf(entries[^1].Last)));
        return stretches;
    }

    private (int Start, int End) InLines(int owner, (int First, int Last) entry)
    {
        var start = _tree.Span(entry.First).Start;
        var line = nodes.LineStart(start);
        var before = nodes.Text[line..start].Trim();
        if (before.Length == 0 || (entry.First == entry.Last && before == "-"))
            return (line, nodes.AfterLine(nodes.EndOf(entry.Last)));
        // The first key behind a dash: the next one takes its place.
        var next = _tree.Next(entry.Last);
        return (start, next < _tree.Next(owner) ? _tree.Span(next).Start : nodes.EndOf(entry.Last));
    }

    private List<(int First, int Last)> EntriesOf(int owner) =>
        [.. nodes.EntriesOf(owner).Select(entry => (entry, nodes.LastOf(owner, entry)))];
}
