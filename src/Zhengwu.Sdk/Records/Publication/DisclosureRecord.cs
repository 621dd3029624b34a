using System.Diagnostics.CodeAnalysis;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <summary>A complete record (公开记录) of what was published, or is about to be: every required element is there.</summary>
/// <remarks>The base of generated records. It holds a draft of its own, so that both are judged by the same rules, and never changes.</remarks>
public abstract class DisclosureRecord
{
    private readonly RecordDraft _draft;

    /// <summary>A record whose members are set by an initializer.</summary>
    /// <param name="draft">An empty draft that nobody else holds.</param>
    protected DisclosureRecord(RecordDraft draft) => _draft = draft;

    /// <inheritdoc cref="RecordDraft.Terms"/>
    public RecordTerms Terms => _draft.Terms;

    /// <inheritdoc cref="RecordDraft.Id"/>
    public string? Id { get => _draft.Id; init => _draft.Id = value; }

    /// <inheritdoc cref="RecordDraft.Unit"/>
    public required string Unit { get => _draft.Unit ?? ""; init => _draft.Unit = value; }

    /// <inheritdoc cref="RecordDraft.Title"/>
    public string? Title { get => _draft.Title; init => _draft.Title = value; }

    /// <inheritdoc cref="RecordDraft.DocumentNumber"/>
    public string? DocumentNumber { get => _draft.DocumentNumber; init => _draft.DocumentNumber = value; }

    /// <inheritdoc cref="RecordDraft.IndexNumber"/>
    public string? IndexNumber { get => _draft.IndexNumber; init => _draft.IndexNumber = value; }

    /// <inheritdoc cref="RecordDraft.FormedOn"/>
    public DateOnly? FormedOn { get => _draft.FormedOn; init => _draft.FormedOn = value; }

    /// <inheritdoc cref="RecordDraft.Events"/>
    public ValueList<DatedEvent> Events { get => _draft.Events; init => _draft.Events = value; }

    /// <inheritdoc cref="RecordDraft.LimitFixedOn"/>
    public DateOnly? LimitFixedOn { get => _draft.LimitFixedOn; init => _draft.LimitFixedOn = value; }

    /// <inheritdoc cref="RecordDraft.PublishedOn"/>
    public DateOnly? PublishedOn { get => _draft.PublishedOn; init => _draft.PublishedOn = value; }

    /// <inheritdoc cref="RecordDraft.Method"/>
    public PublicationMethod? Method { get => _draft.Method; init => _draft.Method = value; }

    /// <inheritdoc cref="RecordDraft.Withholding"/>
    public Withholding? Withholding { get => _draft.Withholding; init => _draft.Withholding = value; }

    /// <inheritdoc cref="RecordDraft.Channels"/>
    public ValueList<ChannelUse> Channels { get => _draft.Channels; init => _draft.Channels = value; }

    /// <inheritdoc cref="RecordDraft.Reviews"/>
    public ValueList<ReviewStep> Reviews { get => _draft.Reviews; init => _draft.Reviews = value; }

    /// <inheritdoc cref="RecordDraft.Secrecy"/>
    public SecrecyReview? Secrecy { get => _draft.Secrecy; init => _draft.Secrecy = value; }

    /// <inheritdoc cref="RecordDraft.Validity"/>
    public Validity? Validity { get => _draft.Validity; init => _draft.Validity = value; }

    /// <inheritdoc cref="RecordDraft.ExpiresOn"/>
    public DateOnly? ExpiresOn { get => _draft.ExpiresOn; init => _draft.ExpiresOn = value; }

    /// <inheritdoc cref="RecordDraft.Withdrawal"/>
    public Withdrawal? Withdrawal { get => _draft.Withdrawal; init => _draft.Withdrawal = value; }

    /// <inheritdoc cref="RecordDraft.DecisionChangedOn"/>
    public DateOnly? DecisionChangedOn { get => _draft.DecisionChangedOn; init => _draft.DecisionChangedOn = value; }

    /// <inheritdoc cref="RecordDraft.Display"/>
    public DisplayPeriod? Display { get => _draft.Display; init => _draft.Display = value; }

    /// <inheritdoc cref="RecordDraft.Explanation"/>
    public RelatedRecord? Explanation { get => _draft.Explanation; init => _draft.Explanation = value; }

    /// <inheritdoc cref="RecordDraft.Explains"/>
    public RelatedRecord? Explains { get => _draft.Explains; init => _draft.Explains = value; }

    /// <summary>The value of an element, by its place in <see cref="RecordTerms.Elements"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public RecordValue this[int element] => _draft[element];

    /// <summary>A draft with the same content, to be changed.</summary>
    public RecordDraft ToDraft() => _draft.Clone();

    /// <summary>The draft itself, for the rules, which change nothing.</summary>
    internal RecordDraft Draft => _draft;
}
