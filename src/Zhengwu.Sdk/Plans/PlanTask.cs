using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.Plans;

/// <summary>One task of a plan (工作任务): what is required, of whom, by when.</summary>
public sealed record PlanTask : DefinitionElement
{
    /// <summary>The number as printed (序号).</summary>
    public Value<string> Number { get; init; } = Value<string>.Absent;

    /// <summary>The id; the generated member is named after it, else after the number.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>A short title.</summary>
    public Value<string> Title { get; init; } = Value<string>.Absent;

    /// <summary>What is required (要求).</summary>
    public Value<string> Requirement { get; init; } = Value<string>.Absent;

    /// <summary>Who does it (责任), with the roles the text names.</summary>
    public Value<Assignment> Responsible { get; init; } = Value<Assignment>.Absent;

    /// <summary>Who receives the report or filing (接收).</summary>
    public Value<Assignment> Receiver { get; init; } = Value<Assignment>.Absent;

    /// <summary>By when (时限).</summary>
    public Value<Limit> Deadline { get; init; } = Value<Limit>.Absent;

    /// <summary>How often in which period (频次), e.g. 每年至少2次.</summary>
    public Value<Limit> Quota { get; init; } = Value<Limit>.Absent;

    /// <summary>Whom it applies to, where not to all the units named (适用).</summary>
    public Value<string> Scope { get; init; } = Value<string>.Absent;

    /// <summary>The exception (例外).</summary>
    public Value<string> Exception { get; init; } = Value<string>.Absent;

    /// <summary>The id of the form to report on (报送).</summary>
    public Value<string> Report { get; init; } = Value<string>.Absent;

    /// <summary>Catalog items it concerns, as <c>catalog/item</c> (事项).</summary>
    public ValueList<Value<string>> Items { get; init; }

    /// <summary>Tasks of higher plans that it carries out (对应).</summary>
    public ValueList<Value<string>> Upstream { get; init; }

    /// <summary>The law it rests on (依据).</summary>
    public ValueList<LegalBasis> Basis { get; init; }

    /// <summary>The fields it belongs to, an open list (领域).</summary>
    public ValueList<Value<string>> Fields { get; init; }

    /// <summary>Its stages (阶段), each with a limit of its own.</summary>
    public ValueList<TaskStage> Stages { get; init; }

    /// <summary>Progress as printed (完成情况).</summary>
    public Value<string> Progress { get; init; } = Value<string>.Absent;

    /// <summary>A remark (备注).</summary>
    public Value<string> Remark { get; init; } = Value<string>.Absent;

    /// <summary>Acceptances for the task.</summary>
    public ValueList<Acceptance> Accepted { get; init; }
}

/// <summary>A part of a task with a limit of its own (阶段).</summary>
public sealed record TaskStage : DefinitionElement
{
    /// <summary>A name for the stage.</summary>
    public Value<string> Name { get; init; } = Value<string>.Absent;

    /// <summary>What is required (要求).</summary>
    public Value<string> Requirement { get; init; } = Value<string>.Absent;

    /// <summary>Who does it, where not the task's units (责任).</summary>
    public Value<Assignment> Responsible { get; init; } = Value<Assignment>.Absent;

    /// <summary>By when (时限).</summary>
    public Value<Limit> Deadline { get; init; } = Value<Limit>.Absent;

    /// <summary>How often (频次).</summary>
    public Value<Limit> Quota { get; init; } = Value<Limit>.Absent;

    /// <summary>Whom it applies to (适用).</summary>
    public Value<string> Scope { get; init; } = Value<string>.Absent;

    /// <summary>The exception (例外).</summary>
    public Value<string> Exception { get; init; } = Value<string>.Absent;
}
