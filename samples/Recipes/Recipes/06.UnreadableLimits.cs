using Zhengwu.Deadlines;
using Zhengwu.Findings;

namespace Recipes;

internal static class UnreadableLimits
{
    public static void Run(TextWriter output)
    {
        // <recipe>
        foreach (string cell in new[] { "批准后20内", "适时", "依法", "同上", "/", "", "批准后20日内" })
        {
            LimitReading reading = Limit.Parse(cell);
            string answer = reading switch
            {
                { Kind: LimitKind.NotUnderstood } => $"读不懂：{reading.Reason!.In(Language.Chinese)}",
                { Kind: LimitKind.Vague or LimitKind.ByLaw } => "读懂了，但给不出日期",
                { Kind: LimitKind.Ditto } => "看上一行",
                { Kind: LimitKind.None } => "没有写时限",
                _ => $"读懂了：{reading.Limit}",
            };
            output.WriteLine($"“{cell}”　{answer}");
        }
        // </recipe>
    }
}
