using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.Plans;

/// <summary>A yearly disclosure plan (政务公开工作要点、工作方案、任务分解表).</summary>
public sealed partial record DisclosurePlan : DefinitionElement
{
    /// <summary>The id; the generated class is named after it.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>The title.</summary>
    public Value<string> Title { get; init; } = Value<string>.Absent;

    /// <summary>The year or years of the plan (年度).</summary>
    public Value<YearRange> Year { get; init; } = Value<YearRange>.Absent;

    /// <summary>The region (地区).</summary>
    public Value<string> Region { get; init; } = Value<string>.Absent;

    /// <summary>The level of the issuer (层级).</summary>
    public Value<string> Level { get; init; } = Value<string>.Absent;

    /// <summary>Number, dates and attribute of the document (印发); null when the plan states none.</summary>
    public DocumentEnvelope? Document { get; init; }

    /// <summary>The file of the unit directory, relative to this one (单位目录).</summary>
    public Value<string> UnitsFile { get; init; } = Value<string>.Absent;

    /// <summary>The files of the catalogs, relative to this one (事项目录).</summary>
    public ValueList<Value<string>> CatalogFiles { get; init; }

    /// <summary>The plans of higher levels that this one carries out (上级方案).</summary>
    public ValueList<UpstreamPlan> Upstream { get; init; }

    /// <summary>The law that the plan rests on (依据).</summary>
    public ValueList<LegalBasis> Basis { get; init; }

    /// <summary>Whether the first unit of a list leads (首位牵头), as some plans rule for all their rows.</summary>
    public Value<bool> FirstIsLead { get; init; } = Value<bool>.Absent;

    /// <summary>How often duties that go on are looked at again (复核周期), e.g. 每季度.</summary>
    public Value<Cycle> ReviewEvery { get; init; } = Value<Cycle>.Absent;

    /// <summary>Acceptances for the whole file.</summary>
    public ValueList<Acceptance> Accepted { get; init; }

    /// <summary>The groups of the first level (分组).</summary>
    public ValueList<PlanGroup> Groups { get; init; }

    /// <summary>Tasks outside every group (任务).</summary>
    public ValueList<PlanTask> Tasks { get; init; }

    /// <summary>The time nodes (时间节点).</summary>
    public ValueList<Milestone> Milestones { get; init; }

    /// <summary>The forms that reports are made on (表单).</summary>
    public ValueList<PlanForm> Forms { get; init; }

    /// <summary>The attachments (附件).</summary>
    public ValueList<Attachment> Attachments { get; init; }

    /// <summary>Every task: those of the groups in reading order, then those outside.</summary>
    public IEnumerable<PlanTask> AllTasks => Groups.SelectMany(group => group.AllTasks).Concat(Tasks);

    /// <summary>Every group of every level, in reading order.</summary>
    public IEnumerable<PlanGroup> AllGroups => Groups.SelectMany(group => group.WithSubgroups);
}

/// <summary>The year or years that a plan covers.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year, inclusive; the first again for a plan of one year.</param>
public readonly record struct YearRange(int First, int Last)
{
    /// <summary>Whether a year is covered.</summary>
    public bool Contains(int year) => year >= First && year <= Last;
}

/// <summary>A plan of a higher level that a plan carries out (上级方案).</summary>
public sealed record UpstreamPlan : DefinitionElement
{
    /// <summary>Its id, where it is a definition too.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>Its title.</summary>
    public Value<string> Title { get; init; } = Value<string>.Absent;

    /// <summary>Its document number (文号).</summary>
    public Value<string> Number { get; init; } = Value<string>.Absent;

    /// <summary>The unit that issued it.</summary>
    public Value<string> Issuer { get; init; } = Value<string>.Absent;
}

/// <summary>A heading of a plan with what stands below it (分组); groups nest up to three levels.</summary>
public sealed record PlanGroup : DefinitionElement
{
    /// <summary>The number as printed, e.g. （一）.</summary>
    public Value<string> Number { get; init; } = Value<string>.Absent;

    /// <summary>The id; the generated member is named after it.</summary>
    public Value<string> Id { get; init; } = Value<string>.Absent;

    /// <summary>The heading (名称).</summary>
    public Value<string> Name { get; init; } = Value<string>.Absent;

    /// <summary>Text that stands between the heading and its tasks (说明).</summary>
    public Value<string> Text { get; init; } = Value<string>.Absent;

    /// <summary>Units that every task below inherits unless it gives its own (责任).</summary>
    public Value<Assignment> Responsible { get; init; } = Value<Assignment>.Absent;

    /// <summary>Acceptances for the group.</summary>
    public ValueList<Acceptance> Accepted { get; init; }

    /// <summary>The groups below.</summary>
    public ValueList<PlanGroup> Groups { get; init; }

    /// <summary>The tasks of this group itself.</summary>
    public ValueList<PlanTask> Tasks { get; init; }

    /// <summary>Every task of this group and those below, in reading order.</summary>
    public IEnumerable<PlanTask> AllTasks => Groups.SelectMany(group => group.AllTasks).Concat(Tasks);

    /// <summary>This group and every one below, in reading order.</summary>
    public IEnumerable<PlanGroup> WithSubgroups => Groups.SelectMany(group => group.WithSubgroups).Prepend(this);
}

/// <summary>A time node (时间节点): a span, who acts, what comes out.</summary>
public sealed record Milestone : DefinitionElement
{
    /// <summary>A name for it.</summary>
    public Value<string> Name { get; init; } = Value<string>.Absent;

    /// <summary>The time as printed, e.g. 2021年—2022年5月.</summary>
    public Value<string> Time { get; init; } = Value<string>.Absent;

    /// <summary>The start, to the precision given (起).</summary>
    public Value<PartialDate> Start { get; init; } = Value<PartialDate>.Absent;

    /// <summary>The end, to the precision given, inclusive (止).</summary>
    public Value<PartialDate> End { get; init; } = Value<PartialDate>.Absent;

    /// <summary>Who acts (责任).</summary>
    public Value<Assignment> Responsible { get; init; } = Value<Assignment>.Absent;

    /// <summary>What has to come out (成果).</summary>
    public Value<string> Output { get; init; } = Value<string>.Absent;

    /// <summary>The tasks it belongs to, by id or number.</summary>
    public ValueList<Value<string>> Tasks { get; init; }
}

/// <summary>An attachment of the document (附件).</summary>
public sealed record Attachment : DefinitionElement
{
    /// <summary>Its number.</summary>
    public Value<string> Number { get; init; } = Value<string>.Absent;

    /// <summary>Its title.</summary>
    public Value<string> Title { get; init; } = Value<string>.Absent;

    /// <summary>The id of the form it holds; absent when it holds none.</summary>
    public Value<string> Form { get; init; } = Value<string>.Absent;
}
