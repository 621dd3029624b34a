namespace Zhengwu.Deadlines;

/// <summary>As a law or rule says (按法律规定的时限、另有规定的从其规定): the cell itself sets no limit and needs a basis.</summary>
public sealed record ByLawDeadline : Deadline
{
    internal ByLawDeadline(string? source) => Source = source;

    /// <summary>Whose rule, in the words of the text (国家有关); null where it says "laws and regulations" or nothing.</summary>
    public string? Source { get; }

    /// <summary>Creates the limit.</summary>
    public static ByLawDeadline Create(string? source = null)
    {
        var tidy = LimitWords.TidyOptional(source);
        return new(tidy is null || LimitWords.IsLawAtLarge(tidy) ? null : tidy);
    }
}
