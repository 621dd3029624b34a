using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <content>What limits and quotas say.</content>
internal static partial class PlanRules
{
    public static readonly Rule NothingEnds = new("ZW2009", Severity.Warning,
        new("全部任务都没有可核对的终点", "No task has an end that can be checked"),
        new("全部任务的时限都是“{0}”一类，到期没有一项能核对是否完成。", "Every limit is of the kind '{0}': on no day can any task be checked."),
        new("请至少给重点任务写明完成日期或频次；长期坚持的工作可以写每年、每季度做到什么。", "Give at least the main tasks a date or a count; for lasting work, say what is done each year or quarter."));

    public static readonly Rule LimitNotUnderstood = new("ZW2034", Severity.Warning,
        new("时限或频次没有读懂", "Limit or quota not understood"),
        new("任务「{0}」的“{1}”没有读懂：{2}。", "'{1}' of task '{0}' is not understood: {2}."),
        new("请对照原文改正；确是这样写的，改成一种说得清的写法，否则算不出到期日。", "Correct it by the document, or put it in words that leave no doubt; no due day can be computed from it."));

    public static readonly Rule QuotaWithoutPeriod = new("ZW2039", Severity.Warning,
        new("频次没有周期", "Quota without a period"),
        new("任务「{0}」的“{1}”没有说在多长时间里完成这些次数。", "'{1}' of task '{0}' does not say in which time it is counted."),
        new("请写明“每年”“每季度”或者“年内”，例如“每年至少2次”。", "Say in which period, such as every year, every quarter or within the year."));

    public static readonly Rule CountsDiffer = new("ZW2040", Severity.Warning,
        new("频次与时限的次数对不上", "Quota and limit count differently"),
        new("任务「{0}」的频次是“{1}”，时限“{2}”却列了 {3} 个日期。", "Task '{0}' has the quota '{1}', but its limit '{2}' names {3} days."),
        new("请核对次数和日期，两处写成一样。", "Check number and days, and make the two agree."));

    public static readonly Rule NoEvent = new("ZW2042", Severity.Warning,
        new("时限没有写从何时起算", "Limit without the event it counts from"),
        new("任务「{0}」的时限“{1}”没有写从哪一天起算。", "The limit '{1}' of task '{0}' does not say from when it counts."),
        new("请写明起算的事，例如“活动开展后5个工作日内”“收到申请之日起20个工作日内”。", "Name the event, such as within 5 working days after the activity (活动开展后5个工作日内)."));

    public static readonly Rule TwoReadings = new("ZW2043", Severity.Info,
        new("“前”字有两种读法", "A 'before' with two readings"),
        new("任务「{0}」的时限“{1}”可以读作到期末为止，也可以读作在开始以前；程序按期末计算。", "The limit '{1}' of task '{0}' may mean by the end of that period, or before it begins; its end is taken."),
        new("请写成“四季度末前”“6月底前”一类，或者写出日期。", "Write the end of the period (四季度末前, 6月底前), or a date."));

    public static readonly Rule DayMissing = new("ZW2044", Severity.Info,
        new("有的月份没有这一天", "A day that some months lack"),
        new("任务「{0}」的时限“{1}”：有的月份没有这一天，按那个月的最后一天计算。", "The limit '{1}' of task '{0}' names a day that some months lack; there the last day of the month is taken."),
        new("本意是月末的，请写“每月底前”。", "If the end of the month is meant, write 每月底前."));

