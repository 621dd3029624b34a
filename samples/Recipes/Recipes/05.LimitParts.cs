using Zhengwu.Deadlines;

namespace Recipes;

internal static class LimitParts
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        foreach (string phrase in new[] { "活动开展后5个工作日内", "会议召开3日前", "每年6月28日、12月8日前", "公示期不少于7日", "原则上每年至少2次", "持续推进" })
        {
            Limit limit = Limit.Parse(phrase).Limit!;
            string parts = limit.Deadline switch
            {
                WithinDeadline within => $"从“{within.After.Text}”起 {within.Period.Amount} 个 {within.Period.Unit}",
                BeforeDeadline before => $"“{before.Event.Text}”以前 {before.Lead!.Amount} 个 {before.Lead.Unit}",
                RecurringDeadline recurring => $"{DeadlineFormatter.Format(recurring.Every)}，{recurring.Points.Count} 个时点",
                DisplayDeadline display => $"{display.Subject}，至少 {display.Minimum.Amount} 个 {display.Minimum.Unit}",
                null => $"没有期限，有频次：至少 {limit.Quotas[0].Minimum} {limit.Quotas[0].Counter}，原则上：{limit.IsSoft || limit.Quotas[0].IsSoft}",
                _ => DeadlineFormatter.Format(limit),
            };
            output.WriteLine($"{phrase}　{limit.Kind}　{parts}");
        }
        // </recipe>
    }
}
