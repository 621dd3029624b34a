using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Definitions;

/// <summary>Writes a <see cref="DisclosurePlan"/>.</summary>
internal sealed class PlanWriter(WritingSession session)
{
    private readonly RowMemory _rows = new();

    public YamlNode.Mapping Write(DisclosurePlan plan)
    {
        using var draft = session.Begin(plan, Vocabulary.Plan.Shape, isRow: true);
        draft.Text(Vocabulary.Plan.Id, plan.Id);
        draft.Text(Vocabulary.Plan.Title, plan.Title);
        draft.Text(Vocabulary.Plan.Year, plan.Year);
        draft.Text(Vocabulary.Plan.Region, plan.Region);
        draft.Text(Vocabulary.Plan.Level, plan.Level);
        draft.Put(Vocabulary.Plan.Document, session.WriteEnvelope(plan.Document));
        draft.Text(Vocabulary.Plan.Units, plan.UnitsFile);
        draft.Texts(Vocabulary.Plan.Catalogs, plan.CatalogFiles);
        draft.Each(Vocabulary.Plan.Upstream, plan.Upstream, WriteUpstream);
        draft.Each(Vocabulary.Plan.Basis, plan.Basis, session.WriteBasis);
        draft.Boolean(Vocabulary.Plan.FirstIsLead, plan.FirstIsLead);
        draft.Text(Vocabulary.Plan.ReviewEvery, plan.ReviewEvery);
        draft.Each(Vocabulary.Plan.Accept, plan.Accepted, session.WriteAcceptance);
        draft.Each(Vocabulary.Plan.Groups, plan.Groups, group => WriteGroup(group, Value<Assignment>.Absent));
        draft.Each(Vocabulary.Plan.Tasks, plan.Tasks, task => WriteTask(task, Value<Assignment>.Absent));
        draft.Each(Vocabulary.Plan.Milestones, plan.Milestones, WriteMilestone);
        draft.Each(Vocabulary.Plan.Forms, plan.Forms, WriteForm);
        draft.Each(Vocabulary.Plan.Attachments, plan.Attachments, WriteAttachment);
        return draft.Finish(session.Head(Vocabulary.Plan.Head, DefinitionKind.Plan));
    }

    private YamlNode.Mapping WriteGroup(PlanGroup group, Value<Assignment> inherited)
    {
        using var draft = session.Begin(group, Vocabulary.Group.Shape, isRow: true);
        draft.Text(Vocabulary.Group.Number, group.Number);
        draft.Text(Vocabulary.Group.Id, group.Id);
        draft.Text(Vocabulary.Group.Name, group.Name);
        draft.Text(Vocabulary.Group.Text, group.Text);
        WriteResponsible(draft, Vocabulary.Group.Responsible, group.Responsible, inherited);
        draft.Each(Vocabulary.Group.Accept, group.Accepted, session.WriteAcceptance);
        var below = group.Responsible.InheritedAs(InheritanceKind.Group, default);
        draft.Each(Vocabulary.Group.Groups, group.Groups, child => WriteGroup(child, below));
        draft.Each(Vocabulary.Group.Tasks, group.Tasks, task => WriteTask(task, below));
        return draft.Finish();
    }

    private YamlNode.Mapping WriteTask(PlanTask task, Value<Assignment> inherited)
    {
        using var draft = session.Begin(task, Vocabulary.Task.Shape, isRow: true);
        draft.Text(Vocabulary.Task.Number, task.Number);
        draft.Text(Vocabulary.Task.Id, task.Id);
        draft.Text(Vocabulary.Task.Title, task.Title);
        draft.Text(Vocabulary.Task.Requirement, task.Requirement);
        WriteResponsible(draft, Vocabulary.Task.Responsible, task.Responsible, inherited);
        draft.Put(Vocabulary.Task.Receiver, session.WriteAssignment(task.Receiver));
        draft.Limit(Vocabulary.Task.Deadline, task.Deadline);
        draft.Limit(Vocabulary.Task.Quota, task.Quota);
        draft.Text(Vocabulary.Task.Scope, task.Scope);
        draft.Text(Vocabulary.Task.Exception, task.Exception);
        draft.Text(Vocabulary.Task.Report, task.Report);
        draft.Texts(Vocabulary.Task.Items, task.Items);
        draft.Texts(Vocabulary.Task.Upstream, task.Upstream);
        draft.Each(Vocabulary.Task.Basis, task.Basis, session.WriteBasis);
        draft.Texts(Vocabulary.Task.Fields, task.Fields);
        draft.Each(Vocabulary.Task.Stages, task.Stages, WriteStage);
        draft.Text(Vocabulary.Task.Progress, task.Progress);
        draft.Text(Vocabulary.Task.Remark, task.Remark);
        draft.Each(Vocabulary.Task.Accept, task.Accepted, session.WriteAcceptance);
        _rows.Remember(task);
        return draft.Finish();
    }

