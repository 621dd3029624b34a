namespace Zhengwu.Deadlines;

/// <summary>Cuts the words that a caller gives by themselves, apart from any phrase that is being read.</summary>
internal static class LexedWords
{
    [ThreadStatic]
    private static LimitText? _text;

    public static LimitText Of(string words)
    {
        var text = _text ??= new LimitText();
        text.Load(words, keepQuotes: false);
        return text;
    }

    /// <summary>Whether the last word names a display: 公示, 征求意见.</summary>
    public static bool EndInDisplay(string words)
    {
        var text = Of(words);
        return text.Count > 0 && (text.Tokens[text.Count - 1].Terms & EventTerms.Display) != 0;
    }
}
