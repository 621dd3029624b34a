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

    public static readonly ulong Channels = Bits(RecordRules.ChannelMissing, RecordRules.MainSiteMissing);

    public static readonly ulong PersonalData = Bits(
        RecordRules.IdentityNumberShown, RecordRules.MobileNumberShown, RecordRules.BankCardShown, RecordRules.TravelDocumentShown,
        RecordRules.LicencePlateShown, RecordRules.HomeAddressShown, RecordRules.MinorNameShown);

    private static ulong Bits(params Rule[] rules) => rules.Aggregate(0UL, static (bits, rule) => bits | RecordRules.BitOf(rule));
}
