namespace Zhengwu.Records;

/// <summary>What is made of a name, remembered for when the name comes again.</summary>
internal sealed class RecentNames<T>(Func<string, T> make)
    where T : class
{
    private const int Most = 1024;

    private readonly Dictionary<string, T> _known = new(StringComparer.Ordinal);

    public T Of(string name)
    {
        if (_known.TryGetValue(name, out var known))
            return known;
        var made = make(name);
        if (_known.Count < Most)
            _known.Add(name, made);
        return made;
    }
}
