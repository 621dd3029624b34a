namespace Zhengwu.Definitions;

/// <summary>A provision that a duty rests on (依据).</summary>
public sealed record LegalBasis : DefinitionElement
{
    /// <summary>The law, regulation, rule or document (法规); the whole text where it was written as one.</summary>
    public Value<string> Law { get; init; } = Value<string>.Absent;

    /// <summary>Its number (文号), e.g. 国务院令第711号.</summary>
    public Value<string> Number { get; init; } = Value<string>.Absent;

    /// <summary>The article (条款), e.g. 第二十六条.</summary>
    public Value<string> Article { get; init; } = Value<string>.Absent;

    /// <summary>The words of the article (条文).</summary>
    public Value<string> Text { get; init; } = Value<string>.Absent;

    /// <summary>The rank of the source (效力), e.g. 行政法规.</summary>
    public Value<string> Force { get; init; } = Value<string>.Absent;

    /// <summary>Whether an article is named, in its own cell or, where the basis was written as one text, inside it.</summary>
    public bool NamesArticle =>
        (Article is { HasText: true, Text: { } article } && !Vocabulary.IsNotApplicable(article.Trim()))
        || ContainsArticle(Law.Text) || ContainsArticle(Text.Text);

    private static bool ContainsArticle(string? text)
    {
        for (var at = text?.IndexOf('第') ?? -1; at >= 0; at = text!.IndexOf('第', at + 1))
        {
            if (IsArticleAt(text!, at + 1))
                return true;
        }
        return false;
    }

    // 第二十六条, 第26条, 第 二十六 条
    private static bool IsArticleAt(string text, int at)
    {
        var numerals = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] is '条' or '條')
                return numerals > 0;
            if (IsNumeral(text[at]))
                numerals++;
            else if (!char.IsWhiteSpace(text[at]))
                return false;
        }
        return false;
    }

    private static bool IsNumeral(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９') || "〇零○一二两三四五六七八九十百".IndexOf(c) >= 0;
}
