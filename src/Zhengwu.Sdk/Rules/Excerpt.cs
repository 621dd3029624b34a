namespace Zhengwu.Rules;

/// <summary>Shortens texts for messages.</summary>
internal static class Excerpt
{
    private const int Longest = 16;

    /// <summary>The first words of a text on one line.</summary>
    public static string Of(string text) => Of(text, Longest);

    public static string Of(string text, int longest)
    {
        var line = text.Trim().Replace("\r", "").Replace('\n', ' ');
        if (line.Length <= longest)
            return line;

        // A character outside the basic plane takes two units, which stay together.
        var end = char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest;
        return line.Substring(0, end) + "…";
    }

    /// <summary>The first few of a list, and how many there are when not all fit.</summary>
    public static Findings.Bilingual List(IReadOnlyList<string> items, int shown = 5)
    {
        var first = items.Take(shown);
        return items.Count <= shown
            ? new(string.Join("、", first), string.Join(", ", first))
            : new($"{string.Join("、", first)}等 {items.Count} 个", $"{string.Join(", ", first)} and others ({items.Count} in all)");
    }
}
