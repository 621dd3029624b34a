using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editor.Schemas;

/// <summary>What the text of a key has to be, where the form of its value does not say it all.</summary>
internal enum KeyContent
{
    Text,
    Years,
    OneYear,
    PartialDate,
    Date,
    DaySpan,

    /// <summary>Units: a phrase, or a text for each role.</summary>
    Units,

    /// <summary>A limit or quota: a phrase, or keys and values.</summary>
    Limit,
}

/// <summary>What the binders make of the texts of certain keys.</summary>
internal static class KeyContents
{
    private static readonly Dictionary<Key, KeyContent> Contents = new()
    {
        [Vocabulary.Plan.Year] = KeyContent.Years,
        [Vocabulary.Calendar.Year] = KeyContent.OneYear,
        [Vocabulary.Milestone.Start] = KeyContent.PartialDate,
        [Vocabulary.Milestone.End] = KeyContent.PartialDate,
        [Vocabulary.HolidayPeriod.Off] = KeyContent.DaySpan,
        [Vocabulary.HolidayPeriod.Makeup] = KeyContent.Date,
        [Vocabulary.CalendarOverlay.Off] = KeyContent.DaySpan,
        [Vocabulary.CalendarOverlay.Workdays] = KeyContent.DaySpan,
        [Vocabulary.Task.Receiver] = KeyContent.Units,
        [Vocabulary.Item.Subject] = KeyContent.Units,
    };

    private static readonly HashSet<Key> Cells =
    [
        .. Vocabulary.Item.Inheritable,
        Vocabulary.ItemStage.Basis, Vocabulary.ItemStage.Channels, Vocabulary.ItemStage.Method, Vocabulary.ItemStage.Audience,
    ];

    public static KeyContent Of(Key key)
    {
        if (key.Form == ValueForm.Date)
            return KeyContent.Date;
        if (key.Below == Vocabulary.Responsibility.Shape)
            return KeyContent.Units;
        return key.Below == Vocabulary.Limit.Shape || key.Below == Vocabulary.LimitQuota.Shape ? KeyContent.Limit : Contents.GetValueOrDefault(key);
    }

    /// <summary>The shape of the mappings that a key takes; null for a key that takes none.</summary>
    public static Shape? ShapeBelow(Key key) => key.Below ?? (Of(key) == KeyContent.Units ? Vocabulary.Responsibility.Shape : null);

    /// <summary>Whether the key is a cell of a table row, which may be empty in any form, or marked as not applicable, or 同上.</summary>
    public static bool IsCell(Key key) => Cells.Contains(key);
}
