using System.Globalization;
using Zhengwu.Calendars;
using Zhengwu.Deadlines;

namespace Zhengwu.Schedules;

/// <summary>A schedule as lines, all that it says.</summary>
internal static class ScheduleText
{
    public static string Of(WorkSchedule schedule, Definitions.Definition file) => string.Concat(schedule.Duties.Select(duty => Line(duty, file) + "\n"));

    public static string[] Days(WorkSchedule schedule) => [.. schedule.Duties.Select(duty => Day(duty.Due))];

    private static string Line(ScheduledDuty duty, Definitions.Definition file)
    {
        var row = duty.Occurrence;
        string[] cells =
        [
            Day(duty.Due),
            Day(duty.SafeBy),
            duty.Status.ToString(),
            row.IsReview ? "review" : OccurrenceKinds.NameOf(duty.Kind),
            duty.Role?.ToString() ?? "-",
            duty.Through?.Name.Text ?? "-",
            $"{duty.Task?.Number.Text ?? duty.Task?.Id.Text}",
            $"{duty.Requirement}",
            $"{row.Phrase}",
            row.IsSoft ? "soft" : "",
            row.Event is { } awaited ? $"event {awaited.Kind} {awaited}" : "",
            row.Scope.Text ?? "",
            row.Exception.Text ?? "",
            $"line {row.PositionIn(file)!.Value.Line + 1}",
        ];
        return string.Join(" | ", cells.Where(cell => cell.Length > 0));
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
