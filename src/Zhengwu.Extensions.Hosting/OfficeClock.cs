using Microsoft.Extensions.Options;

namespace Zhengwu.Hosting;

/// <summary>The time at the office, whatever the server's own time zone is.</summary>
internal sealed class OfficeClock(TimeProvider time, IOptions<ZhengwuOptions> options)
{
    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(time.GetUtcNow(), options.Value.TimeZone);

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);
}
