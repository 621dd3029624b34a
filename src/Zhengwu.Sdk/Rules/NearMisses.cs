using Zhengwu.Definitions;

namespace Zhengwu.Rules;

/// <summary>Finds the name that differs from another in a single character: another one, one too many or one too few.</summary>
internal sealed class NearMisses
{
    // In a short name one character is what tells units apart: 区民政局, 区财政局.
    private const int Shortest = 6;

    // Longer texts are no names.
    private const int Longest = 60;

    // Names by what is left of them when any one character is taken away: two that differ by one share such a remainder.
    private readonly Dictionary<string, string> _byRemainder = new(StringComparer.Ordinal);

    public NearMisses(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            foreach (var remainder in Remainders(TextFold.Fold(name)))
            {
                if (!_byRemainder.TryGetValue(remainder, out _))
                    _byRemainder.Add(remainder, name);
            }
        }
    }

    public string? Of(string name)
    {
        var folded = TextFold.Fold(name);
        foreach (var remainder in Remainders(folded))
        {
            if (_byRemainder.TryGetValue(remainder, out var found) && DifferByOne(folded, TextFold.Fold(found)))
                return found;
        }
        return null;
    }

    private static IEnumerable<string> Remainders(string folded)
    {
        if (folded.Length is < Shortest or > Longest)
            yield break;
        yield return folded;
        for (var i = 0; i < folded.Length; i++)
            yield return folded.Remove(i, 1);
    }

    // Characters that change places share a remainder too, and are more than one slip.
    private static bool DifferByOne(string a, string b)
    {
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        var start = 0;
        while (start < shorter.Length && shorter[start] == longer[start])
            start++;
        var end = 0;
        while (end < shorter.Length - start && shorter[shorter.Length - 1 - end] == longer[longer.Length - 1 - end])
            end++;
        return longer.Length - start - end == 1;
    }
}
