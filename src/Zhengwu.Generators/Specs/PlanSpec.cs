using Zhengwu.Definitions;
using Zhengwu.Generation;
using Zhengwu.Generators.Pipeline;
using Zhengwu.Plans;

namespace Zhengwu.Generators.Specs;

/// <summary>The class of a plan.</summary>
/// <param name="Class">The class.</param>
/// <param name="Tasks">A member for each task.</param>
/// <param name="Groups">A member of the nested class <c>Groups</c> for each group.</param>
/// <param name="Forms">A member of the nested class <c>Forms</c> for each form.</param>
/// <param name="PlanDoc">The documentation of the property that returns the plan.</param>
/// <param name="Plan">The plan.</param>
internal sealed record PlanSpec(
    ClassSpec Class, ValueList<MemberSpec> Tasks, ValueList<MemberSpec> Groups, ValueList<MemberSpec> Forms, DocSpec PlanDoc, DisclosurePlan Plan)
    : FileSpec(Class)
{
    public static PlanSpec Of(DisclosurePlan plan, string className, GeneratorOptions options)
    {
        var docs = new PlanDocs(options.Language);
        var doc = docs.OfPlan(plan, className);
        return new(
            ClassSpec.Of(className, doc, options),
            MemberSpec.AllOf<PlanTask>(MemberScope.OfTasks(plan, className), docs.OfTask),
            MemberSpec.AllOf<PlanGroup>(MemberScope.OfGroups(plan), docs.OfGroup),
            MemberSpec.AllOf<PlanForm>(MemberScope.OfForms(plan), docs.OfForm),
            doc,
            plan);
    }
}
