using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Findings;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <content>Limits and counts, in their fields and in the text.</content>
internal static partial class PlanRules
{
    public static readonly Rule NothingEnds = new("ZW2009", Severity.Warning,
        new("全部任务都没有可核对的终点", "No task has an end that can be checked"),
        new("全部任务的时限都是“{0}”一类，到期没有一项能核对是否完成。", "Every limit is of the kind '{0}': on no day can any task be checked."),
        new("请至少给重点任务写明完成日期或频次；长期坚持的工作可以写每年、每季度做到什么。", "Give at least the main tasks a date or a count; for lasting work, say what is done each year or quarter."));

    public static readonly Rule DateOnlyInText = new("ZW2010", Severity.Warning,
        new("时间只写在要求里", "A date stands only in the text"),
        new("任务「{0}」的要求里写着“{1}”，“时限”里没有。", "The requirement of task '{0}' says '{1}', its 'deadline' does not."),
        new("请把它也写进“时限”，才能计算和提醒。", "Put it into 'deadline' too, so that it can be computed and watched."));

    public static readonly Rule CountOnlyInText = new("ZW2032", Severity.Warning,
        new("次数只写在要求里", "A count stands only in the text"),
        new("任务「{0}」的要求里写着“{1}”，“频次”里没有。", "The requirement of task '{0}' says '{1}', its 'quota' does not."),
        new("请把它也写进“频次”，才能核对次数。", "Put it into 'quota' too, so that it can be counted."));

    public static readonly Rule OutsideYears = new("ZW2028", Severity.Warning,
        new("日期不在方案年度内", "Date outside the plan's years"),
        new("“{0}”不在方案年度 {1} 之内。", "'{0}' lies outside the plan's years, {1}."),
        new("请核对年份；确属跨年安排的，请改写“年度”。", "Check the year; where the work really runs over, widen 'year'."));

    // A year report, a summary or an account of the plan falls into the first quarter of the year that follows it.
    private const int LastMonthOfReports = 3;

    private static void CheckEnds(DisclosurePlan plan, CheckContext context)
    {
        var tasks = context.Outline.Tasks;
        var limited = tasks.Where(entry => entry.LimitTexts.Any()).ToArray();
        if (limited.Length * 2 <= tasks.Count || !limited.All(IsContinuous) || tasks.Any(SpeaksOfTime))
            return;
        if (!plan.Milestones.Any(milestone => milestone.End.IsKnown || milestone.Time.HasText))
            context.Report(NothingEnds, plan.Source, limited[0].LimitTexts.First().Trim());
    }

    private static bool IsContinuous(TaskEntry entry) => entry.LimitTexts.All(TimePhrases.IsContinuous);

    private static bool SpeaksOfTime(TaskEntry entry) => entry.Requirements.Any(text => TimePhrases.In(text.Text!).Count > 0);

    private static void CheckTimesInText(DisclosurePlan plan, CheckContext context)
    {
        foreach (var entry in context.Outline.Tasks)
        {
            foreach (var requirement in entry.Requirements)
            {
                var phrases = TimePhrases.In(requirement.Text!);
                if (phrases.Count == 0)
                    continue;
                var limits = TimePhrase.Prepare(entry.LimitTexts);
                var uncovered = phrases.Where(phrase => !phrase.IsCoveredBy(limits)).ToLookup(phrase => phrase.IsCount, phrase => phrase.Written);
                Report(DateOnlyInText, uncovered[false], requirement, entry, context);
                Report(CountOnlyInText, uncovered[true], requirement, entry, context);
            }
        }
    }

    private static void Report(Rule rule, IEnumerable<string> phrases, Value<string> at, TaskEntry entry, CheckContext context)
    {
        if (string.Join("、", phrases) is { Length: > 0 } words)
            context.Report(rule, at, entry.Task, entry.Name, words);
    }

    private static void CheckYears(DisclosurePlan plan, CheckContext context)
    {
        if (!plan.Year.IsKnown)
            return;
        var years = plan.Year.Parsed;
        foreach (var task in context.Outline.Tasks.Select(entry => entry.Task))
        {
            CheckYears(task.Deadline, task, years, context);
            foreach (var stage in task.Stages)
                CheckYears(stage.Deadline, stage, years, context);
        }
        foreach (var milestone in plan.Milestones)
        {
            CheckYear(milestone.Start, milestone, years, context);
            CheckYear(milestone.End, milestone, years, context);
        }
    }

    private static void CheckYears(Value<Limit> deadline, DefinitionElement owner, YearRange years, CheckContext context)
    {
        if (deadline.Text is { } text && TimePhrases.YearsIn(text).Any(date => IsOutside(date.Year, date.Month, years)))
            context.Report(OutsideYears, deadline, owner, Excerpt.Of(text), Written(years));
    }

    private static void CheckYear(Value<PartialDate> date, DefinitionElement owner, YearRange years, CheckContext context)
    {
        if (date.IsKnown && IsOutside(date.Parsed.Year, date.Parsed.Month, years))
            context.Report(OutsideYears, date, owner, date.Parsed, Written(years));
    }

    private static bool IsOutside(int year, int month, YearRange years) =>
        !years.Contains(year) && !(year == years.Last + 1 && month is > 0 and <= LastMonthOfReports);

    private static string Written(YearRange years) =>
        years.First == years.Last ? Invariant(years.First) : $"{Invariant(years.First)}-{Invariant(years.Last)}";

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
