namespace Zhengwu.Findings;

/// <summary>Cuts texts of any length to what a message can quote.</summary>
internal static class Excerpt
{
    /// <summary>The text on one line, its end left out where it is long.</summary>
    public static string Of(string text, int length = 40)
    {
        var line = text.Trim().Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ');
        if (line.Length <= length)
            return line;
        return line.Substring(0, char.IsHighSurrogate(line[length - 1]) ? length - 1 : length) + "…";
    }

    /// <summary>The first few of several names, and whether there are more.</summary>
    public static Bilingual OfList(IReadOnlyList<string> names, int most = 5)
    {
        var shown = names.Take(most).Select(name => Of(name, 20)).ToArray();
        return names.Count <= most
            ? new(string.Join("、", shown), string.Join(", ", shown))
            : new($"{string.Join("、", shown)}等 {names.Count} 项", $"{string.Join(", ", shown)} and {names.Count - most} more");
    }
}
