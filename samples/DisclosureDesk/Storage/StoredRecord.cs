using System.ComponentModel.DataAnnotations;

namespace DisclosureDesk.Storage;

/// <summary>One row: the record as JSON, and beside it what lists are searched and sorted by.</summary>
public sealed class StoredRecord
{
    [MaxLength(32)]
    public required string Key { get; init; }

    [MaxLength(200)]
    public required string Catalog { get; init; }

    [MaxLength(200)]
    public required string Item { get; init; }

    [MaxLength(200)]
    public string? Stage { get; init; }

    /// <summary>The record. The columns below repeat parts of it and are never read instead of it.</summary>
    public required string Content { get; set; }

    /// <summary>What was typed into fields and could not be read, as JSON: a draft loses nothing.</summary>
    public string? Unread { get; set; }

    public RecordState State { get; set; }

    public string? Unit { get; set; }

    public string? Title { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Counts the changes. Who saves must have seen the last one.</summary>
    [ConcurrencyCheck]
    public int Version { get; set; }
}
