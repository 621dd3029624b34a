using Zhengwu.Catalogs;
using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>The rules (ZW1xxx) about catalogs, in running order.</summary>
internal static partial class CatalogRules
{
    public static readonly Rule DeadlineMissing = new("ZW1004", Severity.Error,
        new("没有公开时限", "No time limit"),
        new("事项「{0}」没有公开时限。", "Item '{0}' has no time limit."),
        new("请填写“时限”；没有特别规定的，写“自信息形成或者变更之日起20个工作日内”。", "Add 'deadline'; without a special provision it is 20 working days from when the information was formed or changed."))
    {
        Basis = new("《中华人民共和国政府信息公开条例》第二十六条", "Regulation on Open Government Information, article 26"),
    };

    public static IReadOnlyList<Rule> All { get; } = [DeadlineMissing];

    public static IReadOnlyList<RuleCheck<DisclosureCatalog>> Checks { get; } =
    [
        new(DeadlineMissing, CheckDeadlines),
    ];

    private static void CheckDeadlines(DisclosureCatalog catalog, CheckContext context)
    {
        foreach (var item in catalog.Items)
        {
            if (item.Deadline.State is ValueState.Absent or ValueState.Empty && item.Stages.IsEmpty)
                context.Report(DeadlineMissing, item.Deadline, item, NameOf(item));
        }
    }

    /// <summary>An item as messages name it: number and last name of its path.</summary>
    private static string NameOf(CatalogItem item) => $"{item.Number.Text} {item.Name}".Trim();
}
