using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <content>Limits as days: in order, after the document, on working days.</content>
internal static partial class PlanRules
{
    public static readonly Rule EndBeforeStart = new("ZW2035", Severity.Warning,
        new("时限的止日早于起日", "A limit that ends before it starts"),
        new("任务「{0}」的时限“{1}”{2}。", "The limit '{1}' of task '{0}' {2}."),
        new("请核对起止；跨到下一年的，写明“次年”。", "Check both ends; where it runs into the next year, say so (次年)."));

    public static readonly Rule BeforeDocument = new("ZW2036", Severity.Warning,
        new("到期日早于方案的成文日期", "Due before the plan was made"),
        new("任务「{0}」的时限“{1}”{2}。", "The limit '{1}' of task '{0}' {2}."),
        new("请核对年份和月份；印发时已经完成的，写明完成情况即可。", "Check year and month; what was done already by then needs no limit."));

    public static readonly Rule DayOff = new("ZW2037", Severity.Info,
        new("到期日是休息日", "Due on a day off"),
        new("任务「{0}」的时限“{1}”落在休息日：{2}。", "The limit '{1}' of task '{0}' falls on a day off: {2}."),
        new("写明的日期不因放假顺延，请按前一个工作日安排，或者改成工作日。", "A date that is named does not move; plan for the working day before it, or name another day."));

    public static readonly Rule NotPublished = new("ZW2038", Severity.Info,
        new("方案年度的放假安排还没有公布", "Days off of the plan's years not published yet"),
        new("放假安排只公布到 {0} 年；以后的到期日能算出，是不是工作日还不知道（如任务「{1}」，共 {2} 项）。", "Days off are published through {0}; whether later due days are working days is not known yet (task '{1}' first, tasks: {2})."),
        new("放假通知公布以后，更新程序，或者用 *.calendar.yaml 补上通知，再检查一次。", "Once the notice is out, update the program or add the notice in a *.calendar.yaml, and check again."));

    public static readonly Rule StageAfterTask = new("ZW2041", Severity.Warning,
        new("阶段的时限晚于任务的时限", "A stage is due after its task"),
        new("任务「{0}」的阶段时限“{1}”到 {2} 为止，晚于任务的时限“{3}”（{4}）。", "The stage limit '{1}' of task '{0}' ends on {2}, after the task's limit '{3}' ({4})."),
        new("请核对哪一个对；任务的时限应当不早于各阶段。", "Check which one is right; a task is not due before its stages."));

    private static void CheckRanges(DisclosurePlan plan, CheckContext context) =>
        Report(EndBeforeStart, context, static (cell, due) => LimitSearch.Find<Deadline, DueContext>(cell.Written, due, static (part, _, due) => EndsBeforeItStarts(part, due)) is { } limit
            ? EndsOf(limit.Deadline!, due) is var (first, last) ? new($"起于 {DayText.Iso(first)}，止于 {DayText.Iso(last)}", $"starts on {DayText.Iso(first)} and ends on {DayText.Iso(last)}") : null
            : null);

    private static bool EndsBeforeItStarts(Deadline deadline, DueContext due) => EndsOf(deadline, due) is var (first, last) && last < first;

    private static (DateOnly First, DateOnly Last)? EndsOf(Deadline deadline, DueContext due) => deadline switch
    {
        RangeDeadline { Through: { } through } range => EndsOf(range.From, through, due),
        ContinuousDeadline { Starting: { } starting, Until: { } until } => EndsOf(starting, until, due),
        _ => null,
    };

    private static (DateOnly First, DateOnly Last)? EndsOf(CalendarSpan from, CalendarSpan through, DueContext due) =>
        SpanReading.Of(from, due) is { } first && SpanReading.Of(through, due, first.Days.First.Year) is { } last ? (first.Days.First, last.Days.Last) : null;

    private static void CheckAgainstDocument(DisclosurePlan plan, CheckContext context)
    {
        if (plan.Document is { Date: { IsKnown: true, Parsed: var date } })
            Report(BeforeDocument, context, static (cell, due) => PastDay(cell.Written, due) is { } day
                ? new($"到 {DayText.Iso(day)} 为止，早于方案的成文日期 {DayText.Iso(due.DocumentDate!.Value)}", $"ends on {DayText.Iso(day)}, before the plan was made on {DayText.Iso(due.DocumentDate.Value)}")
                : null);
    }

    /// <summary>The day on which a limit was over before the document was made; null when it was not. Outside the plan's years it is ZW2028's, out of order ZW2035's.</summary>
    private static DateOnly? PastDay(Limit? limit, DueContext due)
    {
        var part = LimitSearch.Find<Deadline, DueContext>(limit, due, static (deadline, _, due) => !IsOutsideOf(deadline, due.PlanYears) && !EndsBeforeItStarts(deadline, due) && LastDay(deadline, due) < due.DocumentDate);
        return part is null ? null : LastDay(part.Deadline!, due);
    }

    private static bool IsOutsideOf(Deadline deadline, YearRange? years) => years is { } known && IsOutside(deadline, known);

