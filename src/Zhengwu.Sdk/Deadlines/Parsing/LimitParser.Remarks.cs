namespace Zhengwu.Deadlines;

/// <content>Takes out what is said about the whole: the law that prevails, how to count, asides, numbering.</content>
internal sealed partial class LimitParser
{
    private bool _lawPrevails;

    private void TakeOutRemarks()
    {
        for (var i = 0; i < Count && _reason is null; i++)
        {
            switch (T[i].Kind)
            {
                case TokenKind.Otherwise:
                    i = TakeOutLaw(i);
                    break;
                case TokenKind.Aside when T[i].Value == Lexicon.DaysOff && !HasWorkdays():
                    Fail(LimitReasons.DaysOff(Words(i, i + 1)));
                    break;
                case TokenKind.Rolls or TokenKind.DoesNotRoll or TokenKind.FirstDayCounts or TokenKind.AskingIsNotCounted or TokenKind.DeemedNextWorkday:
                    i = TakeOutTerm(i);
                    break;
            }
        }
        NameNumbering();
        for (var i = 0; i < Count && _reason is null; i++)
        {
            if (T[i].Kind == TokenKind.Open)
                i = TakeOutBracket(i);
        }
    }

    private bool HasWorkdays()
    {
        for (var i = 0; i < Count; i++)
        {
            if (T[i].Kind == TokenKind.Unit && T[i].Value == (int)PeriodUnit.Workday)
                return true;
        }
        return false;
    }

    /// <summary>Takes out "unless a law sets another": 法律、法规对…期限另有规定的，从其规定 and its likes.</summary>
    private int TakeOutLaw(int at)
    {
        var from = StartOfLaw(at);
        var to = at + 1;
        if (KindAt(to) == TokenKind.Of)
            to++;
        if (KindAt(to) == TokenKind.Comma && KindAt(to + 1) is TokenKind.Prevails)
            to++;
        if (KindAt(to) == TokenKind.Modal && KindAt(to + 1) == TokenKind.Prevails)
            to++;
        if (KindAt(to) is TokenKind.Prevails or TokenKind.Excepted)
            to++;
        if (KindAt(from) == TokenKind.Except && KindAt(to) == TokenKind.Comma)
            to++;
        _lawPrevails = true;
        return TakeOut(from, to);
    }

    // Back to the word for law that begins the clause; over the list and the words between, not over a mark that ends one.
    private int StartOfLaw(int at)
    {
        var first = at;
        for (var i = at - 1; i >= 0 && T[i].Kind is not (TokenKind.Strong or TokenKind.Comma or TokenKind.Open or TokenKind.Colon or TokenKind.Inside); i--)
        {
            if (T[i].Kind is TokenKind.Law or TokenKind.Except or TokenKind.Rule || T[i].Terms == EventTerms.Filler || i == 0 || IsMark(i - 1))
                first = i;
        }
        return first;
    }

    private bool IsMark(int i) => T[i].Kind is TokenKind.Strong or TokenKind.Comma or TokenKind.Open or TokenKind.Colon;

    private int TakeOutTerm(int at)
    {
        var term = T[at].Kind switch
        {
            TokenKind.Rolls => CountingTerms.Rolls,
            TokenKind.DoesNotRoll => CountingTerms.DoesNotRoll,
            TokenKind.FirstDayCounts => CountingTerms.FirstDayCounts,
            TokenKind.AskingIsNotCounted => CountingTerms.AskingIsNotCounted,
            _ => CountingTerms.StartsOnWorkday,
        };
        int from = at, to = at + 1;
        while (from > 0 && !IsMark(from - 1) && term is not (CountingTerms.Rolls or CountingTerms.DoesNotRoll or CountingTerms.FirstDayCounts))
            from--;
        while (to < Count && !IsMark(to) && T[to].Kind != TokenKind.Close)
            to++;
        if (HasNumber(from, to))
            return Unread(from, to);
        if (KindAt(from - 1) == TokenKind.Open && KindAt(to) == TokenKind.Close)
            (from, to) = (from - 1, to + 1);
        _text.Replace(from, to, TokenKind.Terms, (int)term);
        return from;
    }

