using Zhengwu.Findings;
using Zhengwu.Schedules;

namespace Zhengwu.Cli.Schedule;

/// <summary>What the command line asks of a schedule.</summary>
/// <param name="Unit">The unit; null for the whole plan.</param>
/// <param name="Month">The month; null for all rows.</param>
/// <param name="Options">The choices.</param>
/// <param name="Format">The name of the output format.</param>
/// <param name="Language">The language of headings.</param>
internal sealed record ScheduleRequest(string? Unit, int? Month, ScheduleOptions Options, string Format, Language Language);