    public static readonly Rule ReplyTooLong = new("ZW2045", Severity.Warning,
        new("答复期限长于20个工作日", "Time for a reply longer than 20 working days"),
        new("任务「{0}」的时限“{1}”超过了依申请公开的答复期限：20个工作日，经同意可以延长，延长也不超过20个工作日。", "The limit '{1}' of task '{0}' is longer than the time for a reply to a request: 20 working days, and where its extension is agreed to, 20 more at most."),
        new("请改为收到申请之日起20个工作日以内，延长的另写；说的不是政府信息公开申请的，写明是什么申请。", "Make it 20 working days or less from receipt, and state the extension apart; if it is no request for information, say what is applied for."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第三十三条", "Regulation on Open Government Information, article 33"),
        InForceFrom = ReplacedOrder.OpenGovernmentInformation.On,
    };

    private static void CheckEnds(DisclosurePlan plan, CheckContext context)
    {
        var tasks = context.Outline.Tasks;
        var limited = tasks.Where(entry => entry.Limits.Any()).ToArray();
        if (limited.Length * 2 <= tasks.Count || !limited.All(GoesOn) || tasks.Any(SpeaksOfTime))
            return;
        if (!plan.Milestones.Any(milestone => milestone.End.IsKnown || milestone.Time.HasText))
            context.Report(NothingEnds, plan.Source, limited[0].Limits.First().Text!.Trim());
    }

    private static bool GoesOn(TaskEntry entry) =>
        entry.Limits.All(limit => limit.IsKnown && LimitSearch.All(limit.Parsed!, static deadline => deadline is ContinuousDeadline { Until: null }));

    private static bool SpeaksOfTime(TaskEntry entry) => entry.Requirements.Any(text => TimePhrases.In(text.Text!).Count > 0);

    private static void CheckLimitsAreUnderstood(DisclosurePlan plan, CheckContext context) =>
        Report(LimitNotUnderstood, context, static (cell, _) => LimitFaults.WhyNotUnderstood(cell.Value, LimitContext.Plan));

    private static void CheckEvents(DisclosurePlan plan, CheckContext context) =>
        Report(NoEvent, context, static (cell, _) => cell.Written is { } limit && LimitFaults.LacksEvent(limit) ? Nothing : null);

    private static void CheckReplies(DisclosurePlan plan, CheckContext context)
    {
        if (!context.Holds(ReplyTooLong, DueOf(context).DocumentDate))
            return;
        foreach (var entry in context.Outline.Tasks.Where(IsAboutRequests))
        {
            foreach (var cell in entry.LimitCells)
            {
                if (LimitFaults.IsReplyLonger(cell.Written, 20))
                    context.Report(ReplyTooLong, cell.Value, cell.Owner, entry.Name, Excerpt.Of(cell.Value.Text!));
            }
        }
    }

    private static bool IsAboutRequests(TaskEntry entry) =>
        entry.Requirements.Append(entry.Task.Title).Any(text => text.Text is { } words && (Contains(words, "依申请公开") || Contains(words, "信息公开申请")));

    private static void CheckReadings(DisclosurePlan plan, CheckContext context) =>
        Report(TwoReadings, context, static (cell, _) =>
            LimitSearch.Find<PeriodDeadline>(cell.Written, static (period, _) => period.Boundary == Boundary.Before) is not null ? Nothing : null);

    private static void CheckDaysOfMonths(DisclosurePlan plan, CheckContext context) =>
        Report(DayMissing, context, static (cell, _) =>
            LimitSearch.Find<RecurringDeadline>(cell.Written, static (recurring, _) => recurring.Points.Any(point => IsMissingSomewhere(point, recurring.Every))) is not null ? Nothing : null);

    // February lies in every month cycle, and is the second month of a quarter or half-year.
    private static bool IsMissingSomewhere(CyclePoint point, Cycle every)
    {
        if (point.Unit != CyclePointUnit.Day || point.LastNumber < 29)
            return false;
        return every.Unit switch
        {
            CycleUnit.Month => true,
            CycleUnit.Year => point is { Section: CycleSection.Month, LastSectionNumber: 2 },
            _ => point.LastNumber == 31 || point is { Section: CycleSection.Month, LastSectionNumber: 2 },
        };
    }

    private static void CheckQuotas(DisclosurePlan plan, CheckContext context)
    {
        Report(QuotaWithoutPeriod, context, static (cell, _) =>
            cell.Written is { Quotas: { IsEmpty: false } quotas } limit && quotas.Any(quota => quota.HasNoPeriod) && limit.Deadline is null && !HasEnd(DeadlineOf(cell.Owner)) ? Nothing : null);
        foreach (var entry in context.Outline.Tasks)
        {
            foreach (var cell in entry.LimitCells)
            {
                if (cell.Written is { } limit && DeadlineOf(cell.Owner) is { Parsed.Deadline: RecurringDeadline { Points.Count: > 1 } recurring } deadline && limit.Quotas.Any(quota => Differs(quota, recurring)))
                    context.Report(CountsDiffer, cell.Value, cell.Owner, entry.Name, Excerpt.Of(cell.Value.Text!), Excerpt.Of(deadline.Text!), recurring.Points.Count);
            }
        }
    }

    private static bool Differs(Quota quota, RecurringDeadline recurring) =>
        quota.Every == recurring.Every && (quota.Minimum > recurring.Points.Count || quota.Maximum < recurring.Points.Count);

    // 年底前 beside 至少2次 says in which time.
    private static bool HasEnd(Value<Limit> deadline) => deadline is { IsKnown: true, Parsed: { } limit } && !LimitFaults.HasNoBound(limit);

    private static Value<Limit> DeadlineOf(DefinitionElement owner) => owner is TaskStage stage ? stage.Deadline : ((PlanTask)owner).Deadline;

    private static readonly Bilingual Nothing = new("", "");

    /// <summary>Reports every limit cell for which a test says what is wrong; a rule may leave it unsaid.</summary>
    private static void Report(Rule rule, CheckContext context, Func<LimitAt, DueContext, Bilingual?> faultOf)
    {
        var due = DueOf(context);
        foreach (var entry in context.Outline.Tasks)
        {
            foreach (var cell in entry.LimitCells)
            {
                if (faultOf(cell, due) is { } fault)
                    context.Report(rule, cell.Value, cell.Owner, entry.Name, Excerpt.Of(cell.Value.Text!), fault);
            }
        }
    }
}
