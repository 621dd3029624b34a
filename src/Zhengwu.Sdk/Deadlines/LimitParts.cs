namespace Zhengwu.Deadlines;

/// <summary>A limit as a list of numbers and one of words: what generated C# states it by.</summary>
internal sealed class LimitParts : ILimitSink
{
    private readonly List<int> _numbers = [];
    private readonly List<string> _words = [];

    private LimitParts()
    {
    }

    public IReadOnlyList<int> Numbers => _numbers;

    public IReadOnlyList<string> Words => _words;

    public static LimitParts Of(Limit limit)
    {
        var parts = new LimitParts();
        LimitCodec.Write(limit, parts);
        return parts;
    }

    public static Limit Build(int[] numbers, string[] words) => LimitCodec.Read(new Source(numbers, words));

    void ILimitSink.Put(int number) => _numbers.Add(number);

    // Whether there are words is a number, so that the list of words has no gaps.
    void ILimitSink.Put(string? words)
    {
        _numbers.Add(words is null ? 0 : 1);
        if (words is not null)
            _words.Add(words);
    }

    private sealed class Source(int[] numbers, string[] words) : ILimitSource
    {
        private int _number;
        private int _word;

        public int Number() => numbers[_number++];

        public string? Words() => Number() == 0 ? null : words[_word++];
    }
}
