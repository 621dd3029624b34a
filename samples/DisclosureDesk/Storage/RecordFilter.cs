namespace DisclosureDesk.Storage;

/// <summary>Which records a list shows. What is null or empty does not narrow it.</summary>
public sealed record RecordFilter(string? Unit = null, ListState? State = null);
