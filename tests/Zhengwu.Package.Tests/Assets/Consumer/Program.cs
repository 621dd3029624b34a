using Consumer;

Zhengwu.Plans.PlanTask task = Demo2026Plan.AnnualReport;
Console.WriteLine(task.GetType().AssemblyQualifiedName);