    private YamlNode WriteStage(TaskStage stage)
    {
        using var draft = session.Begin(stage, Vocabulary.TaskStage.Shape);
        draft.Text(Vocabulary.TaskStage.Name, stage.Name);
        draft.Text(Vocabulary.TaskStage.Requirement, stage.Requirement);
        WriteResponsible(draft, Vocabulary.TaskStage.Responsible, stage.Responsible, Value<Assignment>.Absent);
        draft.Limit(Vocabulary.TaskStage.Deadline, stage.Deadline);
        draft.Limit(Vocabulary.TaskStage.Quota, stage.Quota);
        draft.Text(Vocabulary.TaskStage.Scope, stage.Scope);
        draft.Text(Vocabulary.TaskStage.Exception, stage.Exception);
        return draft.Finish();
    }

    private YamlNode WriteMilestone(Milestone milestone)
    {
        using var draft = session.Begin(milestone, Vocabulary.Milestone.Shape);
        draft.Text(Vocabulary.Milestone.Name, milestone.Name);
        draft.Text(Vocabulary.Milestone.Time, milestone.Time);
        draft.Text(Vocabulary.Milestone.Start, milestone.Start);
        draft.Text(Vocabulary.Milestone.End, milestone.End);
        WriteResponsible(draft, Vocabulary.Milestone.Responsible, milestone.Responsible, Value<Assignment>.Absent);
        draft.Text(Vocabulary.Milestone.Output, milestone.Output);
        draft.Texts(Vocabulary.Milestone.Tasks, milestone.Tasks);
        return draft.Finish();
    }

    private void WriteResponsible(Draft draft, Key key, Value<Assignment> value, Value<Assignment> inherited)
    {
        if (MergedWith(value) is { } reference)
            draft.Put(key, session.Mapping([new(Vocabulary.Responsibility.Merged.Name.In(session.Language), WritingSession.Scalar(reference))]));
        else
            draft.Inheriting(key, value, inherited, _rows.Above, session.WriteAssignment);
    }

    /// <summary>The row of a merged cell, if it is one that the rows before still bear out; a broken one stays as it was read.</summary>
    private string? MergedWith(Value<Assignment> value)
    {
        if (value.Reason == RowMemory.NoSuchRow)
            return value.Text;
        return value.Inheritance is { Kind: InheritanceKind.MergedCell, Reference: { } reference }
            && _rows.Find(reference) is { } units && units.InheritedAs(InheritanceKind.MergedCell, default, reference) == value
            ? reference
            : null;
    }

    private YamlNode WriteUpstream(UpstreamPlan upstream)
    {
        if (upstream == new UpstreamPlan { Title = upstream.Title } && WritingSession.IsShort(upstream.Title))
            return WritingSession.WriteText(upstream.Title)!;
        using var draft = session.Begin(upstream, Vocabulary.Upstream.Shape);
        draft.Text(Vocabulary.Upstream.Id, upstream.Id);
        draft.Text(Vocabulary.Upstream.Title, upstream.Title);
        draft.Text(Vocabulary.Upstream.Number, upstream.Number);
        draft.Text(Vocabulary.Upstream.Issuer, upstream.Issuer);
        return draft.Finish();
    }

    private YamlNode WriteForm(PlanForm form)
    {
        using var draft = session.Begin(form, Vocabulary.Form.Shape, isRow: true);
        draft.Text(Vocabulary.Form.Id, form.Id);
        draft.Text(Vocabulary.Form.Title, form.Title);
        draft.Each(Vocabulary.Form.Fields, form.Fields, WriteField);
        return draft.Finish();
    }

    private YamlNode WriteField(FormField field)
    {
        using var draft = session.Begin(field, Vocabulary.Field.Shape);
        draft.Text(Vocabulary.Field.Id, field.Id);
        draft.Text(Vocabulary.Field.Name, field.Name);
        draft.Choice(Vocabulary.Field.Type, field.Type);
        draft.Boolean(Vocabulary.Field.Required, field.IsRequired);
        draft.Text(Vocabulary.Field.Hint, field.Hint);
        draft.Texts(Vocabulary.Field.Options, field.Options);
        return draft.Finish();
    }

    private YamlNode WriteAttachment(Attachment attachment)
    {
        using var draft = session.Begin(attachment, Vocabulary.Attachment.Shape);
        draft.Text(Vocabulary.Attachment.Number, attachment.Number);
        draft.Text(Vocabulary.Attachment.Title, attachment.Title);
        draft.Text(Vocabulary.Attachment.Form, attachment.Form);
        return draft.Finish();
    }
}
