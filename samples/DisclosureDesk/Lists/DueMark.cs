namespace DisclosureDesk.Lists;

/// <summary>How a record stands to its due day.</summary>
public enum DueMark
{
    /// <summary>There is no day: the catalog sets none, the event has not been entered, or the notice of the year is not published.</summary>
    None,

    /// <summary>按期.</summary>
    InTime,

    /// <summary>将到期.</summary>
    DueSoon,

    /// <summary>已逾期: not published, and the day is past.</summary>
    Overdue,

    /// <summary>逾期公开: published after the day.</summary>
    Late,
}
