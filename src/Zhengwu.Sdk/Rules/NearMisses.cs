using Zhengwu.Definitions;

namespace Zhengwu.Rules;

/// <summary>Finds the name that differs from another in a single character, one too many or one too few.</summary>
internal sealed class NearMisses
{
    // In a short name one character is what tells units apart: 区民政局, 区财政局.
    private const int Shortest = 6;

    // A single slip leaves either the first or the last characters as they were.
    private const int Kept = 3;

    private readonly Dictionary<string, List<string>> _byEnds = new(StringComparer.Ordinal);

    public void Add(string name)
    {
        var folded = TextFold.Fold(name);
        if (folded.Length < Shortest - 1)
            return;
        foreach (var end in Ends(folded))
        {
            if (!_byEnds.TryGetValue(end, out var names))
                _byEnds.Add(end, names = []);
            names.Add(name);
        }
    }

    public string? Of(string name)
    {
        var folded = TextFold.Fold(name);
        if (folded.Length < Shortest)
            return null;
        foreach (var end in Ends(folded))
        {
            if (_byEnds.TryGetValue(end, out var names) && names.Find(other => DifferByOne(folded, TextFold.Fold(other))) is { } found)
                return found;
        }
        return null;
    }

    private static string[] Ends(string folded) => ["^" + folded.Substring(0, Kept), "$" + folded.Substring(folded.Length - Kept)];

    private static bool DifferByOne(string a, string b)
    {
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        if (longer.Length - shorter.Length > 1)
            return false;
        var start = 0;
        while (start < shorter.Length && shorter[start] == longer[start])
            start++;
        var end = 0;
        while (end < shorter.Length - start && shorter[shorter.Length - 1 - end] == longer[longer.Length - 1 - end])
            end++;
        return longer.Length - start - end <= 1;
    }
}
