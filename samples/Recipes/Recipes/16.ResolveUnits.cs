using Zhengwu.Plans;
using Zhengwu.Units;

namespace Recipes;

internal static class ResolveUnits
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        UnitDirectory directory = AreaUnits.Directory;
        foreach (string name in new[] { "民政局", "区大数据局", "西河镇", "区教育局" })
            output.WriteLine($"{name} → {directory.FindUnit(name)?.Name.Text ?? "目录里没有"}");

        foreach (Unit unit in directory.UnitsOf(directory.FindGroup("各部门")!))
            output.WriteLine($"各部门：{unit.Name}");

        PlanTask training = Office2026Plan.Training;
        foreach (AssignmentPart part in training.Responsible.Parsed!.Parts)
            output.WriteLine($"{training.Requirement}：{AssignmentRoles.WordsOf(part.Role).Chinese} {string.Join("、", part.Units)}");

        foreach (UnitDuty duty in Office2026Plan.Plan.DutiesOf(AreaUnits.Justice, directory))
            output.WriteLine($"{AreaUnits.Justice.Name} {duty.Task.Number} {AssignmentRoles.WordsOf(duty.Role).Chinese} {(duty.Through is null ? "点名" : $"随“{duty.Through.Name}”")}");
        // </recipe>
    }
}
