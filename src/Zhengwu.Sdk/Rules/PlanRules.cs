using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <summary>The rules (ZW2xxx) that need a plan. Those about a unit directory alone are <see cref="UnitRules"/>.</summary>
internal static partial class PlanRules
{
    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<Rule> All => field ??=
    [
        NumberGap,
        NumberTwice,
        NothingEnds,
        DateOnlyInText,
        YearDiffers,
        AttachmentMissing,
        AttachmentUnnamed,
        NumberForm,
        DatedAfterPublication,
        FormUnknown,
        FormUnused,
        MilestoneOrder,
        RequirementMissing,
        RequirementTwice,
        UpstreamUnknown,
        OutsideYears,
        AttributeMissing,
        CountOnlyInText,
    ];

    /// <summary>The steps of a check, in running order: the document, its tasks, then the units they name.</summary>
    public static IReadOnlyList<RuleCheck<DisclosurePlan>> Checks => field ??=
    [
        new(YearDiffers, CheckYear),
        new(NumberForm, CheckDocumentNumbers),
        new(DatedAfterPublication, CheckDocumentDates),
        new(AttributeMissing, CheckAttribute),
        new(UpstreamUnknown, CheckUpstream),

        new(NumberGap, CheckNumbers),
        new(RequirementMissing, CheckRequirements),
        new(RequirementTwice, CheckRepeatedRequirements),

        new(NothingEnds, CheckEnds),
        new(DateOnlyInText, CheckDatesInText),
        new(CountOnlyInText, CheckCountsInText),
        new(OutsideYears, CheckYears),
        new(MilestoneOrder, CheckMilestones),

        new(AttachmentMissing, CheckAttachmentsNamed),
        new(AttachmentUnnamed, CheckAttachmentsUsed),
        new(FormUnknown, CheckFormsDefined),
        new(FormUnused, CheckFormsUsed),
    ];
}
