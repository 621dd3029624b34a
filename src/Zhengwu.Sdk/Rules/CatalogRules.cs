using Zhengwu.Catalogs;

namespace Zhengwu.Rules;

/// <summary>The rules (ZW1xxx) about catalogs. Each is defined beside its check, in the file of its topic.</summary>
internal static partial class CatalogRules
{
    // Not an initializer: the rules stand in several files, and nothing says which file's fields come first.

    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<Rule> All => field ??=
    [
        SubjectMissing,         // ZW1001  Elements
        ContentMissing,         // ZW1002  Elements
        BasisMissing,           // ZW1003  Elements
        DeadlineMissing,        // ZW1004  Elements
        MethodMissing,          // ZW1005  Elements
        ChannelMissing,         // ZW1006  Elements
        ResponsibleMissing,     // ZW1007  Elements
        ArticleMissing,         // ZW1008  Basis
        ReviewMissing,          // ZW1009  Basis
        PathTwice,              // ZW1010  Identity
        IdTwice,                // ZW1011  Identity
        ElementIdMissing,       // ZW1012  Parts
        ChannelUnknown,         // ZW1013  Channels
        OtherChannelUnnamed,    // ZW1014  Channels
        PathOutOfBounds,        // ZW1015  Identity
        SubjectUnknown,         // ZW1016  Subjects
        WrongTrigger,           // ZW1017  Basis
        OrderReplaced,          // ZW1018  Basis
        LevelTooHigh,           // ZW1019  Levels
        ElementTwice,           // ZW1020  Parts
        StageDeadlineMissing,   // ZW1021  Parts
        ReplacedStillThere,     // ZW1022  Identity
        NumberOutOfSequence,    // ZW1023  Identity
        LevelUnknown,           // ZW1024  Levels
        LimitNotUnderstood,     // ZW1025  Limits
        LongerThanLaw,          // ZW1026  Terms
        LongerThanOldLaw,       // ZW1027  Terms
        ReplyTooLong,           // ZW1028  Terms
        ReplyTooLongThen,       // ZW1029  Terms
        DaysProbablyLonger,     // ZW1030  Terms
        DaysForWorkdays,        // ZW1031  Terms
        WorkdaysForDays,        // ZW1032  Terms
        NoBound,                // ZW1033  Limits
        NoEvent,                // ZW1034  Limits
        ByLawWithoutLaw,        // ZW1035  Limits
        DisplayTooShort,        // ZW1036  Terms
        TwoLimits,              // ZW1037  Limits
        SoftenedLaw,            // ZW1038  Terms
        ReportTooLate,          // ZW1039  Terms
        DecisionTooLate,        // ZW1040  Terms
        StageOrder,             // ZW1041  Limits
        OverBeforeCatalog,      // ZW1042  Terms
    ];

    /// <summary>The checks in running order; each names the rule that it reports.</summary>
    public static IReadOnlyList<RuleCheck<DisclosureCatalog>> Checks => field ??=
    [
        new(SubjectMissing, CheckSubjects),
        new(ContentMissing, CheckContents),
        new(BasisMissing, CheckBases),
        new(DeadlineMissing, CheckDeadlines),
        new(MethodMissing, CheckMethods),
        new(ChannelMissing, CheckChannels),
        new(ResponsibleMissing, CheckSections),
        new(ArticleMissing, CheckArticles),
        new(ReviewMissing, CheckReviews),
        new(PathOutOfBounds, CheckPaths),
        new(PathTwice, CheckPathsAreDistinct), // and ZW1037
        new(IdTwice, CheckIds),
        new(NumberOutOfSequence, CheckNumbers),
        new(ElementIdMissing, CheckElementIds),
        new(ElementTwice, CheckElementsAreDistinct),
        new(StageDeadlineMissing, CheckStageDeadlines),
        new(ChannelUnknown, CheckChannelNames),
        new(OtherChannelUnnamed, CheckOtherChannels),
        new(SubjectUnknown, CheckSubjectsAreKnown),
        new(WrongTrigger, CheckTriggers),
        new(OrderReplaced, CheckOrders),
        new(LevelTooHigh, CheckLevels),
        new(LevelUnknown, CheckLevelNames),
        new(ReplacedStillThere, CheckReplaced),
        new(LimitNotUnderstood, CheckLimitsAreUnderstood),
        new(NoBound, CheckBounds),
        new(NoEvent, CheckEvents),
        new(ByLawWithoutLaw, CheckLawsOfLimits),
        new(TwoLimits, CheckStagesAgree), // and in CheckPathsAreDistinct
        new(LongerThanLaw, CheckTerms), // and ZW1027, ZW1030, ZW1031
        new(ReplyTooLong, CheckReplies), // and ZW1029
        new(WorkdaysForDays, CheckBudgets),
        new(DisplayTooShort, CheckDisplays),
        new(SoftenedLaw, CheckSoftening),
        new(ReportTooLate, CheckReports),
        new(DecisionTooLate, CheckDecisions),
        new(StageOrder, CheckStageOrder),
        new(OverBeforeCatalog, CheckDates),
    ];
}
