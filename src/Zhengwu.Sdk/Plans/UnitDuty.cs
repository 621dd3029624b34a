using Zhengwu.Definitions;
using Zhengwu.Units;

namespace Zhengwu.Plans;

/// <summary>What one task asks of one unit.</summary>
/// <param name="Task">The task.</param>
/// <param name="Group">The group that holds the task; null for a task outside every group.</param>
/// <param name="Role">The unit's role.</param>
/// <param name="Through">The group of units by which it is bound (各镇（街道）); null when it is named itself.</param>
/// <param name="Inheritance">Where the task's units come from when its own cell does not state them; null when it does.</param>
public sealed record UnitDuty(PlanTask Task, PlanGroup? Group, AssignmentRole Role, UnitGroup? Through, Inheritance? Inheritance);
