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
        new(PathTwice, CheckPathsAreDistinct),
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
    ];
}
