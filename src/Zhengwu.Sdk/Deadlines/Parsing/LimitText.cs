namespace Zhengwu.Deadlines;

/// <summary>A phrase, folded and cut into tokens. The buffers are used again for the next phrase.</summary>
internal sealed class LimitText
{
    public const int Longest = 1000;

    private char[] _chars = new char[128];
    private bool[] _gaps = new bool[128];
    private Token[] _tokens = new Token[64];

    public char[] Chars => _chars;

    public int Length { get; private set; }

    public Token[] Tokens => _tokens;

    public int Count { get; private set; }

    /// <summary>Folds and cuts a phrase.</summary>
    /// <returns>False when characters were lost.</returns>
    public bool Load(string phrase, bool keepBreaks = false, bool keepQuotes = true)
    {
        if (_chars.Length < phrase.Length)
        {
            _chars = new char[phrase.Length];
            _gaps = new bool[phrase.Length];
        }
        Count = 0;
        Length = LimitFold.Fold(phrase, keepBreaks, keepQuotes, _chars, _gaps);
        if (Length < 0)
            return false;
        if (IsLetterSpaced())
            Array.Clear(_gaps, 0, Length);
        for (var i = 0; i < Length;)
            i = Cut(i);
        return true;
    }

    // 2 0 个 工 作 日 内: where white space stands before every character it parts nothing.
    private bool IsLetterSpaced()
    {
        for (var i = 1; i < Length; i++)
        {
            if (!_gaps[i])
                return false;
        }
        return Length > 3;
    }

    /// <summary>Whether the whole phrase is one word.</summary>
    public bool Is(string word)
    {
        if (Length != word.Length)
            return false;
        for (var i = 0; i < Length; i++)
        {
            if (_chars[i] != word[i])
                return false;
        }
        return true;
    }

    public string Words(int start, int end) => LimitWords.Tidy(_chars, start, end);

    /// <summary>Takes out the tokens from one index up to another.</summary>
    public void Remove(int from, int to)
    {
        Array.Copy(_tokens, to, _tokens, from, Count - to);
        Count -= to - from;
        if (from < Count)
            _tokens[from].HasGap = true;
    }

    /// <summary>Puts one token in the place of several.</summary>
    public void Replace(int from, int to, TokenKind kind, int value = 0)
    {
        _tokens[from].Kind = kind;
        _tokens[from].Value = value;
        _tokens[from].Terms = EventTerms.None;
        _tokens[from].End = _tokens[to - 1].End;
        if (to > from + 1)
            Remove(from + 1, to);
    }

    private int Cut(int i)
    {
        var c = _chars[i];
        if (c is >= '0' and <= '9')
            return CutDigits(i);
        if (c == LimitFold.OpenQuote && Array.IndexOf(_chars, LimitFold.CloseQuote, i, Length - i) is > 0 and var close && close > i + 1)
        {
            Add(TokenKind.Quoted, i, close + 1);
            return close + 1;
        }
        var length = Lexicon.Match(_chars, i, Length, out var entry);
        if (length > 0)
        {
            // 7月1日起 is a date; 决定之日起 is not.
            if (entry.Kind == TokenKind.From && c == '日' && Count > 0 && _tokens[Count - 1].Kind == TokenKind.Number && _tokens[Count - 1].End == i)
                return CutDay(i);
            if (entry.Kind == TokenKind.SinceOrText && !IsAfterWord(i))
                return CutSince(i);
            if (entry.Kind == TokenKind.Number)
                return CutFirstMonth(i);
            if (entry.Kind == TokenKind.Soft && entry.Value == Lexicon.Softener)
                return CutSoftener(i);
            if (entry.Kind is TokenKind.Text or TokenKind.SinceOrText)
                AddText(i, i + length);
            else
                Add(entry.Kind, i, i + length, entry.Value, entry.Terms);
            return i + length;
        }
        if (ChineseNumeral.IsNumeral(c))
            return CutNumerals(i);
        if (MarkOf(c) is { } mark and not TokenKind.Text)
            Add(mark, i, i + 1);
        else
            AddText(i, i + 1);
        return i + 1;
    }

    private int CutDay(int i)
    {
        Add(TokenKind.Day, i, i + 1, 1);
        return i + 1;
    }

