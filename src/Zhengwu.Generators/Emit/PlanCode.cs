using Zhengwu.Definitions;
using Zhengwu.Plans;
using static Zhengwu.Generators.Emit.ModelCode;

namespace Zhengwu.Generators.Emit;

/// <summary>The expression that builds a plan; see <see cref="CompilerServices.GeneratedPlan"/>, whose methods it calls.</summary>
internal sealed class PlanCode
{
    public AssignmentCode Assignments { get; } = new();

    public Code Plan(DisclosurePlan plan) => Every(plan.ReviewEvery) is { } every ? Code.Call("Reviewed", Core(plan), every) : Core(plan);

    private Code Core(DisclosurePlan plan) => Code.Named("Plan",
        ("id", Text(plan.Id)),
        ("title", Text(plan.Title)),
        ("year", Years(plan.Year)),
        ("region", Text(plan.Region)),
        ("level", Text(plan.Level)),
        ("document", Envelope(plan.Document)),
        ("unitsFile", Text(plan.UnitsFile)),
        ("catalogFiles", Texts(plan.CatalogFiles)),
        ("upstream", Each("Upstreams", plan.Upstream, Upstream)),
        ("basis", Bases(plan.Basis)),
        ("firstIsLead", Flag(plan.FirstIsLead)),
        ("accepted", Acceptances(plan.Accepted)),
        ("groups", Each("Groups", plan.Groups, Group)),
        ("tasks", Each("Tasks", plan.Tasks, Task)),
        ("milestones", Each("Milestones", plan.Milestones, Milestone)),
        ("forms", Each("Forms", plan.Forms, Form)),
        ("attachments", Each("Attachments", plan.Attachments, Attachment)),
        ("extensions", Extensions(plan.Extensions)));

    private static Code Upstream(UpstreamPlan plan) => Code.Named("Upstream",
        ("id", Text(plan.Id)),
        ("title", Text(plan.Title)),
        ("number", Text(plan.Number)),
        ("issuer", Text(plan.Issuer)),
        ("extensions", Extensions(plan.Extensions)));

    private Code Group(PlanGroup group) => Code.Named("Group",
        ("number", Text(group.Number)),
        ("id", Text(group.Id)),
        ("name", Text(group.Name)),
        ("text", Text(group.Text)),
        ("responsible", Assignments.Cell(group.Responsible)),
        ("accepted", Acceptances(group.Accepted)),
        ("groups", Each("Groups", group.Groups, Group)),
        ("tasks", Each("Tasks", group.Tasks, Task)),
        ("extensions", Extensions(group.Extensions)));

    private Code Task(PlanTask task) => Code.Named("Task",
        ("number", Text(task.Number)),
        ("id", Text(task.Id)),
        ("title", Text(task.Title)),
        ("requirement", Text(task.Requirement)),
        ("responsible", Assignments.Cell(task.Responsible)),
        ("receiver", Assignments.Cell(task.Receiver)),
        ("deadline", Limit(task.Deadline)),
        ("quota", Limit(task.Quota)),
        ("scope", Text(task.Scope)),
        ("exception", Text(task.Exception)),
        ("report", Text(task.Report)),
        ("items", Texts(task.Items)),
        ("upstream", Texts(task.Upstream)),
        ("basis", Bases(task.Basis)),
        ("fields", Texts(task.Fields)),
        ("stages", Each("Stages", task.Stages, Stage)),
        ("progress", Text(task.Progress)),
        ("remark", Text(task.Remark)),
        ("accepted", Acceptances(task.Accepted)),
        ("extensions", Extensions(task.Extensions)));

    private Code Stage(TaskStage stage) => Code.Named("Stage",
        ("name", Text(stage.Name)),
        ("requirement", Text(stage.Requirement)),
        ("responsible", Assignments.Cell(stage.Responsible)),
        ("deadline", Limit(stage.Deadline)),
        ("quota", Limit(stage.Quota)),
        ("scope", Text(stage.Scope)),
        ("exception", Text(stage.Exception)),
        ("extensions", Extensions(stage.Extensions)));

    private Code Milestone(Milestone milestone) => Code.Named("Milestone",
        ("name", Text(milestone.Name)),
        ("time", Text(milestone.Time)),
        ("start", Partial(milestone.Start)),
        ("end", Partial(milestone.End)),
        ("responsible", Assignments.Cell(milestone.Responsible)),
        ("output", Text(milestone.Output)),
        ("tasks", Texts(milestone.Tasks)),
        ("extensions", Extensions(milestone.Extensions)));

    private static Code Form(PlanForm form) => Code.Named("Form",
        ("id", Text(form.Id)),
        ("title", Text(form.Title)),
        ("fields", Each("Fields", form.Fields, Field)),
        ("extensions", Extensions(form.Extensions)));

    private static Code Field(FormField field) => Code.Named("Field",
        ("id", Text(field.Id)),
        ("name", Text(field.Name)),
        ("type", Type(field.Type)),
        ("isRequired", Flag(field.IsRequired)),
        ("hint", Text(field.Hint)),
        ("options", Texts(field.Options)),
        ("extensions", Extensions(field.Extensions)));

    private static Code Attachment(Attachment attachment) => Code.Named("Attachment",
        ("number", Text(attachment.Number)),
        ("title", Text(attachment.Title)),
        ("form", Text(attachment.Form)),
        ("extensions", Extensions(attachment.Extensions)));
}
