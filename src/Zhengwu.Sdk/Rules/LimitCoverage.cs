using Zhengwu.Deadlines;
using Zhengwu.Definitions;
using Zhengwu.Plans;

namespace Zhengwu.Rules;

/// <summary>Whether limit fields say what a text says about time, perhaps in other words (年底前, 12月31日前).</summary>
/// <param name="limits">What the fields say.</param>
/// <param name="years">The years of the plan; null when it states none.</param>
internal sealed class LimitCoverage(IEnumerable<Value<Limit>> limits, YearRange? years)
{
    private const int AnyYear = 2000;

    private readonly Value<Limit>[] _said = [.. limits];

    /// <summary>Whether a phrase found in a text is covered.</summary>
    public bool Covers(TimePhrase phrase)
    {
        if (_said.Length == 0)
            return false;
        var limit = DeadlineParser.Parse(phrase.Written, LimitContext.Plan).Limit;
        return Array.Exists(_said, said => limit is not null && said.IsKnown ? Covers(said.Parsed!, limit) : Contains(said.Text!, phrase.Written));
    }

    // What one of the two does not mean to the grammar can still be said in the same words.
    private static bool Contains(string text, string words) => TextFold.Fold(text).Contains(TextFold.Fold(words));

    private bool Covers(Limit said, Limit limit) =>
        limit.Quotas.IsEmpty ? Covers(said, limit.Deadline!) : limit.Quotas.All(quota => Covers(said, quota));

    private bool Covers(Limit said, Deadline deadline) => deadline switch
    {
        WithinDeadline within => LimitSearch.Find<Deadline, Period>(said, within.Period, static (other, _, period) => LengthOf(other) == period) is not null,
        RecurringDeadline recurring => Any(said, part => Recurs(part, recurring)),
        _ => DaysOf(Limit.Create(deadline)) is { Length: > 0 } days && Array.TrueForAll(days, day => Array.IndexOf(DaysOf(said), day) >= 0),
    };

    private static Period? LengthOf(Deadline deadline) => deadline switch
    {
        WithinDeadline within => within.Period,
        RecurringDeadline recurring => recurring.Within,
        AtLeastDeadline least => least.Minimum,
        DisplayDeadline display => display.Minimum,
        BeforeDeadline before => before.Lead,
        _ => null,
    };

    private static bool Recurs(Limit said, RecurringDeadline recurring) =>
        (said.Deadline is RecurringDeadline other && other.Every == recurring.Every && (recurring.Points.IsEmpty || recurring.Points == other.Points))
        || (recurring.Points.IsEmpty && said.Quotas.Any(quota => PeriodOf(quota) == recurring.Every));

    private static bool Covers(Limit said, Quota quota) => Any(said, part =>
        part.Quotas.Any(other => PeriodOf(other) == PeriodOf(quota) && (other.Minimum, other.Maximum) is var (least, most) && (least == quota.Minimum || most == quota.Minimum))
        || (part.Deadline is RecurringDeadline recurring && recurring.Every == PeriodOf(quota) && Math.Max(1, recurring.Points.Count) == quota.Minimum));

    // 年内 and 每年 say the same in a plan of one year.
    private static Cycle? PeriodOf(Quota quota) => quota.Within switch
    {
        { Unit: SpanUnit.Year } => Cycle.Every(CycleUnit.Year),
        _ => quota.Every,
    };

    private static bool Any(Limit limit, Func<Limit, bool> test) =>
        test(limit) || (limit.Deadline is CompositeDeadline composite && composite.Parts.Any(part => Any(part, test)));

    /// <summary>The days, as month and day, on which a limit ends: a year that one text states and the other does not makes no difference.</summary>
    private (int Month, int Day)[] DaysOf(Limit limit)
    {
        var year = years?.First ?? AnyYear;
        var context = new DueContext { PlanYears = new(year, year) };
        return [.. DueDates.Occurrences(limit, context).Where(due => due.Due is not null && due.Quota is null).Select(due => (due.Due!.Value.Month, due.Due.Value.Day)).Distinct()];
    }
}
