namespace Zhengwu.Definitions;

/// <summary>The texts of one file, each once: keys, units and phrases come back in row after row.</summary>
/// <remarks>What the pool does not keep dies young, and rows without references cost the garbage collector nothing.</remarks>
internal sealed class TextPool
{
    // Longer texts hardly repeat; comparing them costs more than keeping them.
    private const int LongestShared = 40;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private string[] _texts = new string[256];
    private int _count;

    /// <summary>The number of a text.</summary>
    public int Add(string text)
    {
        if (text.Length > LongestShared)
            return Append(text);
        if (!_numbers.TryGetValue(text, out var number))
            _numbers.Add(text, number = Append(text));
        return number;
    }

    /// <summary>The texts by their numbers.</summary>
    public string[] ToArray()
    {
        Array.Resize(ref _texts, _count);
        return _texts;
    }

    private int Append(string text)
    {
        if (_count == _texts.Length)
            Array.Resize(ref _texts, _count * 2);
        _texts[_count] = text;
        return _count++;
    }
}
