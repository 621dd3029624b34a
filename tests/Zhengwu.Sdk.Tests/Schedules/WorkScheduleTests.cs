using System.Globalization;
using System.Runtime.CompilerServices;
using Zhengwu.Calendars;
using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;
using Zhengwu.Units;

namespace Zhengwu.Schedules;

public class WorkScheduleTests
{
    private const string Towns = """
        政务公开: 单位/1
        单位:
          - {标识: A, 名称: 区民政局, 类别: 部门}
          - {标识: B, 名称: 区财政局, 类别: 部门}
          - {标识: C, 名称: 城关镇, 类别: 镇}
        分组:
          - {标识: Departments, 名称: 各部门, 类别: [部门]}
          - {标识: Everyone, 名称: 各单位, 成员: [各部门, 城关镇]}
        """;

    private static readonly UnitDirectory Directory = DefinitionReader.Read("a.units.yaml", Towns).Units!;

    /// <summary>Limits of a plan of 2026, and every row that they come to: the day, the safe day, and the kind where it is not a day's.</summary>
    [Theory]
    [InlineData("时限: 7月10日前", "2026-07-10/2026-07-10")]
    [InlineData("时限: 6月28日前", "2026-06-28/2026-06-26")] // a Sunday
    [InlineData("时限: 6月底前", "2026-06-30/2026-06-30")]
    [InlineData("时限: 年底前", "2026-12-31/2026-12-31")]
    [InlineData("时限: 每年6月28日、12月8日前", "2026-06-28/2026-06-26", "2026-12-08/2026-12-08")]
    [InlineData("时限: 每季度", "2026-03-31/2026-03-31", "2026-06-30/2026-06-30", "2026-09-30/2026-09-30", "2026-12-31/2026-12-31")]
    [InlineData("时限: 国庆节前", "2026-09-30/2026-09-30")]
    [InlineData("频次: 每年至少2次", "2026-12-31/2026-12-31 quota")]
    [InlineData("频次: 每半年1次", "2026-06-30/2026-06-30 quota", "2026-12-31/2026-12-31 quota")]
    [InlineData("频次: 上半年至少1次", "2026-06-30/2026-06-30 quota")]
    [InlineData("时限: 活动开展后5个工作日内", "-/- waiting")]
    [InlineData("时限: 会议召开5个工作日前", "-/- waiting")]
    [InlineData("时限: 持续推进", "-/- continuous")]
    [InlineData("时限: 适时", "-/- unbounded")]
    [InlineData("时限: 依照法律规定", "-/- unbounded")]
    [InlineData("时限: 实时跟进", "-/- unbounded")]
    [InlineData("时限: 5个工作日内", "-/- waiting")]
    [InlineData("时限: 批准后20內", "-/- not-understood")]
    [InlineData("备注: 无", "-/- not-stated")]
    [InlineData("时限: 无", "-/- not-stated")]
    [InlineData("时限: 每年6月28日、12月8日前, 频次: 每年2次", "2026-06-28/2026-06-26", "2026-12-08/2026-12-08", "2026-12-31/2026-12-31 quota")]
    public void A_limit_comes_to_rows(string keys, params string[] rows) => Assert.Equal(rows, RowsOf(Plan(keys)));

    [Theory]
    [InlineData("次年1月31日前", 1, "2027-01-31/-", "2027-01-31/-")] // the days off of 2027 are not published
    [InlineData("每年次年1月31日前", 1, "2027-01-31/-", "2027-01-31/-")]
    [InlineData("每月结束后3个工作日内", 12, "2026-02-04/2026-02-04", "-/-")]
    [InlineData("每季度次月10日前", 4, "2026-04-10/2026-04-10", "2027-01-10/-")]
    public void What_the_year_leaves_for_the_next_belongs_to_its_plan(string limit, int count, string first, string last)
    {
        var rows = RowsOf(Plan($"时限: {limit}"));
        Assert.Equal((count, first, last), (rows.Length, rows[0], rows[^1]));
    }

    [Fact]
    public void Rows_come_by_their_day_and_what_has_none_last()
    {
        var plan = Plan("时限: 适时", "时限: 年底前", "时限: 3月1日前", "时限: 批准后20內", "时限: 3月1日前");
        Assert.Equal(["3", "5", "2", "1", "4"], WorkSchedule.For(plan, WorkCalendar.National).Duties.Select(duty => duty.Task!.Number.Text));
    }

    [Fact]
    public void A_plan_for_two_years_has_both()
    {
        var plan = PlanOf("2022-2023", "时限: 每年6月28日、12月8日前");
        Assert.Equal(["2022-06-28/2022-06-28", "2022-12-08/2022-12-08", "2023-06-28/2023-06-28", "2023-12-08/2023-12-08"], RowsOf(plan));
    }

