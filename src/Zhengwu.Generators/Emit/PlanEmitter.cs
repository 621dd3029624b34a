using Zhengwu.Generators.Specs;

namespace Zhengwu.Generators.Emit;

/// <summary>Emits the class of a plan.</summary>
internal static class PlanEmitter
{
    private const string Plan = "global::Zhengwu.Plans.DisclosurePlan", Task = "global::Zhengwu.Plans.PlanTask",
        Group = "global::Zhengwu.Plans.PlanGroup", Form = "global::Zhengwu.Plans.PlanForm";

    public static string Emit(PlanSpec spec) => CodeWriter.File(spec.Class, plan => plan
        .Doc(spec.PlanDoc)
        .Line($"public static {Plan} Plan => __Model.plan;")
        .Members(spec.Tasks, Task, "__Model.tasks")
        .NestedMembers("Groups", spec.Class.Doc.Summary, spec.Groups, Group, "__Model.groups")
        .NestedMembers("Forms", spec.Class.Doc.Summary, spec.Forms, Form, "__Model.plan.Forms")
        .Line()
        .Block("private abstract class __Model : global::Zhengwu.CompilerServices.GeneratedPlan", model => EmitModel(model, spec)));

    // Field initializers run in the order written, all of them when the first member is asked for.
    private static void EmitModel(CodeWriter model, PlanSpec spec)
    {
        var code = new PlanCode();
        var plan = code.Plan(spec.Plan);
        foreach (var (name, assignment) in code.Assignments.Fields)
            model.Field("private", "global::Zhengwu.Units.Assignment", name, assignment);
        model.Field("internal", Plan, "plan", plan);
        model.Field("internal", Task + "[]", "tasks", Code.Text("AllTasks(plan)"));
        model.Field("internal", Group + "[]", "groups", Code.Text("AllGroups(plan)"));
    }
}
