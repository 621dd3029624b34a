using Zhengwu.Calendars;
using Zhengwu.Plans;

namespace Zhengwu.Schedules;

/// <summary>The schedules of the five published plans.</summary>
public class SampleScheduleTests
{
    public static TheoryData<string> Plans => [.. PlanSamples.Names];

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plan_has_the_schedule_kept_beside_the_tests(string name)
    {
        var (file, plan, _) = PlanSamples.Read(name);
        Snapshot.Matches(Golden(name), ScheduleText.Of(WorkSchedule.For(plan, WorkCalendar.National), file));
    }

    [Fact]
    public void The_civil_affairs_bureau_has_the_schedule_kept_beside_the_tests()
    {
        var (file, plan, directory) = PlanSamples.Read("zhoucun-2024");
        var schedule = WorkSchedule.For(plan, directory.Named("区民政局"), directory, WorkCalendar.National);
        Snapshot.Matches(Golden("zhoucun-2024.区民政局"), ScheduleText.Of(schedule, file));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_duty_of_every_unit_is_in_its_schedule(string name)
    {
        var (_, plan, directory) = PlanSamples.Read(name);
        var schedules = WorkSchedule.All(plan, directory, WorkCalendar.National);
        Assert.Equal(directory.Units.Count, schedules.Count);
        foreach (var (unit, schedule) in directory.Units.Zip(schedules))
        {
            Assert.Same(unit, schedule.Unit);
            var duties = plan.DutiesOf(unit, directory);
            var scheduled = new HashSet<PlanTask>(schedule.Duties.Select(duty => duty.Task).OfType<PlanTask>(), ReferenceEqualityComparer.Instance);
            Assert.Equal(duties.Count, scheduled.Count);
            Assert.All(duties, duty => Assert.Contains(duty.Task, scheduled));
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_unit_has_the_same_schedule_alone_and_among_all(string name)
    {
        var (_, plan, directory) = PlanSamples.Read(name);
        foreach (var schedule in WorkSchedule.All(plan, directory, WorkCalendar.National))
            Assert.True(schedule.Duties.SequenceEqual(WorkSchedule.For(plan, schedule.Unit!, directory, WorkCalendar.National).Duties), $"{schedule.Unit!.Name}");
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_task_and_stage_is_in_the_schedule_of_the_whole_plan(string name)
    {
        var (_, plan, _) = PlanSamples.Read(name);
        var rows = WorkSchedule.For(plan, WorkCalendar.National).Duties.Select(duty => duty.Occurrence).ToList();
        Assert.All(plan.AllTasks, task => Assert.Contains(rows, row => ReferenceEquals(row.Task, task)));
        Assert.All(plan.AllTasks.SelectMany(task => task.Stages), stage => Assert.Contains(rows, row => ReferenceEquals(row.Stage, stage)));
        Assert.All(plan.Milestones, milestone => Assert.Contains(rows, row => ReferenceEquals(row.Milestone, milestone)));
    }

    [Fact]
    public void The_half_yearly_reports_have_their_days_and_safe_days()
    {
        var (_, plan, _) = PlanSamples.Read("guiping-2022");
        var reports = plan.AllTasks.Single(task => task.Id.Text == "ProgressReports");
        var dated = WorkSchedule.For(plan, WorkCalendar.National).Of(reports).Where(duty => duty.Kind == OccurrenceKind.Dated);
        Assert.Equal(
            ["2022-06-28 2022-06-28", "2022-12-08 2022-12-08", "2023-06-28 2023-06-28", "2023-12-08 2023-12-08"],
            dated.Select(duty => $"{duty.Due:yyyy-MM-dd} {duty.SafeBy:yyyy-MM-dd}"));
    }

    private static string Golden(string name) => Path.Combine(TestFiles.Project, "Schedules", "Goldens", name + ".txt");
}
