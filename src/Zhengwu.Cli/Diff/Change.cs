using Zhengwu.Findings;

namespace Zhengwu.Cli.Diff;

/// <summary>What happened to an entry that is in both files.</summary>
internal enum ChangeKind
{
    Moved,
    Reassigned,
    Renumbered,
    Reworded,
    LimitChanged,
    LimitShortened,
    LimitLengthened,
    Other,
}

/// <summary>One change of one cell.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Cell">The cell, with the stage it belongs to; its text is the old one.</param>
/// <param name="To">The new text; empty for a cell that is gone.</param>
internal sealed record Change(ChangeKind Kind, DiffCell Cell, string To)
{
    public string From => Cell.Text;
}

/// <summary>An entry that is in both files and differs.</summary>
internal sealed record ChangedEntry(EntryPair Pair, IReadOnlyList<Change> Changes)
{
    /// <summary>Whether only the number differs, as that of every row below one that was put in.</summary>
    public bool IsOnlyRenumbered => Changes.All(change => change.Kind == ChangeKind.Renumbered);
}

/// <summary>Words for kinds of change.</summary>
internal static class ChangeWords
{
    /// <summary>The name in JSON.</summary>
    public static string Code(ChangeKind kind) => kind switch
    {
        ChangeKind.Moved => "moved",
        ChangeKind.Reassigned => "reassigned",
        ChangeKind.Renumbered => "renumbered",
        ChangeKind.Reworded => "reworded",
        ChangeKind.LimitShortened => "limitShortened",
        ChangeKind.LimitLengthened => "limitLengthened",
        ChangeKind.LimitChanged => "limitChanged",
        _ => "changed",
    };

    public static Bilingual Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Moved => new("移动", "moved"),
        ChangeKind.Reassigned => new("改派", "re-assigned"),
        ChangeKind.Renumbered => new("改号", "renumbered"),
        ChangeKind.Reworded => new("改写", "reworded"),
        ChangeKind.LimitShortened => new("缩短", "shortened"),
        ChangeKind.LimitLengthened => new("延长", "lengthened"),
        _ => new("改变", "changed"),
    };
}
