using System.Text.RegularExpressions;
using Zhengwu.Definitions;

namespace Zhengwu.Rules;

/// <summary>Finds where a text speaks of the attachments (附件) of its own document.</summary>
internal static class AttachmentMentions
{
    // Two digits at most, so that 附件1、2024年… does not name an attachment 2024; and 附件一并, 附件一同 name none.
    private const string Number = "(?:[0-9]{1,2}(?![0-9年月日])|[一二三四五六七八九十]{1,3}(?![并同起律]))";

    // 《…》附件1 and …54号附件1 belong to another document.
    private static readonly Regex Numbered = new($"(?<![》号])附件(?<number>{Number})(?:[、,和及与](?:附件)?(?<number>{Number}))*", RegexOptions.CultureInvariant);

    // Without a number the word often means any attachment (文件及附件); after such a verb it means this one.
    private static readonly Regex Unnumbered = new($"(?:见|按|按照|参照|填写)附件(?!{Number})", RegexOptions.CultureInvariant);

    /// <summary>The numbers of the attachments that a text names, in their order; 0 for one without a number.</summary>
    public static IEnumerable<int> In(string text)
    {
        if (text.IndexOf("附件", StringComparison.Ordinal) < 0)
            yield break;
        var folded = TextFold.Fold(text);
        foreach (Match match in Numbered.Matches(folded))
        {
            foreach (Capture capture in match.Groups["number"].Captures)
            {
                if (ChineseNumber.TryRead(capture.Value) is { } number)
                    yield return number;
            }
        }
        if (Unnumbered.IsMatch(folded))
            yield return 0;
    }
}
