namespace Zhengwu.Cli.LanguageServer.Completions;

/// <summary>One open bracket around a place, and the entry of it in which the place lies.</summary>
internal sealed class FlowFrame(bool isMapping, int start)
{
    public bool IsMapping => isMapping;

    /// <summary>The keys that were passed.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the entry begins.</summary>
    public int Entry { get; private set; } = start;

    /// <summary>The key of the entry; null while none is written, or in a list.</summary>
    public string? Key { get; private set; }

    /// <summary>Where the value begins: of the entry's key, or of the list's entry.</summary>
    public int Value { get; private set; } = start;

    public void Next(int at) => (Entry, Value, Key) = (at, at, null);

    public void SetKey(string key, int value)
    {
        (Key, Value) = (key, value);
        Keys.Add(key);
    }
}
