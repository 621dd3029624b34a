namespace Zhengwu.Deadlines;

/// <summary>Why a limit has no day, or one that is not known.</summary>
public enum DueReason
{
    /// <summary>There is a day.</summary>
    None,

    /// <summary>The notice of a year that it depends on is not published.</summary>
    NotPublished,

    /// <summary>It depends on days before the calendar begins.</summary>
    BeforeCalendar,

    /// <summary>It lies beyond the last day there is.</summary>
    OutOfRange,

    /// <summary>It counts from an event whose day is not given (待事件发生).</summary>
    WaitsForEvent,

    /// <summary>Neither text nor context says which year, quarter or month is meant.</summary>
    NeedsYear,

    /// <summary>The limit sets no bound: it goes on, or its word is vague (无明确期限).</summary>
    NoBound,

    /// <summary>A law sets it; the text alone does not say what (依照法律规定).</summary>
    ByLaw,

    /// <summary>The month has no such day or working day.</summary>
    NoSuchDay,
}
