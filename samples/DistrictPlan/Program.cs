using DistrictPlan;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

// Everything below is typed: rename a task in the YAML, or drop it, and this program no longer compiles.
Console.WriteLine(Zhoucun2024Plan.Plan.Title);
Console.WriteLine();

Console.WriteLine("有明确时间的任务");
Print(Zhoucun2024Plan.OpenDayPlanFiling);
Print(Zhoucun2024Plan.OpenDayReport);
foreach (var stage in Zhoucun2024Plan.PolicyEvaluation.Stages)
    Console.WriteLine($"  43  {stage.Requirement}　{(stage.Quota.HasText ? stage.Quota : stage.Deadline)}");
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

Console.WriteLine("发现");
var files = DefinitionFiles.Load([AppContext.BaseDirectory]);
foreach (var finding in files.Set.Check().Where(finding => finding.AcceptedBy is null))
    Console.WriteLine($"  {Path.GetFileName(finding.Path)}({finding.Start}) {finding.Rule.Id} {finding.Message(Language.Chinese)}");

static void Print(PlanTask task) =>
    Console.WriteLine($"  {task.Number}  {task.Requirement}　{task.Deadline}　报{task.Receiver}");

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
