using Zhengwu.Cli.Show;
using Zhengwu.Definitions;
using Zhengwu.Deadlines;
using Zhengwu.Findings;
using Zhengwu.Plans;
using Zhengwu.Schedules;
using Zhengwu.Units;

namespace Zhengwu.Cli.Schedule;

/// <summary>The schedule of a plan file, as far as it is asked for; every output format is made from it.</summary>
internal sealed class PlanSchedule(Definition file, WorkSchedule schedule, ScheduleRequest request, UnitDirectory? directory)
{
    public Definition File => file;

    public DisclosurePlan Plan => schedule.Plan;

    public WorkSchedule Schedule => schedule;

    public int? Month => request.Month;

    /// <summary>The rows asked for.</summary>
    public IReadOnlyList<ScheduledDuty> Rows { get; } = request.Month is { } month ? [.. schedule.InMonth(month)] : schedule.Duties;

    public YearRange? Years => request.Options.Years ?? (Plan.Year.IsKnown ? Plan.Year.Parsed : null);

    public Cycle? ReviewEvery => request.Options.ReviewEvery ?? Plan.ReviewEvery.Parsed;

    /// <summary>The rows that may bind the unit, where the plan leaves that open.</summary>
    public IReadOnlyList<OpenRows> OpenRows()
    {
        if (schedule.Unit is null || directory is null)
            return [];
        var all = PlanTable.Of(Plan, new DirectoryNames(directory));
        var rows = new UnitRows(schedule.Unit, directory, request.Language);
        return rows.OpenIn(all, rows.Of(Plan, all));
    }

    /// <summary>What a reader should know besides.</summary>
    public IEnumerable<Bilingual> Remarks()
    {
        var unreviewed = schedule.Duties.Count(duty => duty is { Kind: OccurrenceKind.Continuous, Due: null });
        if (Years is null)
            yield return new("方案没有写明年度，没有写年份的日期都是未知；可用 --year 指明。", "The plan states no year: days without a year are unknown. Name one with --year.");
        else if (unreviewed > 0 && ReviewEvery is null)
            yield return new($"{unreviewed} 项持续任务没有复核日；可在方案里写“复核周期: 每季度”，或用 --review 指明。", $"{Words.Count(unreviewed, "continuous task")} without a day of review; write 'reviewEvery' in the plan, or name one with --review.");
        if (request.Month is not null && schedule.Duties.Count(duty => duty.Due is null) is > 0 and var undated)
            yield return new($"另有 {undated} 行没有日期，不加 --month 可见。", $"{Words.Count(undated, "more row")} without a day; leave out --month to see them.");
        yield return new($"日历：{schedule.Calendar.Edition.Name}。", $"Calendar: {schedule.Calendar.Edition.Name}.");
    }
}
