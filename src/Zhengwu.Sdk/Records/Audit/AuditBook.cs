namespace Zhengwu.Records;

/// <summary>What an audit keeps of records for one kind of question: as little as the answer takes.</summary>
internal abstract class AuditBook
{
    /// <summary>Takes a record in, and gives what is found at once.</summary>
    public abstract IEnumerable<AuditFinding> Add(AuditEntry entry);

    /// <summary>What is found when all records are there.</summary>
    public virtual IEnumerable<AuditFinding> Complete() => [];
}
