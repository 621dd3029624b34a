namespace Zhengwu.Deadlines;

/// <summary>One statement of time within a phrase: the tokens that make it, and its parts before they become a value.</summary>
internal struct TimeStatement
{
    public StatementKind Kind;

    /// <summary>The tokens of the statement, and where the words before it begin.</summary>
    public int First;
    public int Next;
    public int Prefix;

    /// <summary>For a limit in words the token that says it; others may stand beside it.</summary>
    public int At;
    public int AtNext;

    /// <summary>Whether a bound is written (前、内、底 …); without one a period may be part of other words.</summary>
    public bool IsBounded;

    /// <summary>Whether it names the start (初) of a period.</summary>
    public bool IsFuzzy;

    public bool IsOr;
    public bool IsList;

    public Deadline? Deadline;
    public Quota? Quota;

    // A span, and the first of a range
    public CalendarSpan Span;
    public bool HasUntil;
    public Boundary Boundary;
    public ClockTime? Time;
    public ClockTime? Until;

    // A length
    public Period? Amount;
    public Period? Longest;
    public Tail Tail;
    public bool IsDayNumber;

    // A cycle
    public Cycle? Cycle;
    public CyclePoint Point;

    /// <summary>Whether the cycle is named by one of its turns: 次月, 当月.</summary>
    public bool IsNamed;

    /// <summary>The cycle to which a length belongs (每月数据发布后5个工作日内).</summary>
    public Cycle? OfCycle;

    /// <summary>From when on it holds (从2022年3月起).</summary>
    public CalendarSpan? Starting;

    /// <summary>Where another statement went into this one: the words before that, which are the scope of both.</summary>
    public bool HasOuter;
    public int OuterFrom;
    public int OuterTo;

    // What the words before say
    public Direction Direction;
    public bool IsAtLeast;
    public bool IsAtMost;
    public bool IsExceeded;
    public bool IsSoft;
    public bool IsException;
    public int EventFrom;
    public int EventTo;
    public int ScopeFrom;
    public int ScopeTo;
}
