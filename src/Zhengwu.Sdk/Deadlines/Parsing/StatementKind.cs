namespace Zhengwu.Deadlines;

/// <summary>What a statement of a phrase is made of.</summary>
internal enum StatementKind : byte
{
    /// <summary>A day or period of the calendar.</summary>
    Span,

    /// <summary>From a day or period on.</summary>
    Start,

    /// <summary>A range of two.</summary>
    Range,

    /// <summary>A length of time.</summary>
    Amount,

    /// <summary>A cycle of which nothing more is said yet.</summary>
    Cycle,

    /// <summary>A recurring limit.</summary>
    Recurring,

    /// <summary>A number within a period.</summary>
    Count,

    /// <summary>A limit in words.</summary>
    Word,
}
