namespace Zhengwu.Rules;

/// <summary>What a check needs to know besides the files.</summary>
public sealed record CheckOptions
{
    /// <summary>The options used where none are given.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>
    /// The day of the check, by which acceptances end and dated rules hold. Null, the default, leaves out whatever depends on it,
    /// so that a build gives the same result on every day.
    /// </summary>
    public DateOnly? Today { get; init; }
}
