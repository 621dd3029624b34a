namespace Zhengwu.Records;

/// <summary>That a published record was taken back (撤回).</summary>
public sealed record Withdrawal
{
    /// <summary>The day on which it was taken back.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why, as told to the public.</summary>
    public string? Reason { get; init; }
}
