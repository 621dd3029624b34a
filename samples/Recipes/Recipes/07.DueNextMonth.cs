using Zhengwu.Calendars;
using Zhengwu.Schedules;
using Zhengwu.Units;

namespace Recipes;

internal static class DueNextMonth
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        var next = new DaySpan(new(2026, 6, 1), new(2026, 6, 30));
        output.WriteLine("| 单位 | 到期 | 稳妥日 | 角色 | 要求 |\n|---|---|---|---|---|");
        foreach (WorkSchedule year in WorkSchedule.All(Office2026Plan.Plan, AreaUnits.Directory, WorkCalendar.National))
        {
            foreach (ScheduledDuty duty in year.Duties.Where(duty => duty.Due is { } due && next.Contains(due)))
                output.WriteLine($"| {year.Unit!.Name} | {duty.Due:MM-dd} | {duty.SafeBy:MM-dd} | {(duty.Role is { } role ? AssignmentRoles.WordsOf(role).Chinese : "")} | {duty.Requirement} |");
        }
        // </recipe>
    }
}
