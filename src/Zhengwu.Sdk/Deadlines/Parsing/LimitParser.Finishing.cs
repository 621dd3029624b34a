namespace Zhengwu.Deadlines;

/// <content>Makes values of statements.</content>
internal sealed partial class LimitParser
{
    private void Finish(TimeStatement statement, Link link, int to)
    {
        if (statement.IsOr)
            link = Link.Or;
        else if (statement.IsList)
            link = Link.List;
        if (statement.Kind == StatementKind.Start)
        {
            HoldStart(statement, link);
            return;
        }
        var isBareWord = false;
        if (!IsCutOffCleanly(statement, to))
            return;
        var deadline = statement.Kind switch
        {
            StatementKind.Span => FinishSpan(ref statement),
            StatementKind.Amount => FinishAmount(ref statement, to),
            StatementKind.Cycle => FinishCycle(statement, to),
            StatementKind.Word => FinishWord(ref statement),
            _ => statement.Deadline,
        };
        if (_reason is not null)
            return;
        if (statement.Starting is { } starting && deadline is RecurringDeadline recurring)
            deadline = recurring.From(starting);
        if (statement.HasOuter)
            (statement.ScopeFrom, statement.ScopeTo) = (statement.OuterFrom, statement.OuterTo);
        else if (statement.Kind is not (StatementKind.Amount or StatementKind.Word))
            (statement.ScopeFrom, statement.ScopeTo) = (statement.Prefix, statement.First);
        if (deadline is VagueDeadline { After.Kind: TriggerEventKind.Unstated } or ByLawDeadline)
            isBareWord = !HasUpdate(statement.Next, to);
        var scope = statement.Kind == StatementKind.Word && deadline is VagueDeadline or ContinuousDeadline && IsCircumstance(statement) ? null : ScopeOf(ref statement);
        if (_reason is null)
            AddPart(link, deadline, statement.Quota, statement.IsSoft, scope, statement.IsException, isBareWord);
    }

    /// <summary>Whether what follows right upon a statement is no denial (7月10日以前不得公开) and no rest of a statement that was read in part (每月个月).</summary>
    private bool IsCutOffCleanly(TimeStatement statement, int to)
    {
        var next = KindAt(statement.Next, to);
        if (next == TokenKind.Negation && statement.Kind != StatementKind.Amount)
            return Fail(LimitReasons.Negated);
        return (next == TokenKind.Inside && statement.Kind == StatementKind.Word) || !IsRest(next) || Fail(LimitReasons.Unread(Words(statement.First, statement.Next + 1)));
    }

    private static bool IsRest(TokenKind kind) =>
        kind is TokenKind.Unit or TokenKind.BadUnit or TokenKind.Year or TokenKind.Month or TokenKind.Day or TokenKind.Quarter or TokenKind.Part or TokenKind.HalfYearWord or TokenKind.HalfMonthWord
            or TokenKind.HalfMonths or TokenKind.Hour or TokenKind.Minute or TokenKind.End or TokenKind.Start or TokenKind.Midst or TokenKind.LastDay or TokenKind.LastOne or TokenKind.MonthOfQuarter
            or TokenKind.Inside or TokenKind.Before or TokenKind.After or TokenKind.From or TokenKind.OrMore or TokenKind.OrLess or TokenKind.About or TokenKind.Exceed or TokenKind.NoBound;

    // 每年两会前公布: a bound within the cycle that is left unread would let it slip to the cycle's end.
    private Deadline? FinishCycle(TimeStatement statement, int to)
    {
        for (var i = statement.Next; i < to && !IsListMark(i, to); i++)
        {
            if (T[i].Kind == TokenKind.Before && !T[i].IsUsed)
                return Refuse(LimitReasons.Unread(Words(statement.Next, i + 1)));
        }
        return RecurringDeadline.Create(statement.Cycle!);
    }

    // 根据立改废情况动态更新
    private bool IsCircumstance(TimeStatement statement) => KindAt(statement.ScopeFrom) == TokenKind.According && statement.ScopeTo > statement.ScopeFrom;

    private bool HasUpdate(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if ((T[i].Terms & EventTerms.Update) != 0)
                return true;
        }
        return false;
    }

    private Deadline? FinishSpan(ref TimeStatement statement)
    {
        if (statement.Boundary == Boundary.Within && Announces(statement))
            statement.Boundary = Boundary.By;
        if ((IsYearly(statement) || IsInYearly(statement)) && YearlyOf(statement) is { } yearly)
            return yearly;
        if (statement.Span.IsDay)
        {
            if (statement.Until is not null && statement.Boundary != Boundary.Within)
            {
                Fail(LimitReasons.Contradictory(Words(statement.First, statement.Next)));
                return null;
            }
            return FixedDayDeadline.Create(statement.Span, statement.Boundary, statement.Time, statement.Until);
        }
        if (statement.Boundary == Boundary.Before && RangeDeadline.IsNoYear(statement.Span))
        {
            Fail(LimitReasons.Unread(Words(statement.First, statement.Next)));
            return null;
        }
        return PeriodDeadline.Create(statement.Span, statement.Boundary);
    }

    // 截止时间为…, 最迟7月10日
    private bool Announces(TimeStatement statement)
    {
        for (var i = statement.Prefix; i < statement.First; i++)
        {
            if (T[i].Kind == TokenKind.Stop)
                return true;
        }
        return IsBefore(statement.First, TokenKind.AtMost);
    }

    private bool IsYearly(TimeStatement statement) => _context switch
    {
        LimitContext.Catalog => true,
        LimitContext.None => statement is { Boundary: Boundary.By, Time: null, Span: { Unit: SpanUnit.Day, Detail: 31, Index.Number: 1 } } && !IsSomeYear(statement),
        _ => false,
    };

    // 每年3月底前完成，4月10日前报送: 每年 is meant of the whole sentence.
    private bool IsInYearly(TimeStatement statement)
    {
        if (statement.Prefix == 0 || _parts.Count == 0 || KindAt(statement.Prefix - 1) == TokenKind.Strong)
            return false;
        return _parts[_parts.Count - 1].Deadline is RecurringDeadline { Every: { Amount: 1, Unit: CycleUnit.Year }, After: null, Points: { IsEmpty: false } points } && !points[0].IsFollowing;
    }

    private bool IsSomeYear(TimeStatement statement) => T[statement.First] is { Kind: TokenKind.YearRef, Value: Lexicon.Some };

    private Deadline? Refuse(Findings.Bilingual reason)
    {
        Fail(reason);
        return null;
    }
}
