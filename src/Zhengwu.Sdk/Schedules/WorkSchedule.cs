using Zhengwu.Calendars;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Rules;
using Zhengwu.Units;

namespace Zhengwu.Schedules;

/// <summary>The work schedule of a plan (工作配档表): every duty on its days over the years of the plan, for one unit or for all.</summary>
/// <remarks>
/// Rows come by their day, those without one last; rows of the same day in the order of the plan. A duty that binds a unit
/// in several roles comes once, in the weightiest. Nothing is left out: what states no limit, waits for an event, or could
/// not be understood has a row that says so.
/// </remarks>
public sealed record WorkSchedule
{
    private WorkSchedule(DisclosurePlan plan, Unit? unit, WorkCalendar calendar, ScheduledDuty[] duties) =>
        (Plan, Unit, Calendar, Duties) = (plan, unit, calendar, new(duties));

    /// <summary>The plan.</summary>
    public DisclosurePlan Plan { get; }

    /// <summary>The unit; null for the schedule of the whole plan.</summary>
    public Unit? Unit { get; }

    /// <summary>The calendar by which days are safe.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>The rows.</summary>
    public ValueList<ScheduledDuty> Duties { get; }

    /// <summary>The schedule of the whole plan: every duty once, whomever it binds.</summary>
    public static WorkSchedule For(DisclosurePlan plan, WorkCalendar calendar, ScheduleOptions? options = null)
    {
        var expansion = Expand(plan, calendar, options);
        var rows = expansion.Rows.Where(entry => expansion.Parts[entry.Part] is not { Stages: > 0, StatesNothing: true });
        return new(plan, null, calendar, [.. rows.Select(entry => new ScheduledDuty(entry.Row, null))]);
    }

    /// <summary>The schedule of one unit: every duty that binds it by name, through a group, or by a cell that inherits one of these.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="unit">A unit of the directory.</param>
    /// <param name="directory">The directory that says what names and groups mean.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="options">The choices; what the plan says where there are none.</param>
    public static WorkSchedule For(DisclosurePlan plan, Unit unit, UnitDirectory directory, WorkCalendar calendar, ScheduleOptions? options = null) =>
        For(plan, unit, new UnitResolver(directory, directory.ToIndex()), calendar, Expand(plan, calendar, options));

    /// <summary>The schedules of all units of a directory, in its order. Each task is expanded once, not once for each unit.</summary>
    public static IReadOnlyList<WorkSchedule> All(DisclosurePlan plan, UnitDirectory directory, WorkCalendar calendar, ScheduleOptions? options = null)
    {
        var expansion = Expand(plan, calendar, options);
        var resolver = new UnitResolver(directory, directory.ToIndex());
        return [.. directory.Units.Select(unit => For(plan, unit, resolver, calendar, expansion))];
    }

    /// <summary>The rows of a task.</summary>
    public IEnumerable<ScheduledDuty> Of(PlanTask task) => Duties.Where(duty => ReferenceEquals(duty.Task, task) || task.Equals(duty.Task));

    /// <summary>The rows that are due in a month, whichever the year.</summary>
    /// <param name="month">The month, from 1.</param>
    public IEnumerable<ScheduledDuty> InMonth(int month) => Duties.Where(duty => duty.Due?.Month == month);

    private static PlanExpansion Expand(DisclosurePlan plan, WorkCalendar calendar, ScheduleOptions? options)
    {
        var chosen = options ?? ScheduleOptions.Default;
        var years = chosen.Years ?? (plan.Year.IsKnown ? plan.Year.Parsed : null);
        // Without a year the day of the document says nothing: a plan may be issued late, or for the year to come.
        var issued = years is not null && plan.Document?.Date is { IsKnown: true } date ? date.Parsed : (DateOnly?)null;
        var context = new DueContext { Calendar = calendar, PlanYears = years, DocumentDate = issued, Options = chosen.Counting };
        return PlanExpansion.Of(plan, context, chosen.ReviewEvery ?? plan.ReviewEvery.Parsed);
    }

    private static WorkSchedule For(DisclosurePlan plan, Unit unit, UnitResolver resolver, WorkCalendar calendar, PlanExpansion expansion)
    {
        var bonds = BondsOf(expansion.Parts, new(unit, resolver, plan.FirstIsLead.Parsed));
        var isBound = Array.Exists(bonds, bond => bond is not null);
        var shown = Shown(expansion.Parts, bonds, isBound);
        var duties = new List<ScheduledDuty>();
        foreach (var (row, part) in expansion.Rows)
        {
            if (shown[part])
                duties.Add(new(row, bonds[part]));
        }
        return new(plan, unit, calendar, [.. duties]);
    }

    private static DutyBond?[] BondsOf(IReadOnlyList<PlanPart> parts, UnitBonds unit)
    {
        var bonds = new DutyBond?[parts.Count];
        for (var i = 0; i < bonds.Length; i++)
            bonds[i] = unit.BondOf(parts[i].Cells);
        return bonds;
    }

    private static bool[] Shown(IReadOnlyList<PlanPart> parts, DutyBond?[] bonds, bool isBound)
    {
        var shown = new bool[bonds.Length];
        for (var i = 0; i < shown.Length; i++)
            shown[i] = parts[i].IsOfAll ? isBound : bonds[i] is not null && !(parts[i].StatesNothing && HasStage(bonds, i, parts[i].Stages));
        return shown;
    }

    private static bool HasStage(DutyBond?[] bonds, int task, int stages)
    {
        for (var i = 1; i <= stages; i++)
        {
            if (bonds[task + i] is not null)
                return true;
        }
        return false;
    }
}
