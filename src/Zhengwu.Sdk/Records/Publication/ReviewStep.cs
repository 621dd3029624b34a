namespace Zhengwu.Records;

/// <summary>The steps of a three-step review (三审).</summary>
public enum ReviewStage
{
    /// <summary>The first, usually by who entered it (初审).</summary>
    First,

    /// <summary>The second, usually by the head of the section (复审).</summary>
    Second,

    /// <summary>The last, usually by the leader in charge (终审).</summary>
    Final,
}

/// <summary>One step of the review before publication (审核).</summary>
public sealed record ReviewStep
{
    /// <summary>Which step; null where it is not said.</summary>
    public ReviewStage? Stage { get; init; }

    /// <summary>Who reviewed: a name or a post.</summary>
    public string? Person { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Whether it passed; null where it is not said.</summary>
    public bool? Passed { get; init; }
}
