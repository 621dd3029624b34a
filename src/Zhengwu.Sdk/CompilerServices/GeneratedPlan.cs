using System.ComponentModel;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.CompilerServices;

/// <summary>What generated code builds a plan with; not for use by hand. See <see cref="GeneratedModel"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GeneratedPlan : GeneratedModel
{
    /// <summary>There is nothing to create.</summary>
    protected GeneratedPlan()
    {
    }

    /// <summary>Every task of a plan, in the order in which members are numbered.</summary>
    protected static PlanTask[] AllTasks(DisclosurePlan plan) => [.. plan.AllTasks];

    /// <summary>Every group of a plan, in the order in which members are numbered.</summary>
    protected static PlanGroup[] AllGroups(DisclosurePlan plan) => [.. plan.AllGroups];

    /// <summary>The years of a plan.</summary>
    protected static Value<YearRange> Years(string text, int first, int last) => Value.Given(text, new YearRange(first, last));

    /// <summary>A date to the precision given; zero for what is not.</summary>
    protected static Value<PartialDate> Partial(string text, int year, int month, int day) => Value.Given(text, new PartialDate(year, month, day));

    /// <summary>A plan.</summary>
    protected static DisclosurePlan Plan(
        Value<string>? id = null, Value<string>? title = null, Value<YearRange>? year = null, Value<string>? region = null,
        Value<string>? level = null, DocumentEnvelope? document = null, Value<string>? unitsFile = null, Value<string>[]? catalogFiles = null,
        UpstreamPlan[]? upstream = null, LegalBasis[]? basis = null, Value<bool>? firstIsLead = null, Acceptance[]? accepted = null,
        PlanGroup[]? groups = null, PlanTask[]? tasks = null, Milestone[]? milestones = null, PlanForm[]? forms = null,
        Attachment[]? attachments = null, Extension[]? extensions = null) => new()
        {
            Id = OrAbsent(id),
            Title = OrAbsent(title),
            Year = OrAbsent(year),
            Region = OrAbsent(region),
            Level = OrAbsent(level),
            Document = document,
            UnitsFile = OrAbsent(unitsFile),
            CatalogFiles = List(catalogFiles),
            Upstream = List(upstream),
            Basis = List(basis),
            FirstIsLead = OrAbsent(firstIsLead),
            Accepted = List(accepted),
            Groups = List(groups),
            Tasks = List(tasks),
            Milestones = List(milestones),
            Forms = List(forms),
            Attachments = List(attachments),
            Extensions = List(extensions),
        };

    /// <summary>A plan with how often it has duties looked at again.</summary>
    protected static DisclosurePlan Reviewed(DisclosurePlan plan, Value<Cycle> every) => plan with { ReviewEvery = every };

    /// <summary>How often, as the number of units.</summary>
    protected static Value<Cycle> Every(string text, int amount, CycleUnit unit) => Value.Given(text, Cycle.Create(amount, unit));

    /// <summary>A plan of a higher level.</summary>
    protected static UpstreamPlan Upstream(
        Value<string>? id = null, Value<string>? title = null, Value<string>? number = null, Value<string>? issuer = null,
        Extension[]? extensions = null) => new()
        {
            Id = OrAbsent(id),
            Title = OrAbsent(title),
            Number = OrAbsent(number),
            Issuer = OrAbsent(issuer),
            Extensions = List(extensions),
        };

    /// <summary>Several plans of higher levels.</summary>
    protected static UpstreamPlan[] Upstreams(params UpstreamPlan[] plans) => plans;

    /// <summary>A group.</summary>
    protected static PlanGroup Group(
        Value<string>? number = null, Value<string>? id = null, Value<string>? name = null, Value<string>? text = null,
        Value<Assignment>? responsible = null, Acceptance[]? accepted = null, PlanGroup[]? groups = null, PlanTask[]? tasks = null,
        Extension[]? extensions = null) => new()
        {
            Number = OrAbsent(number),
            Id = OrAbsent(id),
            Name = OrAbsent(name),
            Text = OrAbsent(text),
            Responsible = OrAbsent(responsible),
            Accepted = List(accepted),
            Groups = List(groups),
            Tasks = List(tasks),
            Extensions = List(extensions),
        };

    /// <summary>Several groups.</summary>
    protected static PlanGroup[] Groups(params PlanGroup[] groups) => groups;

    /// <summary>A task.</summary>
    protected static PlanTask Task(
        Value<string>? number = null, Value<string>? id = null, Value<string>? title = null, Value<string>? requirement = null,
        Value<Assignment>? responsible = null, Value<Assignment>? receiver = null, Value<Limit>? deadline = null, Value<Limit>? quota = null,
        Value<string>? scope = null, Value<string>? exception = null, Value<string>? report = null, Value<string>[]? items = null,
        Value<string>[]? upstream = null, LegalBasis[]? basis = null, Value<string>[]? fields = null, TaskStage[]? stages = null,
        Value<string>? progress = null, Value<string>? remark = null, Acceptance[]? accepted = null, Extension[]? extensions = null) => new()
        {
            Number = OrAbsent(number),
            Id = OrAbsent(id),
            Title = OrAbsent(title),
            Requirement = OrAbsent(requirement),
            Responsible = OrAbsent(responsible),
            Receiver = OrAbsent(receiver),
            Deadline = OrAbsent(deadline),
            Quota = OrAbsent(quota),
            Scope = OrAbsent(scope),
            Exception = OrAbsent(exception),
            Report = OrAbsent(report),
            Items = List(items),
            Upstream = List(upstream),
            Basis = List(basis),
            Fields = List(fields),
            Stages = List(stages),
            Progress = OrAbsent(progress),
            Remark = OrAbsent(remark),
            Accepted = List(accepted),
            Extensions = List(extensions),
        };

    /// <summary>Several tasks.</summary>
    protected static PlanTask[] Tasks(params PlanTask[] tasks) => tasks;

    /// <summary>A stage of a task.</summary>
    protected static TaskStage Stage(
        Value<string>? name = null, Value<string>? requirement = null, Value<Assignment>? responsible = null, Value<Limit>? deadline = null,
        Value<Limit>? quota = null, Value<string>? scope = null, Value<string>? exception = null, Extension[]? extensions = null) => new()
        {
            Name = OrAbsent(name),
            Requirement = OrAbsent(requirement),
            Responsible = OrAbsent(responsible),
            Deadline = OrAbsent(deadline),
            Quota = OrAbsent(quota),
            Scope = OrAbsent(scope),
            Exception = OrAbsent(exception),
            Extensions = List(extensions),
        };

    /// <summary>Several stages.</summary>
    protected static TaskStage[] Stages(params TaskStage[] stages) => stages;

    /// <summary>A time node.</summary>
    protected static Milestone Milestone(
        Value<string>? name = null, Value<string>? time = null, Value<PartialDate>? start = null, Value<PartialDate>? end = null,
        Value<Assignment>? responsible = null, Value<string>? output = null, Value<string>[]? tasks = null, Extension[]? extensions = null) => new()
        {
            Name = OrAbsent(name),
            Time = OrAbsent(time),
            Start = OrAbsent(start),
            End = OrAbsent(end),
            Responsible = OrAbsent(responsible),
            Output = OrAbsent(output),
            Tasks = List(tasks),
            Extensions = List(extensions),
        };

    /// <summary>Several time nodes.</summary>
    protected static Milestone[] Milestones(params Milestone[] milestones) => milestones;

    /// <summary>A form.</summary>
    protected static PlanForm Form(
        Value<string>? id = null, Value<string>? title = null, FormField[]? fields = null, Extension[]? extensions = null) => new()
        {
            Id = OrAbsent(id),
            Title = OrAbsent(title),
            Fields = List(fields),
            Extensions = List(extensions),
        };

    /// <summary>Several forms.</summary>
    protected static PlanForm[] Forms(params PlanForm[] forms) => forms;

    /// <summary>A field of a form.</summary>
    protected static FormField Field(
        Value<string>? id = null, Value<string>? name = null, Value<FieldType>? type = null, Value<bool>? isRequired = null,
        Value<string>? hint = null, Value<string>[]? options = null, Extension[]? extensions = null) => new()
        {
            Id = OrAbsent(id),
            Name = OrAbsent(name),
            Type = OrAbsent(type),
            IsRequired = OrAbsent(isRequired),
            Hint = OrAbsent(hint),
            Options = List(options),
            Extensions = List(extensions),
        };

    /// <summary>Several fields.</summary>
    protected static FormField[] Fields(params FormField[] fields) => fields;

    /// <summary>An attachment.</summary>
    protected static Attachment Attachment(
        Value<string>? number = null, Value<string>? title = null, Value<string>? form = null, Extension[]? extensions = null) => new()
        {
            Number = OrAbsent(number),
            Title = OrAbsent(title),
            Form = OrAbsent(form),
            Extensions = List(extensions),
        };

    /// <summary>Several attachments.</summary>
    protected static Attachment[] Attachments(params Attachment[] attachments) => attachments;
}
