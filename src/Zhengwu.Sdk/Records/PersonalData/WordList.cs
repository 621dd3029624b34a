namespace Zhengwu.Records;

/// <summary>Words that are looked for in a text; most places are passed over by one look at their character.</summary>
internal sealed class WordList
{
    private readonly string[] _words;

    // By the low byte of a word's first character.
    private readonly bool[] _firsts = new bool[256];

    public WordList(params string[] words)
    {
        _words = words;
        foreach (var word in words)
            _firsts[(byte)word[0]] = true;
    }

    /// <summary>Whether one of the words stands at a place.</summary>
    public bool StandsAt(RecordText text, int at) => LengthAt(text, at, text.Length) > 0;

    /// <summary>The end of the last of the words in a stretch; -1 when none stands there.</summary>
    public int LastEnd(RecordText text, int start, int end)
    {
        for (var at = end - 1; at >= start; at--)
        {
            if (LengthAt(text, at, end) is var length and > 0)
                return at + length;
        }
        return -1;
    }

    public bool IsIn(RecordText text, int start, int end) => LastEnd(text, start, end) >= 0;

    // Of several words that begin here, the first of the list counts.
    private int LengthAt(RecordText text, int at, int end)
    {
        if ((uint)at >= (uint)text.Length || !_firsts[(byte)text[at]])
            return 0;
        foreach (var word in _words)
        {
            if (word[0] == text[at] && at + word.Length <= end && Chars.StandsAt(text, at, word))
                return word.Length;
        }
        return 0;
    }
}
