namespace Zhengwu.Deadlines;

/// <content>Reads the pieces between marks: finds their statements and tells how those belong together.</content>
internal sealed partial class LimitParser
{
    private CountingTerms _terms;
    private string? _underLaw;
    private PhrasePart? _start;
    private int _pending;
    private string? _condition;
    private string? _scope;
    private bool _isException;

    private void ReadPieces()
    {
        var link = Link.None;
        var before = TokenKind.Strong;
        (_pending, _condition, _scope, _isException) = (-1, null, null, false);
        JoinDateLists();
        for (var from = 0; from < Count && _reason is null;)
        {
            var to = from;
            while (to < Count && !IsPieceEnd(T[to].Kind))
                to++;
            var mark = KindAt(to);
            // 5个工作日内（不顺延）或者…
            if (to > from && before is TokenKind.Terms or TokenKind.Citation or TokenKind.Close && _parts.Count > 0 && IsListMark(from, to))
                link = T[from++].Kind == TokenKind.Or ? Link.Or : Link.List;
            var count = _parts.Count;
            if (mark == TokenKind.Colon)
                ReadScope(from, to);
            else if (to > from)
                ReadPiece(from, to, link);
            link = _parts.Count == count && _start is null && mark is TokenKind.Comma ? link : LinkAfter(mark, link);
            before = mark;
            if (mark is TokenKind.Terms or TokenKind.Citation)
                HoldTerms(to);
            else if (mark == TokenKind.Strong)
                EndSentence();
            from = to + 1;
        }
        EndSentence();
        if (_terms != CountingTerms.None || _underLaw is not null)
            Fail(LimitReasons.TermsAlone);
    }

    private static bool IsPieceEnd(TokenKind kind) =>
        kind is TokenKind.Strong or TokenKind.Comma or TokenKind.Colon or TokenKind.Open or TokenKind.Close or TokenKind.Terms or TokenKind.Citation;

    /// <summary>Keeps what is said about counting for the part before it or, where there is none yet, for the one after.</summary>
    private void HoldTerms(int at)
    {
        if (T[at].Kind == TokenKind.Terms)
            _terms |= (CountingTerms)T[at].Value;
        else
            _underLaw ??= _text.Chars[T[at].Start] == LimitFold.OpenQuote ? _text.Words(T[at].Start + 1, T[at].End - 1) : _text.Words(T[at].Start, T[at].End);
        if (_parts.Count > 0)
            ApplyTerms(_parts.Count - 1);
    }

    // 每年6月28日，12月8日前
    private void JoinDateLists()
    {
        for (var i = 1; i + 1 < Count; i++)
        {
            if (T[i].Kind == TokenKind.Comma && T[i + 1].Kind == TokenKind.Number && T[i - 1].Kind is TokenKind.Day or TokenKind.Month && IsCycleBefore(i) && IsDateAfter(i))
                T[i].Kind = TokenKind.Pause;
        }
    }

    private bool IsCycleBefore(int i)
    {
        for (i--; i >= 0 && !IsPieceEnd(T[i].Kind); i--)
        {
            if (T[i].Kind == TokenKind.Cycle)
                return true;
        }
        return false;
    }

    private bool IsDateAfter(int i)
    {
        for (i += 2; i < Count && T[i].Kind is TokenKind.Month or TokenKind.Number or TokenKind.Day or TokenKind.End; i++)
        {
        }
        return KindAt(i) == TokenKind.Before;
    }

    private static Link LinkAfter(TokenKind mark, Link before) => mark switch
    {
        TokenKind.Strong => Link.Strong,
        TokenKind.Open => Link.Bracket,
        TokenKind.Colon => before,
        _ => Link.Comma,
    };

    private void EndSentence()
    {
        if (_pending >= 0)
            Fail(LimitReasons.NoPeriod);
        FlushStart();
        (_condition, _scope, _isException) = (null, null, false);
    }

    /// <summary>Words before a colon: a label says nothing (完成时限：), any other says to what the limit applies.</summary>
    private void ReadScope(int from, int to)
    {
        if (from >= to || (_parts.Count == 0 && KindAt(to - 1) is TokenKind.Label or TokenKind.Duration))
            return;
        var statement = new TimeStatement { ScopeFrom = from, ScopeTo = to };
        _scope = T[from].Kind == TokenKind.Quoted && to == from + 1 ? Words(from, to) : ScopeOf(ref statement);
        _isException |= statement.IsException;
        if (FindHard(from, to) is >= 0 and var hard)
            Fail(LimitReasons.Unread(Words(hard, Math.Min(to, hard + 2))));
    }

