namespace Zhengwu.Deadlines;

/// <summary>What a piece of a phrase is to the grammar.</summary>
internal enum TokenKind : byte
{
    /// <summary>Words that the grammar does not use.</summary>
    Text,

    /// <summary>A word of an event; its flags say which.</summary>
    Event,

    /// <summary>Words in 「」, which are never structure.</summary>
    Quoted,

    Number,
    Clock,

    // Marks
    Strong,
    Comma,
    Pause,
    Colon,
    Open,
    Close,
    Dash,
    Dot,
    Slash,
    Doubt,
    Blank,

    // Units and the calendar
    Year,
    Month,
    Day,
    Unit,
    BadUnit,
    HalfYearWord,
    HalfMonthWord,
    HalfMonths,
    HalfOfYear,
    Quarter,
    Part,
    End,
    Start,

    /// <summary>Words of the lunar calendar.</summary>
    Lunar,

    /// <summary>The middle of a year, which has no bound.</summary>
    Midst,
    YearRef,
    QuarterRef,
    HalfRef,
    MonthRef,
    WeekRef,
    AllYear,
    MonthOfQuarter,
    LastOne,
    FirstOne,
    LastDay,
    Ordinal,
    AmPm,
    Hour,
    Minute,

    // Cycles and counts
    Cycle,
    Every,
    Counter,

    // Bounds and directions
    Inside,
    Before,
    Stop,
    After,
    From,
    Since,
    SinceOrText,
    At,
    To,
    Ahead,
    AtLeast,
    AtMost,
    OrMore,
    OrLess,
    Full,
    Exceed,
    About,

    /// <summary>Words that make of a length something else than a limit: 最近3个月, 连续3个月.</summary>
    NoBound,
    Negation,

    // Function words
    Soft,
    Modal,
    And,
    Or,
    Of,
    Is,
    Among,
    Label,
    Duration,

    // Limits in words
    Vague,
    Continuous,
    Immediate,
    Thereupon,
    Together,
    Alongside,
    Reasonable,
    Early,

    // Law
    Law,
    According,
    Rule,
    Wish,
    ByLaw,
    Otherwise,
    Prevails,
    Except,
    Excepted,

    // What is said about counting
    Rolls,
    DoesNotRoll,
    FirstDayCounts,
    AskingIsNotCounted,
    DeemedNextWorkday,
    Aside,

    /// <summary>Something said about counting, taken out of the words: its value is the terms.</summary>
    Terms,

    /// <summary>The law that a text names for its period, taken out of the words.</summary>
    Citation,
}
