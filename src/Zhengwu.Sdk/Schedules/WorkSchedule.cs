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

    /// <summary>The most years that a plan is laid out for by what it states; of a plan of more, which are hardly meant, the years are taken for unknown.</summary>
    public const int MostYears = 10;

    /// <summary>The schedule of the whole plan: every duty once, whomever it binds.</summary>
    public static WorkSchedule For(DisclosurePlan plan, WorkCalendar calendar, ScheduleOptions? options = null) =>
        new(plan, null, calendar, WholeOf(Expand(plan, calendar, options)));

    /// <summary>The schedule of one unit: every duty that binds it by name, through a group, or by a cell that inherits one of these.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="unit">A unit of the directory.</param>
    /// <param name="directory">The directory that says what names and groups mean.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="options">The choices; what the plan says where there are none.</param>
    public static WorkSchedule For(DisclosurePlan plan, Unit unit, UnitDirectory directory, WorkCalendar calendar, ScheduleOptions? options = null) =>
        Of(plan, [unit], directory, calendar, options)[0];

    /// <summary>The schedules of all units of a directory, in its order. Each task is expanded once, not once for each unit.</summary>
    public static IReadOnlyList<WorkSchedule> All(DisclosurePlan plan, UnitDirectory directory, WorkCalendar calendar, ScheduleOptions? options = null) =>
        Of(plan, directory.Units, directory, calendar, options);

    /// <summary>The rows of a task.</summary>
    public IEnumerable<ScheduledDuty> Of(PlanTask task) => Duties.Where(duty => ReferenceEquals(duty.Task, task) || task.Equals(duty.Task));

    /// <summary>The rows that are due in a month, whichever the year.</summary>
    /// <param name="month">The month, from 1.</param>
    public IEnumerable<ScheduledDuty> InMonth(int month) => Duties.Where(duty => duty.Due?.Month == month);

    private static PlanExpansion Expand(DisclosurePlan plan, WorkCalendar calendar, ScheduleOptions? options)
    {
        var chosen = options ?? ScheduleOptions.Default;
        var years = chosen.Years ?? (plan.Year.IsKnown && plan.Year.Parsed is var stated && stated.Last - stated.First < MostYears ? stated : null);
        // Without a year the day of the document says nothing: a plan may be issued late, or for the year to come.
        var issued = years is not null && plan.Document?.Date is { IsKnown: true } date ? date.Parsed : (DateOnly?)null;
        var context = new DueContext { Calendar = calendar, PlanYears = years, DocumentDate = issued, Options = chosen.Counting };
        return PlanExpansion.Of(plan, context, chosen.ReviewEvery ?? plan.ReviewEvery.Parsed);
    }

    private static List<WorkSchedule> Of(DisclosurePlan plan, IEnumerable<Unit> units, UnitDirectory directory, WorkCalendar calendar, ScheduleOptions? options)
    {
        var expansion = Expand(plan, calendar, options);
        var table = new BondTable(new UnitResolver(directory, directory.ToIndex()), plan.FirstIsLead.Parsed);
        foreach (var part in expansion.Parts)
            part.Bind(table);
        return [.. units.Select(unit => new WorkSchedule(plan, unit, calendar, DutiesOf(new UnitBonds(unit, table), expansion)))];
    }

    private static ScheduledDuty[] DutiesOf(UnitBonds unit, PlanExpansion expansion)
    {
        var bonds = expansion.Parts.Select(part => part.BondOf(unit)).ToArray();
        var isBound = Array.Exists(bonds, bond => bond >= 0);
        bool IsShown(int part) => bonds[part] >= 0 || (isBound && expansion.Parts[part].IsOfAll);
        // Counted first: lists that grow would leave large arrays behind for each of many units.
        var duties = new ScheduledDuty[expansion.Rows.Count(at => IsShown(at.Part))];
        var next = 0;
        foreach (var (part, row) in expansion.Rows)
        {
            if (IsShown(part))
                duties[next++] = expansion.Parts[part].Duty(row, bonds[part]);
        }
        return duties;
    }

    private static ScheduledDuty[] WholeOf(PlanExpansion expansion) =>
        [.. expansion.Rows.Select(at => new ScheduledDuty(expansion.Parts[at.Part].Rows[at.Row], null))];
}
