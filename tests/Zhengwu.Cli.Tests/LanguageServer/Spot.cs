namespace Zhengwu.Cli.LanguageServer;

/// <summary>A place of a text, zero-based.</summary>
internal readonly record struct Spot(int Line, int Character)
{
    /// <summary>The place of the mark <c>|</c> in a text, and the text without it.</summary>
    public static (Spot At, string Text) OfMark(string marked)
    {
        var at = marked.IndexOf('|', StringComparison.Ordinal);
        Assert.True(at >= 0, "The text has no mark.");
        return (At(marked, at), marked.Remove(at, 1));
    }

    /// <summary>The place of the first occurrence of some words, or some characters behind their start.</summary>
    public static Spot Of(string text, string words, int behind = 0)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{words}' is not in the text.");
        return At(text, at + behind);
    }

    public object ToPosition() => new { line = Line, character = Character };

    private static Spot At(string text, int offset)
    {
        var before = text[..offset];
        return new(before.Count(c => c == '\n'), offset - (before.LastIndexOf('\n') + 1));
    }
}
