using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <content>What was taken back.</content>
internal static partial class RecordRules
{
    public static readonly Rule WithdrawalIncomplete = new("ZW4068", Severity.Warning,
        new("撤回没有写全", "Withdrawal incomplete"),
        new("撤回没有写明{0}。", "The withdrawal does not give its {0}."),
        new("请补上撤回的日期和向公众说明的理由。", "Give the day, and the reason as told to the public."));

    public static readonly Rule PenaltyNotWithdrawn = new("ZW4069", Severity.Warning,
        new("处罚决定变更后没有及时撤回", "Penalty not withdrawn in time"),
        new("决定在{0}变更、撤销或者确认违法，应当不迟于{1}（{2}，按{3}计算）撤回，{4}。", "The decision was changed on {0} and to be taken back by {1} ({2}, by {3}); {4}."),
        new("请撤回原处罚信息，公开说明理由。", "Take the penalty back and say why in public."))
    {
        Basis = new("《中华人民共和国行政处罚法》第四十八条", "Administrative Penalty Law, article 48"),
    };
}
