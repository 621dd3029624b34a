using System.Globalization;

namespace Zhengwu.Rules;

/// <summary>Rules about records and publication (公开记录), ZW4xxx: ZW4001 to ZW4073 about one record, ZW4101 and up about many.</summary>
internal static partial class RecordRules
{
    // ZW4001 to ZW4009 are about reading: what could not be read is always said, so they need no bit.
    private const int FirstCode = 4010, CodesOfOneRecord = 64;

    /// <summary>Every rule, in the order of the codes.</summary>
    public static IReadOnlyList<Rule> All => field ??=
    [
        NotJson,                  // ZW4001  Reading
        PropertyUnknown,          // ZW4002  Reading
        PropertyTwice,            // ZW4003  Reading
        ValueUnreadable,          // ZW4004  Reading
        ItemUnknown,              // ZW4005  Reading
        TooMuch,                  // ZW4006  Reading
        ElementMissing,           // ZW4010  Elements
        HintAsValue,              // ZW4011  Elements
        OptionUnknown,            // ZW4012  Elements
        LinkNotWeb,               // ZW4013  Elements
        TitleMissing,             // ZW4014  Elements
        TitleTooLong,             // ZW4015  Elements
        UnitMissing,              // ZW4016  Units
        UnitNotSubject,           // ZW4017  Units
        UnitUnknown,              // ZW4018  Units
        LimitNotFixed,            // ZW4019  Order
        PublishedMissing,         // ZW4020  Dates
        PublishedBeforeFormed,    // ZW4021  Dates
        EventMissing,             // ZW4022  Dates
        Late,                     // ZW4023  Dates
        LateAgainstPrinciple,     // ZW4024  Dates
        AfterSafeDay,             // ZW4025  Dates
        LimitUnknown,             // ZW4026  Dates
        DayAhead,                 // ZW4027  Order
        DaysOutOfOrder,           // ZW4028  Order
        EventAfterPublication,    // ZW4029  Order
        ChannelMissing,           // ZW4030  Channels
        MainSiteMissing,          // ZW4031  Channels
        ChannelLate,              // ZW4032  Channels
        ChannelNotPromised,       // ZW4033  Channels
        ChannelWithoutAddress,    // ZW4034  Channels
        MethodDiffers,            // ZW4035  Methods
        GroundMissing,            // ZW4036  Methods
        GroundNotListed,          // ZW4037  Methods
        WrittenBasisMissing,      // ZW4038  Methods
        RecheckMissing,           // ZW4039  Methods
        RecheckDue,               // ZW4040  Methods
        WithheldButPublished,     // ZW4041  Methods
        ReviewStepMissing,        // ZW4042  Reviews
        ReviewOutOfOrder,         // ZW4043  Reviews
        ReviewedAfterPublication, // ZW4044  Reviews
        SameReviewer,             // ZW4045  Reviews
        PublishedUnpassed,        // ZW4046  Reviews
        ReviewIncomplete,         // ZW4047  Reviews
        SecrecyMissing,           // ZW4048  Reviews
        SecrecyAfterPublication,  // ZW4049  Reviews
        SecrecyForbids,           // ZW4050  Reviews
        SecrecyIncomplete,        // ZW4051  Reviews
        DisplayMissing,           // ZW4052  Display
        DisplayTooShort,          // ZW4053  Display
        ExplanationMissing,       // ZW4054  Explanations
        IdentityNumberShown,      // ZW4055  Personal
        MobileNumberShown,        // ZW4056  Personal
        BankCardShown,            // ZW4057  Personal
        TravelDocumentShown,      // ZW4058  Personal
        LicencePlateShown,        // ZW4059  Personal
        HomeAddressShown,         // ZW4060  Personal
        MinorNameShown,           // ZW4061  Personal
        ExplanationLate,          // ZW4062  Explanations
        ExplanationNotTogether,   // ZW4063  Explanations
        ExplainedDocumentMissing, // ZW4064  Explanations
        ValidityMissing,          // ZW4065  Validity
        ValidityContradicted,     // ZW4066  Validity
        RepealWithoutDate,        // ZW4067  Validity
        WithdrawalIncomplete,     // ZW4068  Withdrawal
        PenaltyNotWithdrawn,      // ZW4069  Withdrawal
        PersonTogether,           // ZW4070  Personal
        DocumentNumberForm,       // ZW4071  Validity
        KeyTwice,                 // ZW4101  Audit
        DocumentTwice,            // ZW4102  Audit
        IndexNumberTwice,         // ZW4103  Audit
        UpdateGap,                // ZW4104  Audit
        RetentionPassed,          // ZW4105  Audit
        ExplanationNotLinkedBack, // ZW4106  Audit
        PersonAcrossRecords,      // ZW4107  Audit
    ];

    /// <summary>The bit of a rule in a set of rules about one record; 0 for any other rule.</summary>
    public static ulong BitOf(Rule rule)
    {
        var place = int.Parse(rule.Id.Substring(2), CultureInfo.InvariantCulture) - FirstCode;
        return place is >= 0 and < CodesOfOneRecord ? 1UL << place : 0;
    }
}
