using Zhengwu.Deadlines;
using Zhengwu.Definitions;

namespace Zhengwu.Records;

/// <summary>A record that is being filled in (公开记录草稿): everything may still be missing.</summary>
/// <remarks>A generated draft has a typed member for each element as well; <see cref="ItemDraft"/> serves catalogs that are read while a program runs. Not for use by several threads at once.</remarks>
public abstract class RecordDraft
{
    private RecordValue[]? _unnamed;

    /// <summary>An empty draft.</summary>
    /// <param name="terms">What is promised of it.</param>
    protected RecordDraft(RecordTerms terms) => Terms = terms;

    /// <summary>What the catalog or the form promises of such a record.</summary>
    public RecordTerms Terms { get; }

    /// <summary>The record's own key (编号), by which other records and findings name it.</summary>
    public string? Id { get; set; }

    /// <summary>The unit that discloses (公开主体).</summary>
    public string? Unit { get; set; }

    /// <summary>The title (标题).</summary>
    public string? Title { get; set; }

    /// <summary>The document number (文号), e.g. 周政办字〔2026〕9号.</summary>
    public string? DocumentNumber { get; set; }

    /// <summary>The index number (索引号).</summary>
    public string? IndexNumber { get; set; }

    /// <summary>The day on which the information was formed or changed (形成日期).</summary>
    public DateOnly? FormedOn { get; set; }

    /// <summary>The days of other events from which the limit may count (起算日期): 批准, 作出决定 …</summary>
    public ValueList<DatedEvent> Events { get; set; }

    /// <summary>The day on which the limit for this record was fixed (定时限日期).</summary>
    public DateOnly? LimitFixedOn { get; set; }

    /// <summary>The day of publication (公开日期), or on which it is to be published; of a form, the day on which it was handed in.</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>How it is disclosed (公开方式); null to mean what the catalog says.</summary>
    public PublicationMethod? Method { get; set; }

    /// <summary>Why it is not disclosed (不予公开); null where it is.</summary>
    public Withholding? Withholding { get; set; }

    /// <summary>Where it is disclosed (公开渠道).</summary>
    public ValueList<ChannelUse> Channels { get; set; }

    /// <summary>The steps of its review in the order taken (审核).</summary>
    public ValueList<ReviewStep> Reviews { get; set; }

    /// <summary>Its secrecy review (保密审查).</summary>
    public SecrecyReview? Secrecy { get; set; }

    /// <summary>Whether the document holds (有效性).</summary>
    public Validity? Validity { get; set; }

    /// <summary>The day from which the document no longer holds (废止日期).</summary>
    public DateOnly? ExpiresOn { get; set; }

    /// <summary>That it was taken back (撤回); null while it stands.</summary>
    public Withdrawal? Withdrawal { get; set; }

    /// <summary>The day on which the decision it publishes was changed, annulled or found unlawful (决定变更日期).</summary>
    public DateOnly? DecisionChangedOn { get; set; }

    /// <summary>From when to when it was on display (公示期).</summary>
    public DisplayPeriod? Display { get; set; }

    /// <summary>Its explanation (解读), for a policy document.</summary>
    public RelatedRecord? Explanation { get; set; }

    /// <summary>The policy document that it explains (被解读文件), for an explanation.</summary>
    public RelatedRecord? Explains { get; set; }

    /// <summary>What could not be read of the text it came from; null when all could.</summary>
    internal List<RecordFinding>? Misreadings { get; set; }

    /// <summary>The value of an element, by its place in <see cref="RecordTerms.Elements"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    /// <exception cref="ArgumentException">The value is not of the element's type.</exception>
    public RecordValue this[int element]
    {
        get => Get(InRange(element));
        set => Set(InRange(element), OfType(value, Terms.Elements[element].Type));
    }

    /// <summary>The value of an element that there is.</summary>
    internal RecordValue Peek(int element) => Get(element);

    /// <summary>Sets an element that there is to a value of its type.</summary>
    internal void Put(int element, RecordValue value) => Set(element, value);

    /// <summary>The same draft once more; what is changed in one does not change the other.</summary>
    public virtual RecordDraft Clone()
    {
        var clone = (RecordDraft)MemberwiseClone();
        clone._unnamed = (RecordValue[]?)_unnamed?.Clone();
        clone.Misreadings = Misreadings is null ? null : [.. Misreadings];
        return clone;
    }

    /// <summary>Makes the draft as empty as a new one, so that it serves for the next record.</summary>
    internal void Clear()
    {
        (Id, Unit, Title, DocumentNumber, IndexNumber) = (null, null, null, null, null);
        (FormedOn, LimitFixedOn, PublishedOn, ExpiresOn, DecisionChangedOn) = (null, null, null, null, null);
        (Events, Channels, Reviews) = (default, default, default);
        (Method, Withholding, Secrecy, Validity, Withdrawal) = (null, null, null, null, null);
        (Display, Explanation, Explains, Misreadings) = (null, null, null, null);
        if (_unnamed is not null)
            Array.Clear(_unnamed);
    }

    /// <summary>The value of an element; here of those without a typed member.</summary>
    protected virtual RecordValue Get(int element) => _unnamed is { } values ? values[element] : default;

    /// <summary>Sets the value of an element; here of those without a typed member.</summary>
    protected virtual void Set(int element, RecordValue value) => (_unnamed ??= new RecordValue[Terms.Elements.Count])[element] = value;

    private static RecordValue OfType(RecordValue value, Plans.FieldType type) =>
        !value.Exists || value.Type == type ? value : throw new ArgumentException($"A value of type {value.Type} does not fit an element of type {type}.", nameof(value));

    private int InRange(int element) =>
        (uint)element < (uint)Terms.Elements.Count ? element : throw new ArgumentOutOfRangeException(nameof(element));
}
