namespace Zhengwu.Deadlines;

/// <summary>What kind of event starts a period or ends it, where the text says it in words that are known.</summary>
/// <remarks>New kinds are appended; a program must expect kinds that it does not know.</remarks>
public enum TriggerEventKind
{
    /// <summary>The text names no event; the cell's own subject is meant.</summary>
    Unstated,

    /// <summary>An event in words of its own.</summary>
    Other,

    /// <summary>Information formed (信息形成).</summary>
    InformationFormed,

    /// <summary>Information changed (信息变更).</summary>
    InformationChanged,

    /// <summary>Information formed or changed (信息形成或者变更).</summary>
    InformationFormedOrChanged,

    /// <summary>Information obtained (获取信息).</summary>
    InformationObtained,

    /// <summary>Information made or obtained (制定或者获取信息).</summary>
    InformationMadeOrObtained,

    /// <summary>An application received (收到申请).</summary>
    ApplicationReceived,

    /// <summary>A correction received (收到补正申请): the period begins anew.</summary>
    CorrectionReceived,

    /// <summary>Something else received (收到转办件、收到批准文件).</summary>
    Received,

    /// <summary>A case accepted (受理).</summary>
    Accepted,

    /// <summary>A decision made (作出行政决定).</summary>
    DecisionMade,

    /// <summary>An activity held (活动开展).</summary>
    ActivityHeld,

    /// <summary>A meeting held (会议召开).</summary>
    MeetingHeld,

    /// <summary>Something approved (批准、批复、审议通过).</summary>
    Approved,

    /// <summary>Something published (公布、发布、公开).</summary>
    Published,

    /// <summary>A list published (名录公布).</summary>
    ListPublished,

    /// <summary>A document issued (印发、颁布、出台).</summary>
    Issued,

    /// <summary>A document formed (文件形成、成文).</summary>
    DocumentFormed,

    /// <summary>Something fixed (分配结果确定).</summary>
    Determined,

    /// <summary>A draft drawn up (拟订).</summary>
    Drafted,

    /// <summary>A contract signed (合同签订).</summary>
    ContractSigned,

    /// <summary>Somebody told (告知、通知).</summary>
    Notified,

    /// <summary>Opinions asked for, to the end (征求意见结束).</summary>
    ConsultationEnded,

    /// <summary>Something ended or finished (结束、完成、办结、期满).</summary>
    Ended,

    /// <summary>Something happened (发生).</summary>
    Occurred,

    /// <summary>Something found (发现).</summary>
    Discovered,

    /// <summary>Something begun or in force (实施、施行、生效).</summary>
    TakenEffect,

    /// <summary>Something handed in (提交、报送).</summary>
    Submitted,

    /// <summary>A period extended (延长期限): it is counted on from the first end.</summary>
    Extended,

    /// <summary>A day on which somebody checks (监测时间点).</summary>
    Checked,

    /// <summary>A public holiday (春节、国庆节).</summary>
    Holiday,

    /// <summary>The end of a recurring period (每月结束).</summary>
    PeriodEnded,
}
