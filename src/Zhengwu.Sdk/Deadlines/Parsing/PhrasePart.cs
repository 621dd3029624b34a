namespace Zhengwu.Deadlines;

/// <summary>One limit of a phrase on its way to being one, with how it is joined to the one before.</summary>
internal struct PhrasePart
{
    public Link Link;
    public Deadline? Deadline;
    public List<Quota>? Quotas;
    public bool IsSoft;
    public bool IsException;

    /// <summary>Whether it is a vague word that says no more than the limit before it: 20个工作日内公开，及时公开.</summary>
    public bool IsBareWord;

    public string? Scope;
}
