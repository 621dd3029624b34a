namespace Zhengwu.Deadlines;

/// <content>Finds the statements of time in a piece.</content>
internal sealed partial class LimitParser
{
    private void FindStatements(int from, int to, int prefix)
    {
        for (var i = from; i < to && _reason is null;)
        {
            var before = _statements.Count;
            if (!TryStatement(i, to))
            {
                i++;
                continue;
            }
            for (var k = before; k < _statements.Count; k++)
            {
                var statement = _statements[k];
                statement.Prefix = prefix;
                _statements[k] = statement;
                MarkUsed(statement.First, statement.Next);
            }
            i = prefix = _statements[_statements.Count - 1].Next;
        }
    }

    private bool TryStatement(int i, int to) => T[i].Kind switch
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
        TokenKind.Lunar => Fail(LimitReasons.Lunar),
        TokenKind.Midst => Fail(LimitReasons.Fuzzy),
        TokenKind.AllYear => TryAllYear(i, to),
        _ => TryWord(i, to),
    };

    private bool TryReference(int i, int to) => T[i].Value switch
    {
        Lexicon.Following or Lexicon.Concerned => TryCycle(i, to),
        Lexicon.Previous => IsPast(i, to) && Fail(LimitReasons.Past(Words(i, i + 1))),
        _ => T[i].Kind == TokenKind.WeekRef ? Fail(LimitReasons.Week) : TrySpan(i, to),
    };

    // 去年年底, 上年12月; 公布上年度决算 only speaks of what is past.
    private bool IsPast(int i, int to) =>
        (i == 0 || IsMark(i - 1)) && KindAt(i + 1, to) is TokenKind.Number or TokenKind.Ordinal or TokenKind.Year or TokenKind.End or TokenKind.HalfOfYear or TokenKind.Quarter;

    // 全年至少4次 counts; 全年 alone goes on.
    private bool TryAllYear(int i, int to) =>
        ReadCount(new TimeStatement { Kind = StatementKind.Span, First = i, Span = CalendarSpan.OfYear(CalendarRef.This) }, i + 1, to) || TryWord(i, to);

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
        ReadPoints(new TimeStatement { Kind = StatementKind.Cycle, First = i, Cycle = Deadlines.Cycle.Every(CycleUnit.Quarter) }, i + 1, to);

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
        ReadAfterEnd(i + 1, to, new TimeStatement { Kind = StatementKind.Cycle, First = i, Cycle = Deadlines.Cycle.Every(CycleNamedBy(T[i].Kind)) });

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
        _statements.Add(new TimeStatement { Kind = StatementKind.Cycle, First = i, Next = i + 1, Cycle = Deadlines.Cycle.Every(CycleNamedBy(T[i].Kind)) });
        return true;
    }

    private void MarkUsed(int from, int to)
    {
        for (var i = from; i < to; i++)
            T[i].IsUsed = true;
    }
}
