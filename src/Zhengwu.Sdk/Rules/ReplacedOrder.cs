using Zhengwu.Definitions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>An order of the State Council that another one has replaced.</summary>
/// <param name="Number">The number of the old order.</param>
/// <param name="ReplacedBy">The number of the new one.</param>
/// <param name="On">The day on which the new one came into force.</param>
/// <param name="Title">What both regulate.</param>
internal sealed record ReplacedOrder(string Number, string ReplacedBy, DateOnly On, Bilingual Title)
{
    public static readonly ReplacedOrder OpenGovernmentInformation = new("492", "711", new DateOnly(2019, 5, 15),
        new("《中华人民共和国政府信息公开条例》", "Regulation on Open Government Information"));

    /// <summary>The replaced order that a basis cites, and the value that does; null when it cites none.</summary>
    /// <remarks>A citation that names the new order too (…第492号公布，…第711号修订) is right.</remarks>
    public static ReplacedOrder? CitedBy(LegalBasis basis, out NodeId place)
    {
        var order = OpenGovernmentInformation;
        place = basis.Number.Source;
        if (order.IsCitedIn(basis.Number.Text))
            return order;
        place = basis.Law.Source;
        return order.IsCitedIn(basis.Law.Text) && !IsOrderNamed(basis.Number.Text, order.ReplacedBy) ? order : null;
    }

    private bool IsCitedIn(string? text) => IsOrderNamed(text, Number) && !IsOrderNamed(text, ReplacedBy);

    // 国务院令第492号, 国务院第492号令, 国务院令（第 492 号）
    private static bool IsOrderNamed(string? text, string number)
    {
        if (text is null || text.IndexOf("国务院", StringComparison.Ordinal) < 0)
            return false;
        for (var at = text.IndexOf('第'); at >= 0; at = text.IndexOf('第', at + 1))
        {
            if (IsNumberAt(text, at + 1, number))
                return true;
        }
        return false;
    }

    private static bool IsNumberAt(string text, int at, string number)
    {
        var matched = 0;
        for (; at < text.Length; at++)
        {
            var c = text[at] is >= '０' and <= '９' ? (char)(text[at] - '０' + '0') : text[at];
            if (char.IsWhiteSpace(c))
                continue;
            if (matched == number.Length)
                return c is '号' or '號';
            if (c != number[matched++])
                return false;
        }
        return false;
    }
}
