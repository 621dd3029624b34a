using System.Globalization;
using Zhengwu.Findings;
using Zhengwu.Rules;

namespace Zhengwu.Definitions;

/// <summary>Looks through every text of a file for damage that no type can show.</summary>
internal static class TextInspection
{
    public static void Run(NodeTree tree, FindingSink findings)
    {
        // Most files have nothing to look at more closely, and texts that repeat need one look.
        if (!tree.Texts.Any(IsSuspicious))
            return;
        for (var row = 0; row < tree.Count && !findings.IsFull; row++)
        {
            if (tree.IsScalar(row) && IsSuspicious(tree.Text(row)))
                Inspect(tree, row, findings);
        }
    }

    // One cheap pass over every character decides whether the three careful ones are needed at all.
    private static bool IsSuspicious(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < '\u00AD' ? c is '?' or 'O' or 'o' || TextDamage.IsControl(c) : c is not (>= '\u2070' and < '\uE000') and not (>= '\uFF00' and < '\uFFF0') and not '\u00B7')
                return true;
        }
        return false;
    }

    private static void Inspect(NodeTree tree, int row, FindingSink findings)
    {
        var text = tree.Text(row);
        if (TextDamage.IndexOfLoss(text) is >= 0 and var loss)
            findings.Add(TextRules.Damaged, tree, row, Around(text, loss));
        if (TextDamage.IndexOfInvisible(text) is >= 0 and var invisible)
            findings.Add(TextRules.Invisible, tree, row, "U+" + ((int)text[invisible]).ToString("X4", CultureInfo.InvariantCulture), TextDamage.WithoutInvisible(Around(text, invisible)));
        if (TextDamage.IndexOfLetterForZero(text) is >= 0 and var letter)
            findings.Add(TextRules.LetterForZero, tree, row, Around(text, letter));
    }

    private static string Around(string text, int at)
    {
        var start = Math.Max(0, at - 6);
        return text.Substring(start, Math.Min(text.Length, at + 7) - start).Replace('\n', ' ').Replace('\r', ' ');
    }
}
