using Zhengwu.Calendars;
using Zhengwu.Schedules;

namespace Recipes;

internal static class YearOfOneUnit
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        WorkSchedule year = WorkSchedule.For(Office2026Plan.Plan, AreaUnits.CivilAffairs, AreaUnits.Directory, WorkCalendar.National);
        foreach (ScheduledDuty duty in year.Duties)
        {
            string when = duty.Due is { } due ? due.ToString("MM-dd") : OccurrenceKinds.WordsOf(duty.Kind).Chinese;
            output.WriteLine($"{when}　{duty.Requirement}{(duty.Through is { } group ? $"（随“{group.Name}”）" : "")}");
        }

        // 任务改了标识，这里就编译不过
        ScheduledDuty aid = year.Of(Office2026Plan.AidStandard).Single();
        output.WriteLine($"{aid.Requirement}：{aid.Due:yyyy-MM-dd} 以前");
        // </recipe>
    }
}
