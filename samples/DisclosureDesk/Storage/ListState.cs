namespace DisclosureDesk.Storage;

/// <summary>What a list can be narrowed to.</summary>
public enum ListState
{
    /// <summary>草稿: every draft.</summary>
    Draft,

    /// <summary>已公开.</summary>
    Published,

    /// <summary>已逾期: drafts whose due day is past.</summary>
    Overdue,

    /// <summary>将到期: drafts whose due day is near.</summary>
    DueSoon,
}
