using Zhengwu.Calendars;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;

namespace Recipes;

internal static class LocalDays
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        Definition file = DefinitionReader.Read("local.calendar.yaml", """
            政务公开: 日历/1
            标题: 本地放假安排
            本地:
              - {名称: 广西“壮族三月三”, 放假: 2026-04-18..2026-04-21}
              - {名称: 区政务服务中心, 上班: 2026-05-02..2026-05-03}
            """);
        WorkCalendar guangxi = WorkCalendar.National.With(file.Calendar!, name => name.StartsWith("广西", StringComparison.Ordinal));

        Limit limit = Limit.Parse("活动开展后5个工作日内").Limit!;
        foreach (WorkCalendar calendar in new[] { WorkCalendar.National, guangxi })
        {
            DueDate due = DueDates.Resolve(limit, new DueContext { Event = new DateOnly(2026, 4, 15), Calendar = calendar });
            output.WriteLine($"{due.Due:yyyy-MM-dd}　{calendar.Day(new(2026, 4, 20))!.Reason.Chinese}");
        }
        // </recipe>
    }
}
