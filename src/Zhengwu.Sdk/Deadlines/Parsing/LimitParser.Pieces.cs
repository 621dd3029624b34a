using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <content>Reads the pieces between marks: finds their cores and tells how those belong together.</content>
internal sealed partial class LimitParser
{
    private CountingTerms _terms;
    private string? _underLaw;
    private Part? _start;
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
        var core = new Core { ScopeFrom = from, ScopeTo = to };
        _scope = T[from].Kind == TokenKind.Quoted && to == from + 1 ? Words(from, to) : ScopeOf(ref core);
        _isException |= core.IsException;
        if (FindHard(from, to) is >= 0 and var hard)
            Fail(LimitReasons.Unread(Words(hard, Math.Min(to, hard + 2))));
    }

    private void ReadPiece(int from, int to, Link link)
    {
        _cores.Clear();
        var prefix = _pending >= 0 ? _pending : from;
        FindCores(from, to, prefix);
        if (_reason is not null)
            return;
        if (_cores.Count == 0)
        {
            ReadWithoutCore(from, to, prefix);
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
        foreach (var core in _kept)
        {
            Finish(core, link, to);
            if (_reason is not null)
                return;
            link = Link.Comma;
        }
        if (FindHard(from, to) is >= 0 and var hard)
            Fail(LimitReasons.Unread(Words(hard, Math.Min(to, hard + 2))));
    }

    private void FindCores(int from, int to, int prefix)
    {
        for (var i = from; i < to && _reason is null;)
        {
            var before = _cores.Count;
            if (!TryCore(i, to))
            {
                i++;
                continue;
            }
            for (var k = before; k < _cores.Count; k++)
            {
                var core = _cores[k];
                core.Prefix = prefix;
                _cores[k] = core;
                MarkUsed(core.First, core.Next);
            }
            i = prefix = _cores[_cores.Count - 1].Next;
        }
    }

    private bool TryCore(int i, int to) => T[i].Kind switch
    {
        TokenKind.Number => TryCount(i, to) || (_reason is null && (TrySpan(i, to) || (_reason is null && TryAmount(i, to)))),
        TokenKind.Cycle => TryCycle(i, to),
        TokenKind.Every => TryCycle(i, to) || FailEvery(i, to),
        TokenKind.Quarter when KindAt(i + 1, to) == TokenKind.MonthOfQuarter => TryQuarterMonth(i, to),
        TokenKind.YearRef or TokenKind.QuarterRef or TokenKind.MonthRef or TokenKind.WeekRef => TryReference(i, to),
        TokenKind.HalfOfYear or TokenKind.Ordinal => TrySpan(i, to),
        TokenKind.Year or TokenKind.Month or TokenKind.Quarter or TokenKind.HalfYearWord when IsPeriodEnded(i, to) => TryPeriodEnded(i, to),
        TokenKind.Year or TokenKind.Month or TokenKind.Quarter => TryPeriodical(i, to) || TrySpan(i, to),
        TokenKind.HalfYearWord or TokenKind.HalfMonthWord => TryAmount(i, to),
        TokenKind.BadUnit when KindAt(i + 1, to) == TokenKind.Inside => Fail(LimitReasons.UnitUnknown(Words(i, i + 1))),
        TokenKind.Midst => Fail(LimitReasons.Fuzzy),
        TokenKind.AllYear => TryAllYear(i, to),
        _ => TryWord(i, to),
    };

    private bool TryReference(int i, int to) => T[i].Value switch
    {
        Lexicon.Following or Lexicon.Concerned => TryCycle(i, to),
        Lexicon.Previous => false,
        _ => T[i].Kind == TokenKind.WeekRef ? Fail(LimitReasons.Week) : TrySpan(i, to),
    };

    // 全年至少4次 counts; 全年 alone goes on.
    private bool TryAllYear(int i, int to) =>
        ReadCount(new Core { Kind = CoreKind.Span, First = i, Span = CalendarSpan.OfYear(CalendarRef.This) }, i + 1, to) || TryWord(i, to);

    private bool FailEvery(int i, int to)
    {
        if (_reason is not null)
            return false;
        return KindAt(i + 1, to) switch
        {
            TokenKind.BadUnit => Fail(LimitReasons.UnitUnknown(Words(i + 1, i + 2))),
            TokenKind.Event => Fail(LimitReasons.EachTime(Words(i, to))),
            _ => false,
        };
    }

    // 季末月25日前, 季度首月10日前
    private bool TryQuarterMonth(int i, int to) =>
        ReadPoints(new Core { Kind = CoreKind.Cycle, First = i, Cycle = Deadlines.Cycle.Every(CycleUnit.Quarter) }, i + 1, to);

    // 年度终了后3个月内, 季后10日内
    private bool IsPeriodEnded(int i, int to)
    {
        if (i > 0 && !IsMark(i - 1) && T[i - 1].Kind is not (TokenKind.Since or TokenKind.At) && _text.Chars[T[i - 1].End - 1] != '报')
            return false; // 季报季后15日内
        var at = i + 1;
        if (KindAt(at, to) == TokenKind.End || (KindAt(at, to) == TokenKind.Event && (T[at].Terms & EventTerms.Ended) != 0))
            at++;
        return KindAt(at, to) is TokenKind.After || (at > i + 1 && KindAt(at, to) == TokenKind.From);
    }

    private bool TryPeriodEnded(int i, int to) =>
        ReadAfterEnd(i + 1, to, new Core { Kind = CoreKind.Cycle, First = i, Cycle = Deadlines.Cycle.Every(CycleNamedBy(T[i].Kind)) });

    private static CycleUnit CycleNamedBy(TokenKind kind) => kind switch
    {
        TokenKind.Year => CycleUnit.Year,
        TokenKind.Month => CycleUnit.Month,
        TokenKind.Quarter => CycleUnit.Quarter,
        _ => CycleUnit.HalfYear,
    };

    // 季度公开, 月度更新: nothing else in the piece
    private bool TryPeriodical(int i, int to)
    {
        if (T[i].End - T[i].Start != 2 || i + 2 != to || (i > 0 && !IsMark(i - 1)) || (T[i + 1].Terms & (EventTerms.Published | EventTerms.Update | EventTerms.Submitted)) == 0)
            return false;
        _cores.Add(new Core { Kind = CoreKind.Cycle, First = i, Next = i + 1, Cycle = Deadlines.Cycle.Every(CycleNamedBy(T[i].Kind)) });
        return true;
    }

    private void MarkUsed(int from, int to)
    {
        for (var i = from; i < to; i++)
            T[i].IsUsed = true;
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

    private void ReadWithoutCore(int from, int to, int prefix)
    {
        if (FindHard(from, to) is >= 0 and var hard)
        {
            Fail(LimitReasons.Unread(Words(hard, Math.Min(to, hard + 2))));
            return;
        }
        var last = T[to - 1].Kind == TokenKind.Of && to - 1 > from ? to - 2 : to - 1;
        if (IsWord(last, "之日") && KindAt(to) == TokenKind.Strong)
            AddSameDay(prefix, last);
        else if (T[last].Kind is TokenKind.After or TokenKind.From)
            _pending = prefix;
        else if (T[to - 1].Kind == TokenKind.Of)
            AddCondition(from, to);
        else if (T[from].Kind == TokenKind.Among)
            _isException = true;
    }

    // 文件印发之日
    private void AddSameDay(int from, int to)
    {
        var core = new Core { Kind = CoreKind.Word, First = to + 1, Prefix = from };
        ReadModifiers(ref core, out var end);
        PlaceEvent(ref core, end);
        var after = EventOf(core);
        var scope = ScopeOf(ref core);
        if (_reason is null)
            AddPart(Link.Comma, ImmediateDeadline.Create(ImmediateManner.SameDay, after), null, core.IsSoft, scope, core.IsException);
    }

    // 能够当场答复的，当场予以答复: a case, though it speaks of time.
    private bool IsCase(int to)
    {
        if (T[to - 1].Kind != TokenKind.Of || KindAt(to) != TokenKind.Comma)
            return false;
        foreach (var core in _cores)
        {
            if (core.Kind != CoreKind.Word)
                return false;
        }
        return true;
    }

    // 情况复杂的，
    private void AddCondition(int from, int to)
    {
        var core = new Core { ScopeFrom = from, ScopeTo = to };
        if (ScopeOf(ref core) is { } words)
            _condition = _condition is null ? words + "的" : $"{_condition}，{words}的";
        _isException |= core.IsException;
    }
}
