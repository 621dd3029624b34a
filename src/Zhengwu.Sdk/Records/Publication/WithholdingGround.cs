namespace Zhengwu.Records;

/// <summary>On what ground information is not disclosed (不予公开理由): those of articles 14 to 16 of the regulation.</summary>
/// <remarks>《政府信息公开条例》第十四条至第十六条.</remarks>
public enum WithholdingGround
{
    /// <summary>A state secret (国家秘密), article 14.</summary>
    StateSecret,

    /// <summary>A law or administrative regulation forbids it (法律、行政法规禁止公开), article 14.</summary>
    ForbiddenByLaw,

    /// <summary>It may harm state, public or economic security, or social stability (危及国家安全、公共安全、经济安全、社会稳定), article 14.</summary>
    PublicSafety,

    /// <summary>A trade secret (商业秘密), article 15.</summary>
    TradeSecret,

    /// <summary>Personal privacy (个人隐私), article 15.</summary>
    PersonalPrivacy,

    /// <summary>Internal affairs (内部事务信息), article 16.</summary>
    InternalAffairs,

    /// <summary>Information of a process (过程性信息), article 16.</summary>
    ProcessInformation,

    /// <summary>Files of administrative enforcement (行政执法案卷信息), article 16.</summary>
    EnforcementFiles,
}
