namespace Zhengwu.Records;

/// <summary>A record that belongs to this one: the explanation (解读) of a policy document, or the document that an explanation explains.</summary>
public sealed record RelatedRecord
{
    /// <summary>Its number or key: 文号, 索引号 or the key of the record.</summary>
    public string? Id { get; init; }

    /// <summary>The address to which the page links.</summary>
    public string? Address { get; init; }

    /// <summary>The day on which it was published.</summary>
    public DateOnly? PublishedOn { get; init; }
}
