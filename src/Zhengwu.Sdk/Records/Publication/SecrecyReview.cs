namespace Zhengwu.Records;

/// <summary>The secrecy review before publication (保密审查).</summary>
/// <remarks>《政府信息公开条例》第十七条.</remarks>
public sealed record SecrecyReview
{
    /// <summary>Who reviewed: a name or a post.</summary>
    public string? Person { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Whether it may be published; null where it is not said.</summary>
    public bool? MayPublish { get; init; }
}