    private void ReadPiece(int from, int to, Link link)
    {
        _statements.Clear();
        var prefix = _pending >= 0 ? _pending : from;
        FindStatements(from, to, prefix);
        if (_reason is not null)
            return;
        if (_statements.Count == 0)
        {
            ReadWithoutStatement(from, to, prefix);
            return;
        }
        if (KindAt(to - 1) == TokenKind.Excepted)
        {
            Fail(LimitReasons.TooComplex); // 每月10日前（1月、7月除外）
            return;
        }
        if (IsCase(to))
        {
            AddCondition(from, to);
            return;
        }
        _pending = -1;
        if (!Resolve(to))
            return;
        foreach (var statement in _kept)
        {
            Finish(statement, link, to);
            if (_reason is not null)
                return;
            link = Link.Comma;
        }
        if (FindHard(from, to) is >= 0 and var hard)
            Fail(LimitReasons.Unread(Words(hard, Math.Min(to, hard + 2))));
    }

    /// <summary>The first token of a range that states a time or number and was not read; negative when there is none.</summary>
    private int FindHard(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!T[i].IsUsed && IsHard(i))
                return i;
        }
        return -1;
    }

    private bool IsHard(int i) => T[i].Kind switch
    {
        TokenKind.Number => !IsReference(i),
        TokenKind.Clock or TokenKind.Part or TokenKind.LastDay or TokenKind.LastOne or TokenKind.AmPm or TokenKind.Rolls or TokenKind.DoesNotRoll or TokenKind.Cycle => true,
        TokenKind.Unit => T[i].Value == (int)PeriodUnit.Workday,
        TokenKind.Year or TokenKind.Month or TokenKind.Quarter => KindAt(i + 1) == TokenKind.End,
        _ => false,
    };

    private void ReadWithoutStatement(int from, int to, int prefix)
    {
        if (FindHard(from, to) is >= 0 and var hard)
        {
            Fail(LimitReasons.Unread(Words(hard, Math.Min(to, hard + 2))));
            return;
        }
        var last = T[to - 1].Kind == TokenKind.Of && to - 1 > from ? to - 2 : to - 1;
        if (IsWord(last, "之日") && KindAt(to) == TokenKind.Strong)
            AddSameDay(prefix, last);
        else if (T[last].Kind == TokenKind.From && KindAt(to) == TokenKind.Close && TakeLateStart(from, last))
            return;
        else if (T[last].Kind is TokenKind.After or TokenKind.From)
            _pending = prefix;
        else if (T[to - 1].Kind == TokenKind.Of)
            AddCondition(from, to);
        else if (T[from].Kind == TokenKind.Among)
            _isException = true;
    }

    /// <summary>Gives the event of a bracket to the length before it.</summary>
    private bool TakeLateStart(int from, int to)
    {
        if (_parts.Count == 0 || _parts[_parts.Count - 1] is not { Deadline: WithinDeadline { After.Kind: TriggerEventKind.Unstated } within } part || T[from].Kind != TokenKind.Since)
            return false;
        part.Deadline = WithinDeadline.Create(EventOf(new TimeStatement { EventFrom = from + 1, EventTo = TrimmedEnd(from + 1, to) }), within.Period, within.Terms, within.UnderLaw);
        _parts[_parts.Count - 1] = part;
        return true;
    }

    // 文件印发之日
    private void AddSameDay(int from, int to)
    {
        var statement = new TimeStatement { Kind = StatementKind.Word, First = to + 1, Prefix = from };
        ReadModifiers(ref statement, out var end);
        PlaceEvent(ref statement, end);
        var after = EventOf(statement);
        var scope = ScopeOf(ref statement);
        if (_reason is null)
            AddPart(Link.Comma, ImmediateDeadline.Create(ImmediateManner.SameDay, after), null, statement.IsSoft, scope, statement.IsException);
    }

    // 能够当场答复的，当场予以答复: a case, though it speaks of time.
    private bool IsCase(int to)
    {
        if (T[to - 1].Kind != TokenKind.Of || KindAt(to) != TokenKind.Comma)
            return false;
        foreach (var statement in _statements)
        {
            if (statement.Kind != StatementKind.Word)
                return false;
        }
        return true;
    }

    // 情况复杂的，
    private void AddCondition(int from, int to)
    {
        var statement = new TimeStatement { ScopeFrom = from, ScopeTo = to };
        if (ScopeOf(ref statement) is { } words)
            _condition = _condition is null ? words + "的" : $"{_condition}，{words}的";
        _isException |= statement.IsException;
    }
}
