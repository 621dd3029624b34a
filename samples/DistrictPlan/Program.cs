using DistrictPlan;
using Zhengwu.Calendars;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Records;
using Zhengwu.Schedules;
using Zhengwu.Units;

// Everything below is typed: rename a task in the YAML, or drop it, and this program no longer compiles.
Console.WriteLine(Zhoucun2024Plan.Plan.Title);
Console.WriteLine();

var year = WorkSchedule.For(Zhoucun2024Plan.Plan, ZhoucunUnits.CivilAffairs, ZhoucunUnits.Directory, WorkCalendar.National);
Console.WriteLine($"{ZhoucunUnits.CivilAffairs.Name}的2024年");
foreach (var duty in year.Duties.Where(duty => duty.Due is not null))
    Console.WriteLine($"  {duty.Due:MM-dd}（稳妥日 {duty.SafeBy:MM-dd}）  {duty.Requirement}　{duty.Occurrence.Phrase}{ReportTo(duty)}");
foreach (var duty in year.Duties.Where(duty => duty.Kind == OccurrenceKind.Waiting))
    Console.WriteLine($"  待事件发生  {duty.Requirement}　{duty.Occurrence.Phrase}");
Console.WriteLine($"  其余 {year.Duties.Count(duty => duty.Due is null && duty.Kind != OccurrenceKind.Waiting)} 行没有日期");
Console.WriteLine();

// One task of the year, asked for by its member.
var filing = year.Of(Zhoucun2024Plan.OpenDayPlanFiling).Single();
Console.WriteLine($"{filing.Requirement}：{filing.Due:yyyy-MM-dd}，{filing.Occurrence.Exception}");
var evaluations = year.Of(Zhoucun2024Plan.PolicyEvaluation).Single(duty => duty.Kind == OccurrenceKind.Quota);
Console.WriteLine($"{evaluations.Requirement}：{evaluations.Due:yyyy-MM-dd} 以前{evaluations.Occurrence.Quota}");
Console.WriteLine();

PrintWork(ZhoucunUnits.CivilAffairs);
PrintWork(ZhoucunUnits.MarketRegulation);
PrintWork(ZhoucunUnits.Justice);

var budget = FinanceCatalog.DepartmentBudget;
Console.WriteLine($"区财政局目录共 {FinanceCatalog.Catalog.Items.Count} 项，例如「{budget.Name}」");
Console.WriteLine($"  时限　{budget.Deadline}");
Console.WriteLine($"  依据　{budget.Basis}");
Console.WriteLine($"  渠道　{budget.Channels}");
Console.WriteLine();

// A record that is about to be published, held against what the catalog promises of it.
var draft = new FinanceCatalog.Drafts.MonthlyRevenue
{
    Unit = "区财政局",
    Title = "2026年4月区级财政收支情况",
    FormedOn = new(2026, 5, 6),
    PublishedOn = new(2026, 5, 20),
    Channels = [new("政府网站", where: "https://www.example.gov.cn/czsz/202604")],
    Secrecy = new() { Person = "办公室", On = new(2026, 5, 19), MayPublish = true },
    Month = ApproximateDate.OfMonth(2026, 4),
    Revenue = new(12_000_000m),
};
var (record, faults) = FinanceCatalog.Validate(draft, RecordContext.Default);
Console.WriteLine($"{draft.Title}：{(record is null ? "还不能公开" : "可以公开")}");
foreach (var fault in faults)
    Console.WriteLine($"  {fault.Rule.Id} {fault.Pointer(Language.Chinese)}　{fault.Message(Language.Chinese)}");
Console.WriteLine();

Console.WriteLine("发现");
var files = DefinitionFiles.Load([AppContext.BaseDirectory]);
foreach (var finding in files.Set.Check().Where(finding => finding.AcceptedBy is null))
    Console.WriteLine($"  {Path.GetFileName(finding.Path)}({finding.Start}) {finding.Rule.Id} {finding.Message(Language.Chinese)}");

static string ReportTo(ScheduledDuty duty) => duty.Occurrence.Receiver.HasText ? $"　报{duty.Occurrence.Receiver}" : "";

static void PrintWork(Unit unit)
{
    var duties = Zhoucun2024Plan.Plan.DutiesOf(unit, ZhoucunUnits.Directory);
    Console.WriteLine($"{unit.Name}：{duties.Count} 项");
    foreach (var duty in duties.Where(duty => duty.Through is null))
        Console.WriteLine($"  {duty.Task.Number,-2}  {duty.Task.Requirement}");
    foreach (var group in duties.Where(duty => duty.Through is not null).GroupBy(duty => duty.Through!.Name.Text))
        Console.WriteLine($"  另随“{group.Key}”{group.Count()} 项：{string.Join("、", group.Select(duty => duty.Task.Number.Text ?? duty.Task.Id.Text))}");
    Console.WriteLine();
}
