using Zhengwu.Calendars;
using Zhengwu.Schedules;

namespace Recipes;

internal static class CalendarFile
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        WorkSchedule year = WorkSchedule.For(Office2026Plan.Plan, AreaUnits.CivilAffairs, AreaUnits.Directory, WorkCalendar.National);
        using var file = new StringWriter { NewLine = "\r\n" };        // 格式规定用 CRLF
        file.WriteLine("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//office//ZH");
        foreach (ScheduledDuty duty in year.Duties.Where(duty => duty is { SafeBy: not null, Task: not null }))
        {
            file.WriteLine("BEGIN:VEVENT");
            file.WriteLine($"UID:{year.Plan.Id}-{duty.Task!.Id.Text ?? duty.Task.Number.Text}-{duty.Due:yyyyMMdd}@office.example");
            file.WriteLine("DTSTAMP:20260109T000000Z");                          // 写出的时刻
            file.WriteLine($"DTSTART;VALUE=DATE:{duty.SafeBy:yyyyMMdd}");       // 提醒放在稳妥日
            file.WriteLine($"SUMMARY:{Escape(duty.Requirement!)}");
            file.WriteLine("END:VEVENT");
        }
        file.WriteLine("END:VCALENDAR");
        output.Write(file);

        static string Escape(string text) =>
            text.Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\n", "\\n");
        // </recipe>
    }
}
