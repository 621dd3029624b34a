using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Generators.Specs;

/// <summary>What the documentation comments of a plan's members say.</summary>
internal sealed class PlanDocs(Language language)
{
    public DocSpec OfPlan(DisclosurePlan plan, string className) => new DocBuilder(language)
        .Line(Vocabulary.Plan.Id, plan.Id.Text)
        .Line(Vocabulary.Plan.Year, plan.Year.Text)
        .Line(Vocabulary.Envelope.Issuer, plan.Document?.Issuer.Text)
        .Line(Vocabulary.Envelope.Number, plan.Document?.Number.Text)
        .Build(plan.Title.Text, className);

    public DocSpec OfTask(PlanTask task) => new DocBuilder(language)
        .Line(Vocabulary.Task.Number, task.Number.Text)
        .Line(Vocabulary.Task.Id, task.Id.Text)
        .Line(Vocabulary.Task.Requirement, task.Title.HasText ? task.Requirement.Text : null)
        .Line(Vocabulary.Task.Responsible, task.Responsible.Text)
        .Line(Vocabulary.Task.Receiver, task.Receiver.Text)
        .Line(Vocabulary.Task.Deadline, task.Deadline.Text)
        .Line(Vocabulary.Task.Quota, task.Quota.Text)
        .Line(Vocabulary.Task.Stages, task.Stages.Select(DescribeStage))
        .Line(Vocabulary.Task.Report, task.Report.Text)
        .Build(task.Title.Text, task.Requirement.Text, task.Id.Text, task.Number.Text);

    public DocSpec OfGroup(PlanGroup group) => new DocBuilder(language)
        .Line(Vocabulary.Group.Number, group.Number.Text)
        .Line(Vocabulary.Group.Id, group.Id.Text)
        .Line(Vocabulary.Group.Responsible, group.Responsible.Text)
        .Build(group.Name.Text, group.Id.Text, Vocabulary.Group.Shape.Name.In(language));

    public DocSpec OfForm(PlanForm form) => new DocBuilder(language)
        .Line(Vocabulary.Form.Id, form.Id.Text)
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
