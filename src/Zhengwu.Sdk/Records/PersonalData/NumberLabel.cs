namespace Zhengwu.Records;

/// <summary>What the nearest word before a number says that it is.</summary>
internal enum NumberLabel
{
    /// <summary>No word says it.</summary>
    None,

    /// <summary>身份证号.</summary>
    Identity,

    /// <summary>驾驶证.</summary>
    Driving,

    /// <summary>联系电话.</summary>
    Phone,

    /// <summary>银行卡号.</summary>
    Card,

    /// <summary>账号, of a person or of a body.</summary>
    Account,

    /// <summary>护照.</summary>
    Passport,

    /// <summary>港澳通行证.</summary>
    Permit,

    /// <summary>军官证.</summary>
    Military,

    /// <summary>残疾人证, whose number begins with the identity number.</summary>
    Disability,

    /// <summary>The number of a document, an order, a project, a place: of no person.</summary>
    Other,
}