    /// <summary>The last day on which a limit of the calendar is due in the plan's years; null for one that waits for an event or has no end.</summary>
    private static DateOnly? LastDay(Deadline deadline, DueContext due) => deadline switch
    {
        FixedDayDeadline or PeriodDeadline or RangeDeadline or ContinuousDeadline { Until: not null } => DueDates.Resolve(deadline, due).Due,
        RecurringDeadline { After: null } recurring when due.PlanYears is { } years => DaysOf(recurring, years.Last, years.Last, due).Max(day => day.Due),
        _ => null,
    };

    private static IReadOnlyList<DueDate> DaysOf(RecurringDeadline recurring, int first, int last, DueContext due) =>
        first > last ? [] : DueDates.Occurrences(Limit.Create(recurring), due, new(new(first, 1, 1), new(last, 12, 31)));

    private static void CheckDaysOff(DisclosurePlan plan, CheckContext context) =>
        Report(DayOff, context, static (cell, due) => cell.Written is { } limit ? Listed(DaysOffOf(limit, due).ToArray()) : null);

    private static Bilingual? Listed(DueDate[] days)
    {
        const int most = 3;
        if (days.Length == 0)
            return null;
        var shown = days.Take(most).ToArray();
        var (more, others) = days.Length > most ? ($"等 {days.Length} 天", $" and {days.Length - most} more") : ("", "");
        return new(
            string.Join("；", shown.Select(day => $"{DayText.Chinese(day.Due!.Value)}，前一个工作日是{DayText.Chinese(day.SafeBy!.Value)}")) + more,
            string.Join("; ", shown.Select(day => $"{DayText.English(day.Due!.Value)}, the working day before it is {DayText.English(day.SafeBy!.Value)}")) + others);
    }

    // Only a day that is named, and not every month: nobody expects the end of a year to be a working day, or each 25th.
    private static IEnumerable<DueDate> DaysOffOf(Limit limit, DueContext due)
    {
        var days = limit.Deadline switch
        {
            FixedDayDeadline { Terms: not CountingTerms.Rolls } => [DueDates.Resolve(limit, due)],
            RecurringDeadline { Terms: not CountingTerms.Rolls, Every.Unit: >= CycleUnit.Quarter, Points.IsEmpty: false } recurring when due.PlanYears is { } years && recurring.Points.All(point => point.Unit == CyclePointUnit.Day) =>
                DaysOf(recurring, Math.Max(years.First, due.Calendar.FirstDay.Year), Math.Min(years.Last, due.Calendar.LastDay.Year), due), // beyond, no day off is known
            CompositeDeadline composite => composite.Parts.SelectMany(part => DaysOffOf(part, due)),
            _ => Enumerable.Empty<DueDate>(),
        };
        return days.Where(day => day is { Due: { } last, SafeBy: not null } && due.Calendar.IsWorkday(last) == false);
    }

    private static void CheckCalendar(DisclosurePlan plan, CheckContext context)
    {
        var due = DueOf(context);
        if (!(plan.Year.IsKnown && plan.Year.Parsed.Last > due.Calendar.KnownThrough.Year))
            return;
        var waiting = context.Outline.Tasks.Where(entry => entry.LimitCells.Any(cell => cell.Written is { } limit && RestsOnNotice(limit, due))).ToArray();
        if (waiting.Length > 0)
            context.Report(NotPublished, plan.Year, plan, due.Calendar.KnownThrough.Year, waiting[0].Name, waiting.Length);
    }

    private static bool RestsOnNotice(Limit limit, DueContext due) =>
        LimitSearch.Find<Deadline, DueContext>(limit, due, static (deadline, _, due) => LastDay(deadline, due)?.Year > due.Calendar.KnownThrough.Year) is not null;

    private static void CheckStages(DisclosurePlan plan, CheckContext context)
    {
        var due = DueOf(context);
        foreach (var entry in context.Outline.Tasks)
        {
            if (entry.Task.Stages.IsEmpty || OnlyDay(entry.Task.Deadline, due) is not { } last)
                continue;
            foreach (var stage in entry.Task.Stages)
            {
                if (OnlyDay(stage.Deadline, due) is { } day && day > last)
                    context.Report(StageAfterTask, stage.Deadline, stage, entry.Name, Excerpt.Of(stage.Deadline.Text!), DayText.Iso(day), Excerpt.Of(entry.Task.Deadline.Text!), DayText.Iso(last));
            }
        }
    }

    // A task that comes back, or has several dates, may well have a stage between them.
    private static DateOnly? OnlyDay(Value<Limit> limit, DueContext due) =>
        limit.Parsed?.Deadline is FixedDayDeadline or PeriodDeadline or RangeDeadline ? DueDates.Resolve(limit.Parsed, due).Due : null;

    private static DueContext DueOf(CheckContext context)
    {
        var plan = context.Definition.Plan!;
        return new()
        {
            Calendar = context.Calendar,
            PlanYears = plan.Year.IsKnown ? plan.Year.Parsed : null,
            DocumentDate = plan.Document is { Date: { IsKnown: true, Parsed: var date } } ? date : null,
        };
    }
}
