namespace Zhengwu.Rules;

/// <summary>The rules that one part of a check asks, as bits: a part none of whose rules is asked is passed over.</summary>
/// <remarks>A class of its own, so that the rules are all there when the groups are made.</remarks>
internal static class RecordRuleGroups
{
    public static readonly ulong Titles = Bits(RecordRules.TitleMissing, RecordRules.TitleTooLong);

    public static readonly ulong Units = Bits(RecordRules.UnitMissing, RecordRules.UnitNotSubject, RecordRules.UnitUnknown);

    public static readonly ulong Dates = Bits(
        RecordRules.PublishedMissing, RecordRules.PublishedBeforeFormed, RecordRules.EventMissing, RecordRules.Late, RecordRules.LateAgainstPrinciple,
        RecordRules.AfterSafeDay, RecordRules.LimitUnknown);

    public static readonly ulong Order = Bits(RecordRules.DayAhead, RecordRules.DaysOutOfOrder, RecordRules.EventAfterPublication);

    public static readonly ulong Channels = Bits(
        RecordRules.ChannelMissing, RecordRules.MainSiteMissing, RecordRules.ChannelLate, RecordRules.ChannelNotPromised, RecordRules.ChannelWithoutAddress);

    public static readonly ulong ChannelUses = Bits(RecordRules.ChannelLate, RecordRules.ChannelNotPromised, RecordRules.ChannelWithoutAddress);

    public static readonly ulong Limits = Bits(RecordRules.LimitNotFixed);

    public static readonly ulong Methods = Bits(RecordRules.MethodDiffers);

    public static readonly ulong Withholding = Bits(
        RecordRules.GroundMissing, RecordRules.GroundNotListed, RecordRules.WrittenBasisMissing, RecordRules.RecheckMissing, RecordRules.RecheckDue,
        RecordRules.WithheldButPublished);

    public static readonly ulong Reviews = Bits(
        RecordRules.ReviewStepMissing, RecordRules.ReviewOutOfOrder, RecordRules.ReviewedAfterPublication, RecordRules.SameReviewer,
        RecordRules.PublishedUnpassed, RecordRules.ReviewIncomplete);

    public static readonly ulong Secrecy = Bits(
        RecordRules.SecrecyMissing, RecordRules.SecrecyAfterPublication, RecordRules.SecrecyForbids, RecordRules.SecrecyIncomplete);

    public static readonly ulong Display = Bits(RecordRules.DisplayMissing, RecordRules.DisplayTooShort);

    public static readonly ulong Explanations = Bits(
        RecordRules.ExplanationMissing, RecordRules.ExplanationLate, RecordRules.ExplanationNotTogether, RecordRules.ExplainedDocumentMissing);

    public static readonly ulong Validity = Bits(
        RecordRules.DocumentNumberForm, RecordRules.ValidityMissing, RecordRules.ValidityContradicted, RecordRules.RepealWithoutDate);

    public static readonly ulong Withdrawal = Bits(RecordRules.WithdrawalIncomplete, RecordRules.PenaltyNotWithdrawn);

    public static readonly ulong Alarms = Bits(
        RecordRules.IdentityNumberShown, RecordRules.MobileNumberShown, RecordRules.BankCardShown, RecordRules.TravelDocumentShown,
        RecordRules.LicencePlateShown, RecordRules.HomeAddressShown, RecordRules.MinorNameShown);

    public static readonly ulong PersonalData = Alarms | Bits(RecordRules.PersonTogether);

    /// <summary>What is asked of a publication and not of a form, besides its channels.</summary>
    public static readonly ulong Duties =
        Limits | Methods | Withholding | Reviews | Secrecy | Display | Explanations | Validity | Withdrawal;

    private static ulong Bits(params Rule[] rules) => rules.Aggregate(0UL, static (bits, rule) => bits | RecordRules.BitOf(rule));
}
