using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <summary>The rules (ZW2xxx) that need a plan. Those about a unit directory alone are <see cref="UnitRules"/>.</summary>
internal static partial class PlanRules
{
    // Not an initializer: the rules stand in several files, and nothing says which file's fields come first.

    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<Rule> All => field ??=
    [
        UnitMissing,            // ZW2001  Responsibility
        UnitUnknown,            // ZW2002  Names
        NamesDrift,             // ZW2003  Names
        GroupIsEmpty,           // ZW2004  Names
        GroupUnknown,           // ZW2005  Names
        NumberGap,              // ZW2006  Numbers
        NumberTwice,            // ZW2007  Numbers
        LeadMissing,            // ZW2008  Responsibility
        NothingEnds,            // ZW2009  Limits
        DateOnlyInText,         // ZW2010  Texts
        YearDiffers,            // ZW2011  Document
        AttachmentMissing,      // ZW2012  Forms
        AttachmentUnnamed,      // ZW2013  Forms
        ActorAbove,             // ZW2014  Levels
        NumberForm,             // ZW2015  Document
        DatedAfterPublication,  // ZW2016  Document
        FormUnknown,            // ZW2018  Forms
        FormUnused,             // ZW2019  Forms
        MilestoneOrder,         // ZW2020  Milestones
        UnitBesideGroup,        // ZW2023  Names
        UnitInHeading,          // ZW2024  Headings
        RequirementMissing,     // ZW2025  Tasks
        RequirementTwice,       // ZW2026  Tasks
        UpstreamUnknown,        // ZW2027  Document
        OutsideYears,           // ZW2028  Years
        AttributeMissing,       // ZW2029  Document
        TailIsOpen,             // ZW2030  Responsibility
        CountOnlyInText,        // ZW2032  Texts
        UnitIdle,               // ZW2033  Names
        LimitNotUnderstood,     // ZW2034  Limits
        EndBeforeStart,         // ZW2035  Dates
        BeforeDocument,         // ZW2036  Dates
        DayOff,                 // ZW2037  Dates
        NotPublished,           // ZW2038  Dates
        QuotaWithoutPeriod,     // ZW2039  Limits
        CountsDiffer,           // ZW2040  Limits
        StageAfterTask,         // ZW2041  Dates
        NoEvent,                // ZW2042  Limits
        TwoReadings,            // ZW2043  Limits
        DayMissing,             // ZW2044  Limits
        ReplyTooLong,           // ZW2045  Limits
    ];

    /// <summary>The checks in running order, from the document to its tasks and to the units they name; each names the rule that it reports, or the first of them.</summary>
    public static IReadOnlyList<RuleCheck<DisclosurePlan>> Checks => field ??=
    [
        new(YearDiffers, CheckYear),
        new(NumberForm, CheckDocumentNumbers),
        new(DatedAfterPublication, CheckDocumentDates),
        new(AttributeMissing, CheckAttribute),
        new(UpstreamUnknown, CheckUpstream),
        new(NumberGap, CheckNumbers), // and ZW2007
        new(UnitInHeading, CheckHeadings),
        new(RequirementMissing, CheckRequirements),
        new(RequirementTwice, CheckRepeatedRequirements),
        new(NothingEnds, CheckEnds),
        new(DateOnlyInText, CheckTimesInText), // and ZW2032
        new(OutsideYears, CheckYears),
        new(LimitNotUnderstood, CheckLimitsAreUnderstood),
        new(NoEvent, CheckEvents),
        new(TwoReadings, CheckReadings),
        new(DayMissing, CheckDaysOfMonths),
        new(ReplyTooLong, CheckReplies),
        new(QuotaWithoutPeriod, CheckQuotas), // and ZW2040
        new(EndBeforeStart, CheckRanges),
        new(BeforeDocument, CheckAgainstDocument),
        new(DayOff, CheckDaysOff),
        new(NotPublished, CheckCalendar),
        new(StageAfterTask, CheckStages),
        new(MilestoneOrder, CheckMilestones),
        new(AttachmentMissing, CheckAttachmentsNamed),
        new(AttachmentUnnamed, CheckAttachmentsUsed),
        new(FormUnknown, CheckFormsDefined),
        new(FormUnused, CheckFormsUsed),
        new(UnitMissing, CheckUnits),
        new(LeadMissing, CheckLeads),
        new(TailIsOpen, CheckTails),
        new(ActorAbove, CheckLevels),
        new(NamesDrift, CheckNames), // and ZW2002, ZW2005
        new(GroupIsEmpty, CheckGroups),
        new(UnitBesideGroup, CheckOverlaps),
        new(UnitIdle, CheckIdleUnits),
    ];
}