    private int Unread(int from, int to)
    {
        Fail(LimitReasons.Unread(Words(from, to)));
        return to;
    }

    private bool HasNumber(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (T[i].Kind is TokenKind.Number or TokenKind.Cycle)
                return true;
        }
        return false;
    }

    /// <summary>Takes out tokens with the brackets or commas that hold nothing else.</summary>
    /// <returns>The index at which to look on, less one.</returns>
    private int TakeOut(int from, int to)
    {
        if (KindAt(from - 1) == TokenKind.Open && KindAt(to) == TokenKind.Close)
            (from, to) = (from - 1, to + 1);
        else if (from > 0 && KindAt(from - 1) == TokenKind.Comma && (to == Count || IsMark(to) || T[to].Kind == TokenKind.Close))
            from--;
        _text.Remove(from, to);
        return from - 1;
    }

    /// <summary>An aside is taken out; a bracket that states no time belongs to the words around it; any other is a part of its own.</summary>
    private int TakeOutBracket(int open)
    {
        var close = open + 1;
        while (close < Count && T[close].Kind is not (TokenKind.Close or TokenKind.Open))
            close++;
        if (KindAt(close) != TokenKind.Close)
            return open;
        if (HasOnlyTerms(open + 1, close, out var terms))
        {
            _text.Replace(open, close + 1, TokenKind.Terms, terms);
            return open;
        }
        if (IsUnitGloss(open, close))
            return open - 1;
        if (IsEmpty(open + 1, close) || IsAside(open + 1, close))
        {
            _text.Remove(open, close + 1);
            return open - 1;
        }
        if (IsCitation(open + 1, close, out var words))
        {
            var (start, end) = (T[words].Start, T[close - 1].End);
            _text.Replace(open, close + 1, TokenKind.Citation);
            (T[open].Start, T[open].End) = (start, end);
            return open;
        }
        if (StatesTime(open + 1, close) || IsLateStart(open + 1, close))
            return open;
        (T[open].Kind, T[close].Kind) = (TokenKind.Text, TokenKind.Text);
        return close;
    }

    // 5日（工作日）内, 5日内（工作日）: the bracket says which days.
    private bool IsUnitGloss(int open, int close)
    {
        if (close != open + 2 || T[open + 1].Kind != TokenKind.Unit || (PeriodUnit)T[open + 1].Value is not (PeriodUnit.Workday or PeriodUnit.Day))
            return false;
        var day = KindAt(open - 1) == TokenKind.Inside ? open - 2 : open - 1;
        if (KindAt(day) != TokenKind.Day || KindAt(day - 1) != TokenKind.Number || KindAt(day - 2) == TokenKind.Month)
            return false;
        (T[day].Kind, T[day].Value) = (TokenKind.Unit, T[open + 1].Value);
        _text.Remove(open, close + 1);
        return true;
    }

    // 20个工作日内（自信息形成之日起）
    private bool IsLateStart(int from, int to) => to > from + 2 && T[from].Kind == TokenKind.Since && T[to - 1].Kind == TokenKind.From;

    // (含), (星期五), (试行)
    private bool IsAside(int from, int to) =>
        (to == from + 1 && T[from].Kind == TokenKind.Aside) ||
        (to == from + 2 && T[from] is { Kind: TokenKind.Unit, Value: (int)PeriodUnit.Week } && T[from + 1].Kind is TokenKind.Number or TokenKind.Day);

    // (首日计入，不顺延)
    private bool HasOnlyTerms(int from, int to, out int terms)
    {
        terms = 0;
        for (var i = from; i < to; i++)
        {
            if (T[i].Kind == TokenKind.Terms)
                terms |= T[i].Value;
            else if (T[i].Kind != TokenKind.Comma)
                return false;
        }
        return terms != 0;
    }

    private bool IsEmpty(int from, int to)
    {
        while (from < to && T[from].Kind == TokenKind.Comma)
            from++;
        return from == to;
    }

    // (行政许可法第82条), (依据行政许可法)
    private bool IsCitation(int from, int to, out int words)
    {
        words = from;
        if (KindAt(from) == TokenKind.According)
        {
            words = from + 1;
            return to > words && (KindAt(to - 1) == TokenKind.Law || (to == words + 1 && KindAt(words) == TokenKind.Quoted));
        }
        var isArticle = KindAt(to - 1) == TokenKind.Counter && IsWord(to - 1, "条") && KindAt(to - 2) == TokenKind.Number && KindAt(to - 3) == TokenKind.Ordinal;
        return isArticle && to - 3 > from;
    }

    private bool StatesTime(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var kind = T[i].Kind;
            if (kind is TokenKind.Cycle or TokenKind.Vague or TokenKind.Continuous or TokenKind.Immediate or TokenKind.Together or TokenKind.Part or TokenKind.Clock)
                return true;
            if (kind == TokenKind.Number && !IsReference(i))
                return true;
            if (kind is TokenKind.Year or TokenKind.Month or TokenKind.Quarter && KindAt(i + 1) == TokenKind.End)
                return true;
        }
        return false;
    }

    /// <summary>Whether a number only refers to something: 第3号, 〔2019〕54号, 第82条, or stands in a word.</summary>
    private bool IsReference(int i)
    {
        if (KindAt(i - 1) == TokenKind.Ordinal && KindAt(i + 1) is not (TokenKind.Quarter or TokenKind.Unit or TokenKind.Year))
            return true;
        if (KindAt(i + 1) is TokenKind.Day && T[i + 1].Value == 0 && KindAt(i - 1) is TokenKind.Close or TokenKind.Text && KindAt(i + 2) is not TokenKind.Before)
            return true;
        if (T[i].IsChinese && T[i].End - T[i].Start == 1)
            return !IsCounted(KindAt(i + 1)) && KindAt(i + 1) is not (TokenKind.HalfMonths or TokenKind.BadUnit or TokenKind.Inside);
        // 〔2019〕54号
        return T[i].Value >= 1000 && KindAt(i + 1) == TokenKind.Close && KindAt(i - 1) == TokenKind.Open && KindAt(i + 2) == TokenKind.Number;
    }

    /// <summary>Turns the numbers of a numbered list into marks: 1.…；2.… and 一、… and （1）….</summary>
    private void NameNumbering()
    {
        var expected = 1;
        for (var i = 0; i < Count; i++)
        {
            var atStart = i == 0 || T[i - 1].Kind == TokenKind.Strong;
            var length = atStart || T[i].HasGap || (expected > 1 && T[i].Kind == TokenKind.Open) ? NumberingAt(i, expected, atStart) : 0;
            if (length == 0)
                continue;
            T[i].Kind = TokenKind.Strong;
            _text.Remove(i + 1, i + length);
            expected++;
        }
    }

    private int NumberingAt(int i, int expected, bool atStart)
    {
        if (KindAt(i) == TokenKind.Open && KindAt(i + 1) == TokenKind.Number && T[i + 1].Value == expected && KindAt(i + 2) == TokenKind.Close)
            return 3;
        if (KindAt(i) != TokenKind.Number || T[i].Value != expected)
            return 0;
        return KindAt(i + 1) switch
        {
            TokenKind.Dot => KindAt(i + 2) == TokenKind.Number && !T[i + 2].HasGap ? 0 : 2,
            TokenKind.Close => 2,
            TokenKind.Pause when atStart => KindAt(i + 2) != TokenKind.Number || expected > 1 || HasSecond(i + 2) ? 2 : 0,
            _ => 0,
        };
    }

    // 1、3月底前 are months unless a 2、 follows.
    private bool HasSecond(int from)
    {
        for (var i = from; i + 2 < Count; i++)
        {
            if (T[i].Kind == TokenKind.Strong && T[i + 1] is { Kind: TokenKind.Number, Value: 2 } && T[i + 2].Kind == TokenKind.Pause)
                return true;
        }
        return false;
    }
}
