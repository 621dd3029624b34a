namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>One line outside of brackets, whether or not the text around it can be read: its dashes, its key, where its value begins.</summary>
internal sealed class BlockLine
{
    private BlockLine(string text, int dash, int content, int colon) =>
        (Text, Dash, Content, Colon, Key) = (text, dash, content, colon, colon < 0 ? null : text[content..colon].Trim().Trim('"', '\''));

    public string Text { get; }

    /// <summary>The column of the first dash; negative without one.</summary>
    public int Dash { get; }

    /// <summary>The column of what follows the indentation and the dashes.</summary>
    public int Content { get; }

    /// <summary>The column of the colon behind the key; negative without one.</summary>
    public int Colon { get; }

    /// <summary>The key; null without one.</summary>
    public string? Key { get; }

    /// <summary>Whether nothing stands here but dashes, blanks and remarks.</summary>
    public bool IsBlank => Content == Text.Length || Text[Content] == '#';

    /// <summary>The column at which the value begins, or the entry of a list.</summary>
    public int Value => SkipBlanks(Text, Colon < 0 ? Content : Colon + 1);

    public static BlockLine Of(ReadOnlySpan<char> line)
    {
        var text = line.ToString();
        var (at, dash) = (SkipBlanks(text, 0), -1);
        while (at < text.Length && text[at] == '-' && (at + 1 == text.Length || text[at + 1] == ' '))
        {
            dash = dash < 0 ? at : dash;
            at = SkipBlanks(text, at + 1);
        }
        return new(text, dash, at, ColonAfter(text, at));
    }

    // A colon ends a key when a blank or nothing follows; one within quotes, or behind a remark, does not.
    private static int ColonAfter(string text, int at)
    {
        if (at < text.Length && text[at] is '{' or '[' or '#')
            return -1;
        if (at < text.Length && text[at] is '"' or '\'')
            at = Math.Max(at, text.IndexOf(text[at], at + 1));
        for (; at < text.Length; at++)
        {
            if (text[at] == ':' && (at + 1 == text.Length || text[at + 1] == ' '))
                return at;
            if (text[at] == '#' && at > 0 && text[at - 1] == ' ')
                return -1;
        }
        return -1;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }
}
