namespace Zhengwu.Records;

/// <summary>The parts of a record to which a finding can point.</summary>
public enum RecordPart
{
    /// <summary>The record as a whole.</summary>
    Record,

    /// <summary>The item (事项).</summary>
    Item,

    /// <summary>The stage (阶段).</summary>
    Stage,

    /// <summary><see cref="RecordDraft.Id"/>.</summary>
    Id,

    /// <summary><see cref="RecordDraft.Unit"/>.</summary>
    Unit,

    /// <summary><see cref="RecordDraft.Title"/>.</summary>
    Title,

    /// <summary><see cref="RecordDraft.DocumentNumber"/>.</summary>
    DocumentNumber,

    /// <summary><see cref="RecordDraft.IndexNumber"/>.</summary>
    IndexNumber,

    /// <summary><see cref="RecordDraft.FormedOn"/>.</summary>
    FormedOn,

    /// <summary><see cref="RecordDraft.Events"/>.</summary>
    Events,

    /// <summary><see cref="RecordDraft.LimitFixedOn"/>.</summary>
    LimitFixedOn,

    /// <summary><see cref="RecordDraft.PublishedOn"/>.</summary>
    PublishedOn,

    /// <summary><see cref="RecordDraft.Method"/>.</summary>
    Method,

    /// <summary><see cref="RecordDraft.Withholding"/>.</summary>
    Withholding,

    /// <summary><see cref="RecordDraft.Channels"/>.</summary>
    Channels,

    /// <summary><see cref="RecordDraft.Reviews"/>.</summary>
    Reviews,

    /// <summary><see cref="RecordDraft.Secrecy"/>.</summary>
    Secrecy,

    /// <summary><see cref="RecordDraft.Validity"/>.</summary>
    Validity,

    /// <summary><see cref="RecordDraft.ExpiresOn"/>.</summary>
    ExpiresOn,

    /// <summary><see cref="RecordDraft.Withdrawal"/>.</summary>
    Withdrawal,

    /// <summary><see cref="RecordDraft.DecisionChangedOn"/>.</summary>
    DecisionChangedOn,

    /// <summary><see cref="RecordDraft.Display"/>.</summary>
    Display,

    /// <summary><see cref="RecordDraft.Explanation"/>.</summary>
    Explanation,

    /// <summary><see cref="RecordDraft.Explains"/>.</summary>
    Explains,

    /// <summary>An element (要素) or form field.</summary>
    Element,
}
