using Zhengwu.Findings;

namespace Zhengwu.Deadlines;

/// <summary>
/// Reads one phrase: cuts it into tokens, takes out what is said about the whole, finds in every piece the statements of
/// time (statements) with the words around them, and puts the parts together.
/// </summary>
internal sealed partial class LimitParser
{
    [ThreadStatic]
    private static LimitParser? _forThisThread;

    private readonly LimitText _text = new();
    private readonly List<PhrasePart> _parts = [];
    private readonly List<TimeStatement> _statements = [];
    private readonly List<TimeStatement> _kept = [];
    private readonly List<CalendarSpan> _spans = [];
    private readonly List<CyclePoint> _points = [];

    private LimitContext _context;
    private Bilingual? _reason;

    /// <summary>The parser of the calling thread; its buffers serve every phrase in turn.</summary>
    public static LimitParser ForThisThread => _forThisThread ??= new();

    private Token[] T => _text.Tokens;

    private int Count => _text.Count;

    public LimitReading Read(string phrase, LimitContext context)
    {
        if (phrase.Length > LimitText.Longest)
            return LimitReading.NotUnderstood(phrase, LimitReasons.TooLong);
        if (!_text.Load(phrase))
            return LimitReading.NotUnderstood(phrase, LimitReasons.Damaged);
        if (ReadWhole(phrase) is { } whole)
            return whole;
        if (ReadLimit(context) is { } limit)
            return LimitReading.Of(phrase, limit);
        // A line break inside a word is damage of the table; between two statements it parts them.
        var reason = _reason!;
        if (phrase.IndexOf('\n') > 0 && _text.Load(phrase, keepBreaks: true) && ReadLimit(context) is { } lines)
            return LimitReading.Of(phrase, lines);
        return LimitReading.NotUnderstood(phrase, reason);
    }

    /// <summary>The limit that the loaded phrase states; null with <see cref="_reason"/> when it is not understood.</summary>
    private Limit? ReadLimit(LimitContext context)
    {
        Reset(context);
        if (HasDoubt())
            return null;
        TakeOutRemarks();
        if (_reason is null)
            ReadPieces();
        var limit = _reason is null ? Compose() : null;
        if (limit is null)
            _reason ??= LimitReasons.NoTime;
        return limit;
    }

    private void Reset(LimitContext context)
    {
        _context = context;
        _reason = null;
        _parts.Clear();
        _lawPrevails = false;
        (_terms, _underLaw, _start) = (CountingTerms.None, null, null);
    }

    private LimitReading? ReadWhole(string phrase)
    {
        if (_text.Count == 0 || IsNothing())
            return LimitReading.None(phrase);
        if (IsDitto())
            return LimitReading.Ditto(phrase);
        return Starts("同上") || Starts("同前")
            ? LimitReading.NotUnderstood(phrase, LimitReasons.DittoAndMore(_text.Words(2, _text.Length)))
            : null;
    }

    private static readonly string[] Nothing =
    [
        "无", "没有", "暂无", "不适用", "空", "空白", "不限", "无时限", "无时限要求", "无时间要求", "不作要求", "不作规定", "无要求", "未规定", "不限时", "不限时间",
        "n/a", "N/A", "(空白)", "(空)", "(无)", "不涉及", "无此项",
    ];

    private static readonly string[] Dittos =
    [
        "同上", "〃", "同前", "(同上)", "同上行", "同上栏", "同上一行", "同上项", "见上", "同上一项", "(空白=合并单元格)", "合并单元格", "(合并单元格)", "同上格", "同左", "ditto",
        "空白=合并单元格", "(合并)", "同上。", "\"", "\"\"", "″", "''",
    ];

    private bool IsDitto() => IsOneOf(Dittos);

    // Marks without a letter or digit state nothing: ……, /, ——.
    private bool IsNothing()
    {
        if (IsOneOf(Nothing))
            return true;
        for (var i = 0; i < _text.Length; i++)
        {
            if (_text.Chars[i] is not ('…' or '/' or '-' or '.' or '\\' or '_' or '~' or '*' or '·' or '。' or '、' or ',' or ';' or '|' or '×' or '─'))
                return false;
        }
        return true;
    }

    private bool IsOneOf(string[] words)
    {
        if (_text.Length > 10)
            return false;
        foreach (var word in words)
        {
            if (_text.Is(word))
                return true;
        }
        return false;
    }

    private bool Starts(string words)
    {
        if (_text.Length < words.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (_text.Chars[i] != words[i])
                return false;
        }
        return true;
    }

    private bool HasDoubt()
    {
        for (var i = 0; i < Count; i++)
        {
            if (T[i].Kind == TokenKind.Doubt)
                Fail(LimitReasons.Doubtful);
            else if (T[i].Kind == TokenKind.Blank && i + 1 < Count && IsCounted(T[i + 1].Kind))
                Fail(LimitReasons.BlankToFill(Words(i, i + 2)));
        }
        return _reason is not null;
    }

    private static bool IsCounted(TokenKind kind) =>
        kind is TokenKind.Year or TokenKind.Month or TokenKind.Day or TokenKind.Unit or TokenKind.Quarter or TokenKind.Counter;

    private bool Fail(Bilingual reason)
    {
        _reason ??= reason;
        return false;
    }

    private TokenKind KindAt(int i) => (uint)i < (uint)Count ? T[i].Kind : TokenKind.Strong;

    private TokenKind KindAt(int i, int to) => i < to ? T[i].Kind : TokenKind.Strong;

    /// <summary>The words of a range of tokens.</summary>
    private string Words(int from, int to)
    {
        if (from >= to)
            return "";
        return to == from + 1 && T[from].Kind == TokenKind.Quoted
            ? _text.Words(T[from].Start + 1, T[from].End - 1)
            : _text.Words(T[from].Start, T[to - 1].End);
    }

    private bool IsWord(int i, string word)
    {
        if ((uint)i >= (uint)Count || T[i].End - T[i].Start != word.Length)
            return false;
        for (var k = 0; k < word.Length; k++)
        {
            if (_text.Chars[T[i].Start + k] != word[k])
                return false;
        }
        return true;
    }
}
