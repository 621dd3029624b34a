namespace Zhengwu.Schedules;

/// <summary>What a row of a work schedule is.</summary>
public enum OccurrenceKind
{
    /// <summary>Due on a day (有日期), known or not: <see cref="DutyOccurrence.Status"/> says how sure it is.</summary>
    Dated,

    /// <summary>A number by the end of a period (频次).</summary>
    Quota,

    /// <summary>Counted from an event that has no day yet (待事件发生).</summary>
    Waiting,

    /// <summary>Going on (持续): with a day when it is looked at again, or with none where no interval is chosen.</summary>
    Continuous,

    /// <summary>A limit that sets no day (无明确期限): 适时, 依法, 实时.</summary>
    Unbounded,

    /// <summary>No limit is stated (未写时限).</summary>
    NotStated,

    /// <summary>A limit that could not be read (未读懂); its words are kept.</summary>
    NotUnderstood,
}
