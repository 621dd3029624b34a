using System.Text.RegularExpressions;
using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>Looks at how a document number (文号) is written, such as 周政办字〔2024〕9号.</summary>
internal static class DocumentNumber
{
    private static readonly Regex Usual = Make(@"^[^\s0-9〔〕﹝﹞]{2,}\s*[〔﹝](?:19|20)[0-9]{2}[〕﹞]\s*[1-9][0-9]{0,4}\s*号$");

    private static readonly Regex OtherBrackets = Make(@"[\[［(（【{〈《](?:19|20)[0-9]{2}[\]］)）】}〉》]");

    private static readonly Regex NoBrackets = Make(@"^\D{2,}(?:19|20)[0-9]{2}\D?[0-9]+号?$");

    private static readonly Regex TortoiseBrackets = Make("[〔﹝](?:19|20)[0-9]{2}[〕﹞]");

    private static readonly Regex ShortYear = Make("[〔﹝][0-9]{2}[〕﹞]");

    private static readonly Regex WithOrdinal = Make("[〕﹞]\\s*第");

    private static readonly Regex LeadingZero = Make("[〕﹞]\\s*第?0");

    // Orders and announcements are numbered in ways of their own: 国务院令第711号, 2024年第3号.
    private static readonly Regex OwnWay = Make("令|公告|通告|年第");

    /// <summary>What is unusual about a number; null when nothing is, or when it may be of another kind.</summary>
    public static Bilingual? FaultOf(string number)
    {
        var text = number.Trim();
        if (Usual.IsMatch(text))
            return null;
        if (OtherBrackets.IsMatch(text))
            return new("的年份没有用六角括号〔〕", "does not have its year in 〔〕");
        if (ShortYear.IsMatch(text))
            return new("的年份没有写全四位", "does not have its year in four digits");
        if (!TortoiseBrackets.IsMatch(text))
            return OwnWay.IsMatch(text) || !NoBrackets.IsMatch(text) ? null : new("的年份没有用六角括号〔〕", "does not have its year in 〔〕");
        if (WithOrdinal.IsMatch(text))
            return new("的序号前多了“第”字", "has 第 before its number");
        if (LeadingZero.IsMatch(text))
            return new("的序号前多了 0", "has a leading zero");
        return text.EndsWith("号", StringComparison.Ordinal) || text.EndsWith("號", StringComparison.Ordinal)
            ? null
            : new("没有以“号”结尾", "does not end in 号");
    }

    private static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
