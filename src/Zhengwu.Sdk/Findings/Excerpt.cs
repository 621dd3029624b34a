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
    public static Bilingual OfList(IReadOnlyList<string> names, int most = 5) => OfList(names, static name => name, most);

    /// <summary>The names of the first few of several things, and whether there are more.</summary>
    public static Bilingual OfList<T>(IReadOnlyList<T> things, Func<T, string> nameOf, int most = 5)
    {
        var shown = things.Take(most).Select(thing => Of(nameOf(thing), 20)).ToArray();
        return things.Count <= most
            ? new(string.Join("、", shown), string.Join(", ", shown))
            : new($"{string.Join("、", shown)}等 {things.Count} 项", $"{string.Join(", ", shown)} and {things.Count - most} more");
    }
}