    [Theory]
    [InlineData("时限: 7月10日前")]
    [InlineData("时限: 每年6月28日前")]
    [InlineData("频次: 每年至少2次")]
    [InlineData("时限: 次年1月31日前")]
    public void Without_a_year_a_day_is_unknown_and_never_guessed(string keys)
    {
        var plan = PlanOf(null, keys) with { Document = new() { Date = Value.Date(new(2026, 1, 15)) } };
        var row = Assert.Single(WorkSchedule.For(plan, WorkCalendar.National).Duties);
        Assert.Null(row.Due);
        Assert.Equal(DueStatus.Unknown, row.Status);
        Assert.Equal(DueReason.NeedsYear, row.Occurrence.Reason);
    }

    [Theory]
    [InlineData(2026, 2035, 10)]
    [InlineData(2026, 2036, 1)] // of more years than anybody plans for, none is believed
    [InlineData(1949, 2999, 1)]
    public void A_plan_of_too_many_years_is_laid_out_for_none(int first, int last, int rows)
    {
        var plan = PlanOf(null, "时限: 每年6月28日前") with { Year = Value.Years(first, last) };
        Assert.Equal(rows, WorkSchedule.For(plan, WorkCalendar.National).Duties.Count);
    }

    [Fact]
    public void A_day_that_states_its_year_needs_none_of_the_plan() =>
        Assert.Equal(["2025-06-30/2025-06-30"], RowsOf(PlanOf(null, "时限: 2025年6月底前")));

    [Fact]
    public void The_year_may_be_named_for_a_plan_that_states_none() =>
        Assert.Equal(["2025-07-10/2025-07-10"], RowsOf(PlanOf(null, "时限: 7月10日前"), new() { Years = new(2025, 2025) }));

    [Fact]
    public void Continuous_duties_are_reviewed_as_the_plan_says_unless_the_call_says_otherwise()
    {
        var plan = Plan("时限: 持续推进") with { ReviewEvery = Value.Every(Cycle.Every(CycleUnit.HalfYear)) };
        Assert.Equal(["2026-06-30/2026-06-30 continuous", "2026-12-31/2026-12-31 continuous"], RowsOf(plan));
        Assert.Equal(4, RowsOf(plan, new() { ReviewEvery = Cycle.Every(CycleUnit.Quarter) }).Length);
        Assert.All(WorkSchedule.For(plan, WorkCalendar.National).Duties, duty => Assert.True(duty.Occurrence.IsReview));
    }

    [Fact]
    public void A_cycle_of_review_that_cannot_be_read_is_reported_and_not_guessed()
    {
        var file = DefinitionReader.Read("a.plan.yaml", "政务公开: 计划/1\n标题: 甲\n年度: 2026\n复核周期: 偶尔\n任务: [{序号: 1, 时限: 持续推进}]\n");
        Assert.StartsWith("a.plan.yaml(4,7): error ZW0014: “复核周期”应为周期，“偶尔”不是。", Assert.Single(file.ReadingFindings).ToString(), StringComparison.Ordinal);
        Assert.Null(Assert.Single(WorkSchedule.For(file.Plan!, WorkCalendar.National).Duties).Due);
    }

    [Fact]
    public void Reviews_end_with_the_duty() =>
        Assert.Equal(
            ["2026-03-31/2026-03-31 continuous", "2026-06-30/2026-06-30 continuous"],
            RowsOf(Plan("时限: 持续推进至2026年6月底"), new() { ReviewEvery = Cycle.Every(CycleUnit.Quarter) }));

    [Fact]
    public void What_waits_names_its_event()
    {
        var row = Assert.Single(WorkSchedule.For(Plan("时限: 活动开展后5个工作日内"), WorkCalendar.National).Duties);
        Assert.Equal(TriggerEventKind.ActivityHeld, row.Occurrence.Event!.Kind);
        Assert.Equal("活动开展", row.Occurrence.Event.Text);
        Assert.Null(Assert.Single(WorkSchedule.For(Plan("时限: 年底前"), WorkCalendar.National).Duties).Occurrence.Event);
    }

