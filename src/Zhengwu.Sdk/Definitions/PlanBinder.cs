using Zhengwu.Plans;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Definitions;

/// <summary>Binds a plan file to <see cref="DisclosurePlan"/>.</summary>
internal sealed class PlanBinder(BindingSession session)
{
    private readonly RowMemory _rows = new();

    public static DisclosurePlan Bind(BindingSession session, int root) => new PlanBinder(session).Bind(root);

    private DisclosurePlan Bind(int root)
    {
        using var fields = session.Open(root, Vocabulary.Plan.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Id = session.Text(fields, Vocabulary.Plan.Id),
            Title = session.Text(fields, Vocabulary.Plan.Title),
            Year = session.Years(fields, Vocabulary.Plan.Year),
            Region = session.Text(fields, Vocabulary.Plan.Region),
            Level = session.Text(fields, Vocabulary.Plan.Level),
            Document = CommonBinder.Envelope(session, fields, Vocabulary.Plan.Document),
            UnitsFile = session.Text(fields, Vocabulary.Plan.Units),
            CatalogFiles = session.Texts(fields, Vocabulary.Plan.Catalogs),
            Upstream = session.Each(fields, Vocabulary.Plan.Upstream, BindUpstream),
            Basis = CommonBinder.Bases(session, fields, Vocabulary.Plan.Basis),
            FirstIsLead = session.Boolean(fields, Vocabulary.Plan.FirstIsLead),
            ReviewEvery = session.Cycle(fields, Vocabulary.Plan.ReviewEvery),
            Accepted = CommonBinder.Acceptances(session, fields, Vocabulary.Plan.Accept),
            Groups = session.Each(fields, Vocabulary.Plan.Groups, (_, _, row) => BindGroup(row, Value<Assignment>.Absent)),
            Tasks = session.Each(fields, Vocabulary.Plan.Tasks, (_, _, row) => BindTask(row, Value<Assignment>.Absent)),
            Milestones = session.Each(fields, Vocabulary.Plan.Milestones, (_, _, row) => BindMilestone(row)),
            Forms = session.Each(fields, Vocabulary.Plan.Forms, BindForm),
            Attachments = session.Each(fields, Vocabulary.Plan.Attachments, BindAttachment),
        };
    }