    // 元月 is January.
    private int CutFirstMonth(int i)
    {
        Add(TokenKind.Number, i, i + 1, 1);
        _tokens[Count - 1].IsChinese = true;
        return i + 1;
    }

    private int CutSoftener(int i)
    {
        Add(TokenKind.Soft, i, i + 2);
        return i + 2;
    }

    private bool IsAfterWord(int i) => Count > 0 && _tokens[Count - 1].Kind is TokenKind.Text or TokenKind.Event && _tokens[Count - 1].End == i;

    private int CutSince(int i)
    {
        Add(TokenKind.Since, i, i + 1);
        return i + 1;
    }

    private int CutDigits(int start)
    {
        var i = start;
        long value = 0;
        do
        {
            value = Math.Min((value * 10) + _chars[i] - '0', int.MaxValue);
            i++;
        }
        while (i < Length && !_gaps[i] && IsDigit(i));
        if (value <= 24 && i + 2 < Length && _chars[i] == ':' && IsDigit(i + 1) && IsDigit(i + 2) && !(i + 3 < Length && IsDigit(i + 3)))
            return CutClock(start, (int)value, i);
        Add(TokenKind.Number, start, i, value == int.MaxValue || IsPartOfSign(start) ? ChineseNumeral.Invalid : (int)value);
        return i;
    }

    // A4, T+20, l5 (a letter for 1) and -5 are no numbers to count with.
    private bool IsPartOfSign(int start)
    {
        if (start == 0 || _gaps[start])
            return false;
        var before = _chars[start - 1];
        return before is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '+' || (before == '-' && (start == 1 || !IsWordOrNumber(start - 2)));
    }

    private bool IsWordOrNumber(int i) => _chars[i] is (>= '0' and <= '9') or >= '\u4E00' or ')' or LimitFold.CloseQuote or '-';

    private bool IsDigit(int i) => _chars[i] is >= '0' and <= '9';

    private int CutClock(int start, int hour, int colon)
    {
        var minute = ((_chars[colon + 1] - '0') * 10) + _chars[colon + 2] - '0';
        Add(TokenKind.Clock, start, colon + 3, minute > 59 ? ChineseNumeral.Invalid : (hour * 60) + minute);
        return colon + 3;
    }

    private int CutNumerals(int start)
    {
        var i = start + 1;
        while (i < Length && !_gaps[i] && IsInsideNumeral(i))
            i++;
        // A known word may begin inside the run: 三 + 一次性.
        for (var j = start + 1; j < i; j++)
        {
            if (Lexicon.Match(_chars, j, Length, out var entry) > 1 && entry.Kind is TokenKind.Text)
                i = j;
        }
        Add(TokenKind.Number, start, i, ChineseNumeral.Parse(_chars, start, i));
        _tokens[Count - 1].IsChinese = true;
        return i;
    }

    private bool IsInsideNumeral(int i) => ChineseNumeral.IsNumeral(_chars[i]) || (ChineseNumeral.IsZero(_chars[i]) && i + 1 < Length && ChineseNumeral.IsNumeral(_chars[i + 1]));

    private static TokenKind? MarkOf(char c) => c switch
    {
        ';' or '。' or LimitFold.LineBreak => TokenKind.Strong,
        (>= '①' and <= '⑳') or '●' or '■' or '◆' or '|' => TokenKind.Strong,
        ',' => TokenKind.Comma,
        '、' => TokenKind.Pause,
        ':' => TokenKind.Colon,
        '(' => TokenKind.Open,
        ')' => TokenKind.Close,
        '-' or '~' or '―' => TokenKind.Dash,
        '.' => TokenKind.Dot,
        '/' or '\\' => TokenKind.Slash,
        '?' => TokenKind.Doubt,
        '×' or '_' or 'X' or 'x' or '*' or '□' or '△' => TokenKind.Blank,
        _ => null,
    };

    private void AddText(int start, int end)
    {
        if (Count > 0 && _tokens[Count - 1] is { Kind: TokenKind.Text } && _tokens[Count - 1].End == start)
        {
            _tokens[Count - 1].End = end;
            return;
        }
        Add(TokenKind.Text, start, end);
    }

    private void Add(TokenKind kind, int start, int end, int value = 0, EventTerms terms = EventTerms.None)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = new Token { Kind = kind, Start = start, End = end, Value = value, Terms = terms, HasGap = _gaps[start] };
    }
}