    [Fact]
    public void What_waits_in_every_month_has_a_row_for_each()
    {
        var rows = WorkSchedule.For(Plan("时限: 每月数据发布后5个工作日内"), WorkCalendar.National).Duties;
        Assert.Equal(12, rows.Count);
        Assert.All(rows, row => Assert.Equal(OccurrenceKind.Waiting, row.Kind));
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31)), (rows[0].Occurrence.From, rows[0].Occurrence.Latest));
    }

    [Fact]
    public void Soft_limits_scopes_and_exceptions_are_kept()
    {
        var row = Assert.Single(WorkSchedule.For(Plan("频次: 原则上每年至少2次, 适用: 制定政策的部门, 例外: 已开展的除外"), WorkCalendar.National).Duties).Occurrence;
        Assert.True(row.IsSoft);
        Assert.Equal(2, row.Quota!.Minimum);
        Assert.Equal(("制定政策的部门", "已开展的除外", "原则上每年至少2次"), (row.Scope.Text, row.Exception.Text, row.Phrase));
    }

    [Fact]
    public void Composite_limits_have_a_row_for_each_part()
    {
        var rows = WorkSchedule.For(Plan("时限: {各项: [6月底前, 12月10日前]}"), WorkCalendar.National).Duties;
        Assert.Equal(["2026-06-30", "2026-12-10"], rows.Select(row => $"{row.Due:yyyy-MM-dd}"));
        var either = WorkSchedule.For(Plan("时限: {任一: [6月底前, 批准后20日内]}"), WorkCalendar.National).Duties;
        Assert.Equal([OccurrenceKind.Dated, OccurrenceKind.Waiting], either.Select(row => row.Kind));
        Assert.All(either, row => Assert.Equal(CompositeRelation.AnyOf, row.Occurrence.Relation));
        Assert.Equal(CompositeRelation.LawPrevails, Assert.Single(WorkSchedule.For(Plan("时限: {法律优先: 6月底前}"), WorkCalendar.National).Duties).Occurrence.Relation);
    }

    [Fact]
    public void Stages_bind_their_own_units_and_else_those_of_the_task()
    {
        var plan = Plan("责任: 各部门, 时限: 年底前, 阶段: [{要求: 一, 时限: 3月底前}, {要求: 二, 责任: 城关镇, 时限: 6月底前}]");
        Assert.Equal(["2026-03-31", "2026-12-31"], DaysOf(plan, "区民政局"));
        Assert.Equal(["2026-06-30"], DaysOf(plan, "城关镇"));
    }

    [Fact]
    public void Those_who_receive_a_report_have_its_days_too()
    {
        var plan = Plan("责任: 区民政局, 接收: 区财政局, 时限: 年底前");
        var row = Assert.Single(Of(plan, "区财政局").Duties);
        Assert.Equal(AssignmentRole.Receiver, row.Role);
        Assert.Equal(AssignmentRole.Responsible, Assert.Single(Of(plan, "区民政局").Duties).Role);
    }

    [Fact]
    public void Several_roles_of_one_unit_come_once_in_the_weightiest()
    {
        var plan = Plan("责任: 区民政局牵头，各部门配合, 接收: 区民政局, 时限: 年底前");
        Assert.Equal(AssignmentRole.Lead, Assert.Single(Of(plan, "区民政局").Duties).Role);
        var support = Assert.Single(Of(plan, "区财政局").Duties);
        Assert.Equal((AssignmentRole.Support, "各部门"), (support.Role!.Value, support.Through!.Name.Text));
    }

    [Fact]
    public void A_merged_cell_binds_as_the_cell_it_is_merged_with()
    {
        var row = Of(Plan("责任: 各单位", "责任: {合并: 1}, 时限: 年底前"), "城关镇").Duties[0];
        Assert.Equal(("2", "各单位", InheritanceKind.MergedCell), (row.Task!.Number.Text, row.Through!.Name.Text, row.Inheritance!.Kind));
    }

    [Fact]
    public void Time_nodes_bind_whom_the_plan_says()
    {
        var plan = Read("""
            政务公开: 计划/1
            标题: 甲
            年度: 2026
            任务:
              - {序号: 1, 标识: First, 要求: 一, 责任: 区民政局}
              - {序号: 2, 要求: 二, 责任: 各部门}
            时间节点:
              - {名称: 乙的, 止: 2026-03, 责任: 区财政局}
              - {名称: 任务一的, 起: 2026-04, 止: 2026-05-10, 任务: [First]}
              - {名称: 全部, 止: 2026}
              - {名称: 按文字, 时间: 10月底前}
            """);
        Assert.Equal(["任务一的", "按文字", "全部"], NodesOf(Of(plan, "区民政局")));
        Assert.Equal(["乙的", "按文字", "全部"], NodesOf(Of(plan, "区财政局")));
        Assert.Empty(Of(plan, "城关镇").Duties); // nothing asks anything of it, so the plan's own dates do not either
        Assert.Equal(["乙的", "任务一的", "按文字", "全部"], NodesOf(WorkSchedule.For(plan, WorkCalendar.National)));
        var first = Of(plan, "区民政局").Duties[0];
        Assert.Equal((new DateOnly(2026, 4, 1), new DateOnly(2026, 5, 10)), (first.Occurrence.From, first.Due));
        Assert.Equal(AssignmentRole.Responsible, first.Role);
        Assert.Null(Of(plan, "区民政局").Duties[1].Role);
    }

    [Fact]
    public void A_plan_that_a_program_built_has_no_lines()
    {
        var built = new DisclosurePlan { Year = Value.Years(2026), Tasks = ValueList.From([new PlanTask { Deadline = Value.Limit("年底前") }]) };
        var file = DefinitionReader.Read("a.plan.yaml", "政务公开: 计划/1\n标题: 甲\n");
        Assert.Null(Assert.Single(WorkSchedule.For(built, WorkCalendar.National).Duties).Occurrence.PositionIn(file));
    }

    [Fact]
    public void The_rows_of_a_task_are_found_by_the_task()
    {
        var plan = Plan("时限: 每年6月28日、12月8日前", "时限: 年底前");
        var schedule = WorkSchedule.For(plan, WorkCalendar.National);
        Assert.Equal(2, schedule.Of(plan.Tasks[0]).Count());
        Assert.Equal("2026-12-31", $"{schedule.Of(Plan("备注: 无", "时限: 年底前").Tasks[1]).Single().Due:yyyy-MM-dd}");
        Assert.Equal(["2", "1"], schedule.InMonth(12).Select(duty => duty.Task!.Number.Text).Reverse());
    }

    /// <summary>5,000 tasks of 200 units can only be scheduled in time if each task is expanded once for all of them.</summary>
    [Fact]
    public void The_schedules_of_all_units_share_every_occurrence_and_every_row()
    {
        var units = string.Concat(Enumerable.Range(0, 40).Select(i => $"  - {{标识: U{i}, 名称: 第{i}局, 类别: 部门}}\n"));
        var directory = DefinitionReader.Read("a.units.yaml", $"政务公开: 单位/1\n单位:\n{units}分组: [{{标识: All, 名称: 各部门, 类别: [部门]}}]\n").Units!;
        var plan = Plan([.. Enumerable.Range(0, 50).Select(i => $"责任: 第{i % 40}局牵头，各部门配合, 时限: {(i % 2 == 0 ? "每季度" : "年底前")}")]);
        var schedules = WorkSchedule.All(plan, directory, WorkCalendar.National);
        var rows = schedules.SelectMany(schedule => schedule.Duties).ToList();
        Assert.Equal(40 * ((25 * 4) + 25), rows.Count);
        Assert.Equal((25 * 4) + 25, rows.Select(row => row.Occurrence).Distinct(SameInstance<DutyOccurrence>()).Count());
        // Of each occurrence one row for the unit that leads, and one for all that support.
        Assert.Equal(2 * ((25 * 4) + 25), rows.Distinct(SameInstance<ScheduledDuty>()).Count());
    }

    [Fact]
    public void The_same_plan_gives_the_same_schedule_again()
    {
        var (_, plan, directory) = PlanSamples.Read("zhoucun-2024");
        var (one, other) = (WorkSchedule.All(plan, directory, WorkCalendar.National), WorkSchedule.All(plan, directory, WorkCalendar.National));
        Assert.Equal(one, other);
    }

    private static EqualityComparer<T> SameInstance<T>()
        where T : class => EqualityComparer<T>.Create(ReferenceEquals, RuntimeHelpers.GetHashCode);

    private static string[] RowsOf(DisclosurePlan plan, ScheduleOptions? options = null) =>
        [.. WorkSchedule.For(plan, WorkCalendar.National, options).Duties.Select(duty => $"{Day(duty.Due)}/{Day(duty.SafeBy)}{(duty.Kind == OccurrenceKind.Dated ? "" : " " + OccurrenceKinds.NameOf(duty.Kind))}")];

    private static string[] DaysOf(DisclosurePlan plan, string unit) => [.. Of(plan, unit).Duties.Select(duty => Day(duty.Due))];

    private static string[] NodesOf(WorkSchedule schedule) => [.. schedule.Duties.Select(duty => duty.Occurrence.Milestone?.Name.Text).OfType<string>()];

    private static WorkSchedule Of(DisclosurePlan plan, string unit) => WorkSchedule.For(plan, Directory.Named(unit), Directory, WorkCalendar.National);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static DisclosurePlan Plan(params string[] tasks) => PlanOf("2026", tasks);

    private static DisclosurePlan PlanOf(string? year, params string[] tasks) => Read(
        $"政务公开: 计划/1\n标题: 甲\n{(year is null ? "" : $"年度: {year}\n")}任务:\n{string.Concat(tasks.Select((keys, i) => $"  - {{序号: {i + 1}, {keys}}}\n"))}");

    private static DisclosurePlan Read(string text) => DefinitionReader.Read("a.plan.yaml", text).Plan!;
}
