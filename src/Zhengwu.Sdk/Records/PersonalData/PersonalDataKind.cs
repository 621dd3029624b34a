namespace Zhengwu.Records;

/// <summary>What kind of personal data (个人信息) a text holds.</summary>
public enum PersonalDataKind
{
    /// <summary>An identity number (公民身份号码) of 18 characters, or an old one of 15 beside the word.</summary>
    IdentityNumber,

    /// <summary>The number of a driving licence (机动车驾驶证), which is its holder's identity number.</summary>
    DrivingLicence,

    /// <summary>A mobile number (手机号码).</summary>
    MobileNumber,

    /// <summary>The number of a bank card (银行卡).</summary>
    BankCard,

    /// <summary>The number of a passport (护照).</summary>
    Passport,

    /// <summary>The number of a permit to travel to or from Hong Kong, Macao or Taiwan (通行证).</summary>
    TravelPermit,

    /// <summary>The number of an officer's or soldier's card (军官证、士兵证).</summary>
    MilitaryCard,

    /// <summary>A licence plate (车牌) beside its owner's name.</summary>
    LicencePlate,

    /// <summary>A home address with its door number (住址门牌).</summary>
    HomeAddress,

    /// <summary>The name of a minor (未成年人姓名).</summary>
    MinorName,

    /// <summary>A masked number or the end of one (部分号码).</summary>
    PartialNumber,

    /// <summary>A day or month of birth (出生日期).</summary>
    BirthDate,

    /// <summary>A home address without its door (住址片区).</summary>
    AddressPart,
}
