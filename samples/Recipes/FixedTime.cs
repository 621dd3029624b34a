namespace Recipes;

/// <summary>A clock that stands still, so that a recipe prints the same every day.</summary>
internal sealed class FixedTime(DateOnly today) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(today, new TimeOnly(1, 0), TimeSpan.Zero);
}
