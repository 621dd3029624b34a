namespace Zhengwu.Cli;

/// <summary>The time of <see cref="ToolRun.Today"/>, which stands still.</summary>
internal sealed class ToolRunTime : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(ToolRun.Today, new TimeOnly(9, 0), TimeSpan.Zero);
}
