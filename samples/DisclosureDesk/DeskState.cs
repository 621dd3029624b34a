namespace DisclosureDesk;

/// <summary>Whether saving or publishing was done.</summary>
public enum DeskState
{
    Done,

    /// <summary>Something of severity error was found; a draft was saved all the same, a published record stays as it was.</summary>
    Refused,

    /// <summary>Somebody else has changed the record since it was opened; nothing was saved.</summary>
    Overtaken,
}
