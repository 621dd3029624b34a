using Zhengwu.Cli.Editing;
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

    /// <summary>Whether a file still has every comment that it had; a longer one may have taken it in.</summary>
    public static bool AllStay(Definition old, Definition changed)
    {
        var now = Of(changed).ToList();
        return Of(old).All(comment => Take(now, now.IndexOf(comment)) || Take(now, now.FindIndex(other => other.EndsWith(comment, StringComparison.Ordinal))));
    }

    private static bool Take(List<string> comments, int at)
    {
        if (at >= 0)
            comments.RemoveAt(at);
        return at >= 0;
    }

    // A mark within a scalar begins no comment.
    private static bool[] Words(Definition file)
    {
        var (words, nodes) = (new bool[file.Text.Content.Length], new NodeText(file));
        for (var row = 0; row < file.Tree.Count; row++)
        {
            var start = file.Tree.Span(row).Start;
            if (file.Tree.IsScalar(row))
                Array.Fill(words, true, start, Math.Max(0, nodes.EndOf(row) - start));
        }
        return words;
    }
}
