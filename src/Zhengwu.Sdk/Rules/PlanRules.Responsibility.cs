using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Rules;

/// <content>Who does a task, in which role.</content>
internal static partial class PlanRules
{
    public static readonly Rule UnitMissing = new("ZW2001", Severity.Warning,
        new("任务没有责任单位", "Task without unit"),
        new("任务「{0}」没有责任单位。", "Task '{0}' has no responsible unit."),
        new("请填写“责任”；几项任务由同一单位承担的，可以写在分组的“责任”里。", "Add 'responsible'; where one unit has several tasks, give it to their group."));

    public static readonly Rule LeadMissing = new("ZW2008", Severity.Warning,
        new("分了角色却没有牵头单位", "Roles are labelled but no lead"),
        new("{0}写明了配合或落实单位，没有写谁牵头。", "{0} says who supports or carries out, but not who leads."),
        new("请写明牵头单位；全文以列第一位的为牵头的，请写“首位牵头: 是”。", "Say who leads; where the first unit listed always leads, write 'firstIsLead: true'."));

    public static readonly Rule TailIsOpen = new("ZW2030", Severity.Info,
        new("“等…”没有列名", "Open tail: members cannot be decided"),
        new("{0}写的“{1}”没有列名，不能确定还有谁。", "{0} says '{1}' without names, so nobody can tell who else is meant."),
        new("请列出其余单位，或改成单位目录里的一个分组。", "List the others, or write a group of the unit directory."));

    private static readonly string[] NotDecided = ["无", "待定", "未定", "暂无", "暂未明确", "待明确", "待确定"];

    private static void CheckUnits(DisclosurePlan plan, CheckContext context)
    {
        foreach (var entry in context.Outline.Tasks)
        {
            var task = entry.Task;
            if (NamesNobody(task.Responsible) && !task.Stages.Any(stage => stage.Responsible.HasText))
                context.Report(UnitMissing, task.Responsible, task, entry.Name);
        }
    }

    private static bool NamesNobody(Value<Assignment> responsible) => responsible.State switch
    {
        ValueState.Absent or ValueState.Empty => true,
        ValueState.Given or ValueState.Inherited => Array.IndexOf(NotDecided, responsible.Text!.Trim()) >= 0 || !responsible.Parsed!.Units.Any(),
        _ => false,
    };

    private static void CheckLeads(DisclosurePlan plan, CheckContext context)
    {
        if (plan.FirstIsLead is { IsKnown: true, Parsed: true })
            return;
        foreach (var cell in context.Outline.UnitCells)
        {
            if (LacksLead(cell.Assignment))
                context.Report(LeadMissing, cell.Value, cell.Owner, cell.Place);
        }
    }

    // One unit with supporters leads them, and so does each member of a group (各镇（街道）) at its own place: only several
    // units by name, or supporters alone, leave open who leads.
    private static bool LacksLead(Assignment assignment)
    {
        bool Has(AssignmentRole role) => assignment.Parts.Any(part => part.Role == role && part.IsLabelled);
        if (Has(AssignmentRole.Lead) || !(Has(AssignmentRole.Support) || Has(AssignmentRole.CarryOut)))
            return false;
        var answering = assignment.Parts.Where(part => part.Role is AssignmentRole.Responsible).SelectMany(part => part.Units).ToArray();
        if (answering.Length == 0)
            return !Has(AssignmentRole.CarryOut);
        return answering.Count(unit => unit is UnitReference.Named) > 1;
    }

    private static void CheckTails(DisclosurePlan plan, CheckContext context)
    {
        foreach (var cell in context.Outline.UnitCells)
        {
            if (cell.Assignment.Units.OfType<UnitReference.OpenTail>().FirstOrDefault() is { } tail)
                context.Report(TailIsOpen, cell.Value, cell.Owner, cell.Place, tail.Text);
        }
    }
}
