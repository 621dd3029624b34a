namespace Zhengwu.Deadlines;

/// <summary>By when something is to be done (期限): a closed union that holds meaning only and is compared by meaning.</summary>
/// <remarks>
/// The cases are the sealed records of this namespace whose names end in <c>Deadline</c>. The phrase as written, an empty
/// cell and a phrase that is not understood live in <see cref="Definitions.Value{T}"/>, never here.
/// </remarks>
public abstract record Deadline
{
    private protected Deadline()
    {
    }

    /// <summary>The canonical Chinese phrase.</summary>
    public sealed override string ToString() => DeadlineFormatter.Format(this, Findings.Language.Chinese);
}
