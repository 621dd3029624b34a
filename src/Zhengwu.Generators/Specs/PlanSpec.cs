using Zhengwu.Definitions;
using Zhengwu.Generation;
using Zhengwu.Generators.Pipeline;
using Zhengwu.Plans;

namespace Zhengwu.Generators.Specs;

/// <summary>The class of a plan.</summary>
/// <param name="Class">The class.</param>
/// <param name="Tasks">A member for each task.</param>
/// <param name="Groups">The nested class with a member for each group.</param>
/// <param name="Forms">The nested class with a member for each form.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Records">The records of its forms.</param>
internal sealed record PlanSpec(
    ClassSpec Class, ValueList<MemberSpec> Tasks, NestedSpec Groups, NestedSpec Forms, DisclosurePlan Plan, RecordsSpec Records)
    : FileSpec(Class)
{
    public static PlanSpec Of(DisclosurePlan plan, string className, GeneratorOptions options)
    {
        var docs = new PlanDocs(options.Language);
        var doc = docs.OfPlan(plan, className);
        var forms = MemberScope.OfForms(plan);
        return new(
            ClassSpec.Of(className, doc, options),
            MemberSpec.AllOf<PlanTask>(MemberScope.OfTasks(plan, className), docs.OfTask),
            new("Groups", doc.Of(Vocabulary.Plan.Groups, options.Language), MemberSpec.AllOf<PlanGroup>(MemberScope.OfGroups(plan), docs.OfGroup)),
            new("Forms", doc.Of(Vocabulary.Plan.Forms, options.Language), MemberSpec.AllOf<PlanForm>(forms, docs.OfForm)),
            plan,
            RecordsSpec.Of(plan, forms, options));
    }
}
