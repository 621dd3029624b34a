using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Cli.Diff;

/// <summary>What differs between two versions of a plan or a catalog.</summary>
internal sealed class DefinitionDiff
{
    private DefinitionDiff(Definition old, Definition @new, EntryMatch match, int entriesOfOld, int entriesOfNew)
    {
        (Old, New) = (old, @new);
        (EntriesOfOld, EntriesOfNew) = (entriesOfOld, entriesOfNew);
        Dropped = match.Dropped;
        Added = match.Added;
        var isPlan = @new.Plan is not null;
        Changed = [.. match.Pairs.Select(pair => new ChangedEntry(pair, [.. ChangesOf(pair, isPlan)])).Where(entry => entry.Changes.Count > 0).OrderBy(entry => entry.Pair.New.Line)];
        Unchanged = match.Pairs.Count - Changed.Count;
        Head = [.. CellChanges(EntryReader.ReadHead(old), EntryReader.ReadHead(@new), static (_, _) => ChangeKind.Other)];
    }

    public Definition Old { get; }

    public Definition New { get; }

    public int EntriesOfOld { get; }

    public int EntriesOfNew { get; }

    /// <summary>What differs in the head of the file: title, document number, dates.</summary>
    public IReadOnlyList<Change> Head { get; }

    public IReadOnlyList<DiffEntry> Dropped { get; }

    public IReadOnlyList<DiffEntry> Added { get; }

    public IReadOnlyList<ChangedEntry> Changed { get; }

    public int Unchanged { get; }

    public bool IsEmpty => Head.Count + Dropped.Count + Added.Count + Changed.Count == 0;

    public static DefinitionDiff Of(Definition old, Definition @new)
    {
        var (before, after) = (EntryReader.Read(old), EntryReader.Read(@new));
        return new(old, @new, EntryMatcher.Match(before, after), before.Count, after.Count);
    }

    /// <summary>How many entries had a change of a kind.</summary>
    public int Count(ChangeKind kind) => Changed.Count(entry => entry.Changes.Any(change => change.Kind == kind));

    private static IEnumerable<Change> ChangesOf(EntryPair pair, bool isPlan)
    {
        var (old, @new) = (pair.Old, pair.New);
        if (Differs(old.Number, @new.Number))
            yield return Of(ChangeKind.Renumbered, CellNames.Number, old.Number, @new.Number);
        if (Differs(old.Id, @new.Id))
            yield return Of(ChangeKind.Other, CellNames.Id, old.Id, @new.Id);
        if (Differs(old.GroupLine, @new.GroupLine))
            yield return Of(ChangeKind.Moved, CellNames.Group, old.GroupLine, @new.GroupLine);
        if (Differs(old.Text, @new.Text))
            yield return Of(ChangeKind.Reworded, isPlan ? CellNames.Requirement : CellNames.Content, old.Text, @new.Text);
        if (Differs(old.Units, @new.Units))
            yield return Of(ChangeKind.Reassigned, isPlan ? CellNames.Units : CellNames.Subject, old.Units, @new.Units);
        foreach (var change in CellChanges(old.Limits, @new.Limits, LimitComparison.Compare))
            yield return change;
        foreach (var change in CellChanges(old.Others, @new.Others, static (_, _) => ChangeKind.Other))
            yield return change;
    }

    private static IEnumerable<Change> CellChanges(IReadOnlyList<DiffCell> old, IReadOnlyList<DiffCell> @new, Func<string, string, ChangeKind> kindOf)
    {
        foreach (var cell in old)
        {
            var successor = @new.FirstOrDefault(other => IsSameCell(cell, other)).Text ?? "";
            if (Differs(cell.Text, successor))
                yield return new(kindOf(cell.Text, successor), cell, successor);
        }
        foreach (var cell in @new)
        {
            if (!old.Any(other => IsSameCell(cell, other)))
                yield return new(kindOf("", cell.Text), cell with { Text = "" }, cell.Text);
        }
    }

    private static bool IsSameCell(DiffCell a, DiffCell b) => a.Name == b.Name && TextFold.Fold(a.Stage) == TextFold.Fold(b.Stage);

    private static Change Of(ChangeKind kind, Bilingual cell, string? from, string? to) => new(kind, new(cell, "", from ?? ""), to ?? "");

    // Line breaks, full width and half width are matters of typing, not of content.
    private static bool Differs(string? a, string? b) => TextFold.Fold(a ?? "") != TextFold.Fold(b ?? "");
}
