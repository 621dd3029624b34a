namespace Zhengwu.Records;

/// <summary>A draft for any item of a catalog, or any form of a plan, that is read while the program runs.</summary>
public sealed class ItemDraft : RecordDraft
{
    /// <summary>An empty draft.</summary>
    public ItemDraft(RecordTerms terms)
        : base(terms)
    {
    }
}
