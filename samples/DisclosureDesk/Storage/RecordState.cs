namespace DisclosureDesk.Storage;

/// <summary>How far a record has come.</summary>
public enum RecordState
{
    /// <summary>It is being filled in, and may hold anything.</summary>
    Draft,

    /// <summary>It passed the check.</summary>
    Published,
}
