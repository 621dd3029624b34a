namespace Zhengwu.Rules;

/// <summary>What a check needs to know besides the files.</summary>
public sealed record CheckOptions
{
    /// <summary>The options used where none are given.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>
    /// The day of the check, by which acceptances end and dated rules hold. With null, the default, acceptances do not end and a
    /// dated rule goes by the document's own date, so that a build gives the same result on every day.
    /// </summary>
    public DateOnly? Today { get; init; }
}
