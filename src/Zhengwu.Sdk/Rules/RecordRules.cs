using System.Globalization;

namespace Zhengwu.Rules;

/// <summary>Rules about records and publication (公开记录), ZW4xxx: ZW4001 to ZW4063 about one record, ZW4101 and up about many.</summary>
internal static partial class RecordRules
{
    private const int FirstCode = 4000, CodesOfOneRecord = 64;

    /// <summary>Every rule, in the order of the codes.</summary>
    public static IReadOnlyList<Rule> All => field ??=
    [
        NotJson,               // ZW4001  Reading
        PropertyUnknown,       // ZW4002  Reading
        PropertyTwice,         // ZW4003  Reading
        ValueUnreadable,       // ZW4004  Reading
        ItemUnknown,           // ZW4005  Reading
        TooMuch,               // ZW4006  Reading
        ElementMissing,        // ZW4010  Elements
        HintAsValue,           // ZW4011  Elements
        OptionUnknown,         // ZW4012  Elements
        LinkNotWeb,            // ZW4013  Elements
        TitleMissing,          // ZW4014  Elements
        TitleTooLong,          // ZW4015  Elements
        UnitMissing,           // ZW4016  Units
        UnitNotSubject,        // ZW4017  Units
        UnitUnknown,           // ZW4018  Units
        PublishedMissing,      // ZW4020  Dates
        PublishedBeforeFormed, // ZW4021  Dates
        EventMissing,          // ZW4022  Dates
        Late,                  // ZW4023  Dates
        LateAgainstPrinciple,  // ZW4024  Dates
        AfterSafeDay,          // ZW4025  Dates
        LimitUnknown,          // ZW4026  Dates
        ChannelMissing,        // ZW4030  Channels
        MainSiteMissing,       // ZW4031  Channels
        IdentityNumberShown,   // ZW4055  Personal
        MobileNumberShown,     // ZW4056  Personal
        BankCardShown,         // ZW4057  Personal
        TravelDocumentShown,   // ZW4058  Personal
        LicencePlateShown,     // ZW4059  Personal
        HomeAddressShown,      // ZW4060  Personal
        MinorNameShown,        // ZW4061  Personal
    ];

    /// <summary>The bit of a rule in a set of rules about one record; 0 for any other rule.</summary>
    public static ulong BitOf(Rule rule)
    {
        var place = int.Parse(rule.Id.Substring(2), CultureInfo.InvariantCulture) - FirstCode;
        return place is > 0 and < CodesOfOneRecord ? 1UL << place : 0;
    }
}
