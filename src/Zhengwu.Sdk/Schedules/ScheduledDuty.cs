using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Schedules;

/// <summary>One row of one unit's work schedule (配档表的一行): what is due when, in which role.</summary>
public sealed record ScheduledDuty
{
    private readonly DutyBond? _bond;

    internal ScheduledDuty(DutyOccurrence occurrence, DutyBond? bond) => (Occurrence, _bond) = (occurrence, bond);

    /// <summary>What is due, with all that the plan says of it.</summary>
    public DutyOccurrence Occurrence { get; }

    /// <summary>The unit's role; of several the weightiest. Null for a date of the plan as a whole, and in the schedule of a whole plan.</summary>
    public AssignmentRole? Role => _bond?.Role;

    /// <summary>The group of units by which it is bound (各镇（街道）); null when it is named itself.</summary>
    public UnitGroup? Through => _bond?.Through;

    /// <summary>Where the units come from when the row does not state them itself (同上、合并); null when it does.</summary>
    public Inheritance? Inheritance => _bond?.Inheritance;

    /// <summary>What kind of row it is.</summary>
    public OccurrenceKind Kind => Occurrence.Kind;

    /// <summary>The task; null for a time node of the plan.</summary>
    public PlanTask? Task => Occurrence.Task;

    /// <summary>What is required.</summary>
    public string? Requirement => Occurrence.Requirement;

    /// <summary>The last day that is in time (到期日); null where there is none, or none is known.</summary>
    public DateOnly? Due => Occurrence.Due;

    /// <summary>The last working day on or before it (稳妥日).</summary>
    public DateOnly? SafeBy => Occurrence.SafeBy;

    /// <summary>How sure the day is.</summary>
    public DueStatus Status => Occurrence.Status;

    /// <inheritdoc/>
    public override string ToString() => Occurrence.ToString();
}
