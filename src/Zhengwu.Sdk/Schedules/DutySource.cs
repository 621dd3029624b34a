using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Schedules;

/// <summary>What states a duty: a task, a stage of one, or a time node of the plan.</summary>
internal sealed record DutySource
{
    private DutySource(DefinitionElement element, ValueList<PlanGroup> groups) => (Element, Groups) = (element, groups);

    /// <summary>The task, stage or time node.</summary>
    public DefinitionElement Element { get; }

    public ValueList<PlanGroup> Groups { get; }

    public PlanTask? Task { get; private init; }

    public TaskStage? Stage => Element as TaskStage;

    public Milestone? Milestone => Element as Milestone;

    public Value<Assignment> Responsible { get; private init; } = Value<Assignment>.Absent;

    public Value<string> Scope { get; private init; } = Value<string>.Absent;

    public Value<string> Exception { get; private init; } = Value<string>.Absent;

    public string? Requirement { get; private init; }

    public static DutySource Of(PlanTask task, ValueList<PlanGroup> groups) => new(task, groups)
    {
        Task = task,
        Responsible = task.Responsible,
        Scope = task.Scope,
        Exception = task.Exception,
        Requirement = task.Requirement.Text ?? task.Title.Text,
    };

    // What a stage does not say of itself, its task says of it.
    public static DutySource Of(PlanTask task, TaskStage stage, ValueList<PlanGroup> groups) => new(stage, groups)
    {
        Task = task,
        Responsible = stage.Responsible.HasText ? stage.Responsible : task.Responsible,
        Scope = stage.Scope.HasText ? stage.Scope : task.Scope,
        Exception = stage.Exception.HasText ? stage.Exception : task.Exception,
        Requirement = Joined(stage.Name.Text, stage.Requirement.Text) ?? task.Requirement.Text ?? task.Title.Text,
    };

    public static DutySource Of(Milestone milestone) => new(milestone, default)
    {
        Responsible = milestone.Responsible,
        Requirement = Joined(milestone.Name.Text, milestone.Output.Text) ?? milestone.Time.Text,
    };

    /// <summary>The cells that state limits, with their words and where they stand.</summary>
    public Value<Limit>[] Limits => Element switch
    {
        TaskStage stage => [stage.Deadline, stage.Quota],
        PlanTask task => [task.Deadline, task.Quota],
        _ => [MilestoneLimit.Of((Milestone)Element)],
    };

    private static string? Joined(string? name, string? text) =>
        string.IsNullOrWhiteSpace(name) ? Given(text) : string.IsNullOrWhiteSpace(text) ? name : $"{name}：{text}";

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
