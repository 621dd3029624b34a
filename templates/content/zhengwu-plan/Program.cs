using Zhengwu.Calendars;
using Zhengwu.Schedules;
using ZwTemplate._1;

// 方案和单位目录是类型化的：在 YAML 里改了标识、删了任务，用到它的代码就编译不过。
Console.WriteLine(Disclosure4711Plan.Plan.Title);

// 每个单位一年里按月要做的事。用法：dotnet run -- 单位名称里的字
foreach (var schedule in WorkSchedule.All(Disclosure4711Plan.Plan, LocalUnits.Directory, WorkCalendar.National))
{
    if (schedule.Duties.Any() && IsAsked(schedule.Unit!.Name.ToString()))
        Print(schedule);
}

// 按任务取：生成的成员以“标识”命名。
var task = Disclosure4711Plan.NewInformation;
Console.WriteLine();
Console.WriteLine($"{task.Requirement}：{task.Deadline}（{task.Basis[0].Law}{task.Basis[0].Article}）");

bool IsAsked(string name) => args.Length == 0 || name.Contains(args[0], StringComparison.Ordinal);

static void Print(WorkSchedule schedule)
{
    Console.WriteLine();
    Console.WriteLine(schedule.Unit!.Name);
    foreach (var month in schedule.Duties.Where(duty => duty.Due is not null).GroupBy(duty => (duty.Due!.Value.Year, duty.Due.Value.Month)))
    {
        Console.WriteLine($"  {month.Key.Year}年{month.Key.Month}月");
        foreach (var duty in month)
            Console.WriteLine($"    {duty.Due:MM-dd}  {duty.Requirement}");
    }
    foreach (var duty in schedule.Duties.Where(duty => duty.Due is null))
        Console.WriteLine($"  {OccurrenceKinds.WordsOf(duty.Kind).Chinese}  {duty.Requirement}　{duty.Occurrence.Phrase}");
}
