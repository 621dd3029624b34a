namespace Zhengwu.Deadlines;

/// <summary>Tells whether words can stand in a phrase as they are, or must be quoted lest they be read as structure.</summary>
internal static class PlainWords
{
    /// <summary>Whether words can name an event, a subject or an act.</summary>
    public static bool CanBeText(string words) => IsPlain(words, needsNoun: false);

    /// <summary>Whether words can stand before a colon as a scope.</summary>
    public static bool CanBeScope(string words) => IsPlain(words, needsNoun: true);

    /// <summary>Whether a word is one of the vague words that the grammar knows.</summary>
    public static bool IsVague(string word)
    {
        var text = LexedWords.Of(word);
        return text.Count == 1 && text.Tokens[0].Kind == TokenKind.Vague;
    }

    /// <summary>Whether words name an article of a law: 行政许可法第82条.</summary>
    public static bool IsCitation(string words)
    {
        var text = LexedWords.Of(words);
        var last = text.Count - 1;
        return last >= 3 && words.EndsWith("条", StringComparison.Ordinal) && text.Tokens[last].Kind == TokenKind.Counter && text.Tokens[last - 1].Kind == TokenKind.Number
            && text.Tokens[last - 2].Kind == TokenKind.Ordinal && HasOnlyWords(text, 0, last - 2);
    }

    private static bool IsPlain(string words, bool needsNoun)
    {
        var text = LexedWords.Of(words);
        if (text.Count == 0 || words.IndexOf('…') >= 0 || !HasOnlyWords(text, 0, 1) || !HasOnlyWords(text, text.Count - 1, text.Count))
            return false;
        var hasNoun = !needsNoun;
        for (var i = 0; i < text.Count; i++)
        {
            ref var token = ref text.Tokens[i];
            if (!IsInert(token.Kind))
                return false;
            hasNoun |= token.Kind is TokenKind.Text or TokenKind.Law || (token.Terms & ~EventTerms.Happening) != 0;
        }
        return hasNoun;
    }

    private static bool IsInert(TokenKind kind) =>
        kind is TokenKind.Text or TokenKind.Event or TokenKind.Law or TokenKind.Pause or TokenKind.And or TokenKind.Or or TokenKind.Of or TokenKind.Year or TokenKind.Quarter
            or TokenKind.Wish or TokenKind.Day or TokenKind.Before or TokenKind.After or TokenKind.Counter or TokenKind.Except or TokenKind.Excepted or TokenKind.Hour or TokenKind.Ordinal or TokenKind.OrMore;

    private static bool HasOnlyWords(LimitText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Tokens[i].Kind is not (TokenKind.Text or TokenKind.Event or TokenKind.Law or TokenKind.Wish or TokenKind.Except or TokenKind.Day or TokenKind.Counter))
                return false;
        }
        return true;
    }
}
