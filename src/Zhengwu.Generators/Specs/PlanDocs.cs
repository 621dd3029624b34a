using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Generators.Specs;

/// <summary>What the documentation comments of a plan's members say.</summary>
internal sealed class PlanDocs(Language language)
{
    public DocSpec OfPlan(DisclosurePlan plan, string className) => new DocBuilder(language)
        .Line(Vocabulary.Plan.Id, plan.Id)
        .Line(Vocabulary.Plan.Year, plan.Year)
        .Line(Vocabulary.Envelope.Issuer, plan.Document?.Issuer)
        .Line(Vocabulary.Envelope.Number, plan.Document?.Number)
        .Build(plan.Title.Text, className);

    public DocSpec OfTask(PlanTask task) => new DocBuilder(language)
        .Line(Vocabulary.Task.Number, task.Number)
        .Line(Vocabulary.Task.Id, task.Id)
        .Line(Vocabulary.Task.Requirement, task.Title.HasText ? task.Requirement : null)
        .Line(Vocabulary.Task.Responsible, task.Responsible)
        .Line(Vocabulary.Task.Receiver, task.Receiver)
        .Line(Vocabulary.Task.Deadline, task.Deadline)
        .Line(Vocabulary.Task.Quota, task.Quota)
        .Line(Vocabulary.Task.Stages, task.Stages.Select(DescribeStage))
        .Line(Vocabulary.Task.Report, task.Report)
        .Build(task.Title.Text, task.Requirement.Text, task.Id.Text, task.Number.Text);

    public DocSpec OfGroup(PlanGroup group) => new DocBuilder(language)
        .Line(Vocabulary.Group.Number, group.Number)
        .Line(Vocabulary.Group.Id, group.Id)
        .Line(Vocabulary.Group.Responsible, group.Responsible)
        .Build(group.Name.Text, group.Id.Text, Vocabulary.Group.Shape.Name.In(language));

    public DocSpec OfForm(PlanForm form) => new DocBuilder(language)
        .Line(Vocabulary.Form.Id, form.Id)
        .Line(Vocabulary.Form.Fields, form.Fields.Select(field => field.Name.Text))
        .Build(form.Title.Text, form.Id.Text);

    // 公开评价结果和运用情况（年底前）
    private static string DescribeStage(TaskStage stage)
    {
        var name = stage.Name.Text ?? stage.Requirement.Text ?? "";
        var limit = stage.Deadline.Text ?? stage.Quota.Text;
        return limit is null ? name : $"{name}（{limit}）";
    }
}
