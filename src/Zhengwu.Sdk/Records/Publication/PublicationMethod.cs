namespace Zhengwu.Records;

/// <summary>How a record is disclosed (公开方式), withholding included.</summary>
public enum PublicationMethod
{
    /// <summary>On the unit's own motion (主动公开).</summary>
    Proactive,

    /// <summary>On request (依申请公开).</summary>
    OnRequest,

    /// <summary>Not at all (不予公开); <see cref="Withholding"/> says on what ground.</summary>
    Withheld,
}
