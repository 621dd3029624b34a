using Zhengwu.Definitions;

namespace Zhengwu.Cli.Editor.Fixes;

/// <summary>The comments of a file.</summary>
internal static class Comments
{
    /// <summary>Every comment, from its mark to the end of its line, in reading order.</summary>
    public static IReadOnlyList<string> Of(Definition file)
    {
        var (text, words) = (file.Text.Content, Words(file));
        var found = new List<string>();
        for (var at = text.IndexOf('#', StringComparison.Ordinal); at >= 0; at = text.IndexOf('#', at + 1))
        {
            if (words[at] || (at > 0 && !char.IsWhiteSpace(text[at - 1])))
                continue;
            var end = file.Text.EndOfLine(at);
            found.Add(text[at..end].TrimEnd());
            at = end - 1;
        }
        return found;
    }

    /// <summary>Whether a file still has every comment that it had.</summary>
    public static bool AllStay(Definition old, Definition changed)
    {
        var now = Of(changed).ToList();
        return Of(old).All(now.Remove);
    }

    // A mark within a scalar begins no comment.
    private static bool[] Words(Definition file)
    {
        var words = new bool[file.Text.Content.Length];
        for (var row = 0; row < file.Tree.Count; row++)
        {
            var span = file.Tree.Span(row);
            if (file.Tree.IsScalar(row))
                Array.Fill(words, true, span.Start, Math.Min(span.Length, words.Length - span.Start));
        }
        return words;
    }
}
