namespace Zhengwu.Deadlines;

/// <content>Reads what comes back in cycles.</content>
internal sealed partial class LimitParser
{
    /// <summary>Reads a statement that begins with a cycle: 每年6月28日、12月8日前, 每3个月, 每月后10个工作日内, 次月5日前.</summary>
    private bool TryCycle(int first, int to)
    {
        var i = first;
        var statement = new TimeStatement { Kind = StatementKind.Cycle, First = first };
        if (!ReadCycle(ref i, to, ref statement))
            return false;
        if (KindAt(i, to) == TokenKind.Of || (KindAt(i, to) == TokenKind.At && KindAt(i + 1, to) is TokenKind.Number or TokenKind.MonthRef or TokenKind.YearRef))
            i++;
        if (ReadAfterEnd(i, to, statement))
            return true;
        if (_reason is not null)
            return false;
        return ReadPoints(statement, i, to) || (_reason is null && AddCycle(statement, i, to));
    }

    private bool AddCycle(TimeStatement statement, int i, int to)
    {
        if (statement.Point.IsFollowing)
            return AddWholeFollowing(statement, i, to);
        statement.Next = i;
        if (KindAt(i, to) == TokenKind.Start)
            return AddFuzzy(statement, i + 1);
        var isEnd = ReadCycleEnd(ref i, to, statement.Cycle!);
        statement.Next = i;
        if (isEnd && statement.Cycle is { Amount: 1, Unit: >= CycleUnit.Month })
        {
            (statement.Kind, statement.IsBounded) = (StatementKind.Recurring, true);
            statement.Deadline = RecurringDeadline.Create(statement.Cycle, Boundary.By);
            _statements.Add(statement);
            return true;
        }
        if (isEnd)
            return Fail(LimitReasons.DoesNotFit);
        if (KindAt(i, to) == TokenKind.Inside)
            statement.Next = ++i;
        if (KindAt(i, to) == TokenKind.Before || IsNoWeekday(statement, i, to))
            return Fail(LimitReasons.Unread(Words(statement.First, i + 1)));
        if (!ReadCount(statement, i, to))
            _statements.Add(statement);
        return true;
    }

    // 每周八; but 每月一报 is once a month.
    private bool IsNoWeekday(TimeStatement statement, int i, int to) =>
        statement.Cycle is { Amount: 1, Unit: CycleUnit.Week } && KindAt(i, to) == TokenKind.Number && !IsCountAhead(i + 1, to);

    private bool AddFuzzy(TimeStatement statement, int next)
    {
        (statement.IsFuzzy, statement.IsBounded, statement.Next) = (true, true, next);
        _statements.Add(statement);
        return true;
    }

    // 次月内, 次季度
    private bool AddWholeFollowing(TimeStatement statement, int i, int to)
    {
        _points.Clear();
        _points.Add(statement.Point);
        return FinishPoints(statement, ref i, to, ReadEdge(ref i, to));
    }

    private bool ReadCycleEnd(ref int i, int to, Cycle cycle)
    {
        var at = i;
        // 每年年底, 每月月底, 每季度季末
        if (KindAt(at, to) is TokenKind.Year or TokenKind.Month or TokenKind.Quarter or TokenKind.HalfYearWord && KindAt(at + 1, to) == TokenKind.End)
            at++;
        if (KindAt(at, to) is not (TokenKind.End or TokenKind.LastDay) || (at > i && !IsNamed(KindAt(i), cycle.Unit)))
            return false;
        at++;
        if (KindAt(at, to) is TokenKind.Before or TokenKind.Stop or TokenKind.Inside)
            at++;
        return Accept(ref i, at);
    }

    private static bool IsNamed(TokenKind kind, CycleUnit unit) => kind switch
    {
        TokenKind.Year => unit == CycleUnit.Year,
        TokenKind.Month => unit == CycleUnit.Month,
        TokenKind.Quarter => unit == CycleUnit.Quarter,
        _ => unit == CycleUnit.HalfYear,
    };

    private bool ReadCycle(ref int i, int to, ref TimeStatement statement)
    {
        switch (KindAt(i, to))
        {
            case TokenKind.Cycle:
                statement.Cycle = Deadlines.Cycle.Every((CycleUnit)T[i].Value);
                i++;
                return true;
            case TokenKind.Every:
                return ReadEvery(ref i, to, ref statement);
            case TokenKind.YearRef or TokenKind.QuarterRef or TokenKind.MonthRef or TokenKind.WeekRef when T[i].Value is Lexicon.Following or Lexicon.Concerned:
                statement.Cycle = Deadlines.Cycle.Every(UnitOf(KindAt(i)));
                statement.IsNamed = true;
                statement.Point = Whole(T[i].Value == Lexicon.Following);
                i++;
                return true;
            default:
                return false;
        }
    }

    private static CyclePoint Whole(bool isFollowing) => CyclePoint.Create(CyclePointUnit.Whole, 0, isFollowing: isFollowing);

    private static CycleUnit UnitOf(TokenKind reference) => reference switch
    {
        TokenKind.YearRef => CycleUnit.Year,
        TokenKind.QuarterRef => CycleUnit.Quarter,
        TokenKind.HalfRef => CycleUnit.HalfYear,
        TokenKind.MonthRef => CycleUnit.Month,
        _ => CycleUnit.Week,
    };

    // 每3个月, 每两年, 每10天
    private bool ReadEvery(ref int i, int to, ref TimeStatement statement)
    {
        var at = i + 1;
        var length = default(TimeStatement);
        if (KindAt(at, to) != TokenKind.Number || !ReadLength(ref at, to, ref length) || length.Cycle is null)
            return false;
        statement.Cycle = length.Cycle;
        return Accept(ref i, at);
    }

    /// <summary>每月后10个工作日内, 每季度结束后15日内; also 每季度结束后次月10日前.</summary>
    private bool ReadAfterEnd(int i, int to, TimeStatement statement)
    {
        var at = i;
        if (KindAt(at, to) == TokenKind.End)
            at++;
        var ended = at;
        if (KindAt(at, to) == TokenKind.Event && (T[at].Terms & EventTerms.Ended) != 0)
            at++;
        if (KindAt(at, to) is not (TokenKind.After or TokenKind.From) && at == ended)
            return false;
        if (KindAt(at, to) is TokenKind.After or TokenKind.From)
            at++;
        while (KindAt(at, to) is TokenKind.Of or TokenKind.Comma or TokenKind.At)
            at++;
        if (KindAt(at, to) == TokenKind.MonthRef && T[at].Value == Lexicon.Following)
            return ReadPoints(statement, at, to);
        var length = default(TimeStatement);
        if (!ReadLength(ref at, to, ref length))
            return false;
        ReadTail(ref at, to, ref length);
        if (length.Tail != Tail.Inside || statement.IsNamed)
            return false;
        statement.Kind = StatementKind.Recurring;
        statement.Deadline = RecurringDeadline.Following(statement.Cycle!, TriggerEvent.PeriodEnded, length.Amount!);
        statement.Next = at;
        statement.IsBounded = true;
        _statements.Add(statement);
        return true;
    }
}