    private PlanGroup BindGroup(int row, Value<Assignment> inherited)
    {
        using var fields = session.Open(row, Vocabulary.Group.Shape);
        var responsible = BindResponsible(fields, Vocabulary.Group.Responsible, inherited);
        var below = responsible.InheritedAs(InheritanceKind.Group, default);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Number = session.Text(fields, Vocabulary.Group.Number),
            Id = session.Text(fields, Vocabulary.Group.Id),
            Name = session.Text(fields, Vocabulary.Group.Name),
            Text = session.Text(fields, Vocabulary.Group.Text),
            Responsible = responsible,
            Accepted = CommonBinder.Acceptances(session, fields, Vocabulary.Group.Accept),
            Groups = session.Each(fields, Vocabulary.Group.Groups, (_, _, child) => BindGroup(child, below)),
            Tasks = session.Each(fields, Vocabulary.Group.Tasks, (_, _, child) => BindTask(child, below)),
        };
    }

    private PlanTask BindTask(int row, Value<Assignment> inherited)
    {
        using var fields = session.Open(row, Vocabulary.Task.Shape);
        var task = new PlanTask
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Number = session.Text(fields, Vocabulary.Task.Number),
            Id = session.Text(fields, Vocabulary.Task.Id),
            Title = session.Text(fields, Vocabulary.Task.Title),
            Requirement = session.Text(fields, Vocabulary.Task.Requirement),
            Responsible = BindResponsible(fields, Vocabulary.Task.Responsible, inherited),
            Receiver = session.Assignment(fields, Vocabulary.Task.Receiver, AssignmentRole.Receiver),
            Deadline = session.Limit(fields, Vocabulary.Task.Deadline),
            Quota = session.Limit(fields, Vocabulary.Task.Quota),
            Scope = session.Text(fields, Vocabulary.Task.Scope),
            Exception = session.Text(fields, Vocabulary.Task.Exception),
            Report = session.Text(fields, Vocabulary.Task.Report),
            Items = session.Texts(fields, Vocabulary.Task.Items),
            Upstream = session.Texts(fields, Vocabulary.Task.Upstream),
            Basis = CommonBinder.Bases(session, fields, Vocabulary.Task.Basis),
            Fields = session.Texts(fields, Vocabulary.Task.Fields),
            Stages = session.Each(fields, Vocabulary.Task.Stages, (_, _, child) => BindStage(child)),
            Progress = session.Text(fields, Vocabulary.Task.Progress),
            Remark = session.Text(fields, Vocabulary.Task.Remark),
            Accepted = CommonBinder.Acceptances(session, fields, Vocabulary.Task.Accept),
        };
        _rows.Remember(task);
        return task;
    }

    private Value<Assignment> BindResponsible(Fields fields, Key key, Value<Assignment> inherited)
    {
        var row = fields.Row(key);
        if (row >= 0 && session.Tree.Kind(row) == NodeKind.Mapping && MergedWith(row) is { } reference)
            return BindMerged(row, reference);
        return session.Inheriting(fields, key, _rows.Above, inherited, BindingSession.ReadResponsible);
    }

    private string? MergedWith(int row)
    {
        for (var key = row + 1; key < session.Tree.Next(row); key = session.Tree.Next(session.Tree.Next(key)))
        {
            if (Vocabulary.Responsibility.Shape.Find(session.Tree.Text(key)) == Vocabulary.Responsibility.Merged)
                return session.Tree.Text(session.Tree.Next(key)).Trim();
        }
        return null;
    }

    private Value<Assignment> BindMerged(int row, string reference)
    {
        using var fields = session.Open(row, Vocabulary.Responsibility.Shape);
        foreach (var key in Vocabulary.Responsibility.Shape.Keys)
            session.Text(fields, key); // what stands beside the reference counts for nothing, but no list may stand there
        if (_rows.Find(reference) is { } units)
            return units.InheritedAs(InheritanceKind.MergedCell, fields.Node, reference);
        session.Report(TextRules.NothingToInherit, fields.Row(Vocabulary.Responsibility.Merged), reference);
        return Value.At<Assignment>(ValueState.NotUnderstood, reference, null, fields.Node, RowMemory.NoSuchRow);
    }

    private TaskStage BindStage(int row)
    {
        using var fields = session.Open(row, Vocabulary.TaskStage.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Name = session.Text(fields, Vocabulary.TaskStage.Name),
            Requirement = session.Text(fields, Vocabulary.TaskStage.Requirement),
            Responsible = BindResponsible(fields, Vocabulary.TaskStage.Responsible, Value<Assignment>.Absent),
            Deadline = session.Limit(fields, Vocabulary.TaskStage.Deadline),
            Quota = session.Limit(fields, Vocabulary.TaskStage.Quota),
            Scope = session.Text(fields, Vocabulary.TaskStage.Scope),
            Exception = session.Text(fields, Vocabulary.TaskStage.Exception),
        };
    }

    private Milestone BindMilestone(int row)
    {
        using var fields = session.Open(row, Vocabulary.Milestone.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Name = session.Text(fields, Vocabulary.Milestone.Name),
            Time = session.Text(fields, Vocabulary.Milestone.Time),
            Start = session.PartialDate(fields, Vocabulary.Milestone.Start),
            End = session.PartialDate(fields, Vocabulary.Milestone.End),
            Responsible = BindResponsible(fields, Vocabulary.Milestone.Responsible, Value<Assignment>.Absent),
            Output = session.Text(fields, Vocabulary.Milestone.Output),
            Tasks = session.Texts(fields, Vocabulary.Milestone.Tasks),
        };
    }

    private static UpstreamPlan BindUpstream(BindingSession session, Key key, int row)
    {
        if (session.Tree.IsScalar(row))
            return new() { Source = new(row), Title = session.Text(key, row) };
        using var fields = session.Open(row, Vocabulary.Upstream.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Id = session.Text(fields, Vocabulary.Upstream.Id),
            Title = session.Text(fields, Vocabulary.Upstream.Title),
            Number = session.Text(fields, Vocabulary.Upstream.Number),
            Issuer = session.Text(fields, Vocabulary.Upstream.Issuer),
        };
    }

    private static PlanForm BindForm(BindingSession session, Key key, int row)
    {
        using var fields = session.Open(row, Vocabulary.Form.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Id = session.Text(fields, Vocabulary.Form.Id),
            Title = session.Text(fields, Vocabulary.Form.Title),
            Fields = session.Each(fields, Vocabulary.Form.Fields, BindField),
        };
    }

    private static FormField BindField(BindingSession session, Key key, int row)
    {
        using var fields = session.Open(row, Vocabulary.Field.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Id = session.Text(fields, Vocabulary.Field.Id),
            Name = session.Text(fields, Vocabulary.Field.Name),
            Type = session.Choice<FieldType>(fields, Vocabulary.Field.Type),
            IsRequired = session.Boolean(fields, Vocabulary.Field.Required),
            Hint = session.Text(fields, Vocabulary.Field.Hint),
            Options = session.Texts(fields, Vocabulary.Field.Options),
        };
    }

    private static Attachment BindAttachment(BindingSession session, Key key, int row)
    {
        using var fields = session.Open(row, Vocabulary.Attachment.Shape);
        return new()
        {
            Source = fields.Node,
            Extensions = fields.Extensions,
            Number = session.Text(fields, Vocabulary.Attachment.Number),
            Title = session.Text(fields, Vocabulary.Attachment.Title),
            Form = session.Text(fields, Vocabulary.Attachment.Form),
        };
    }
}
