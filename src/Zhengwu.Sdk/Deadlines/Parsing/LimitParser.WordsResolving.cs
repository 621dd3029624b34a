namespace Zhengwu.Deadlines;

/// <content>Tells how limits in words belong together with those beside them.</content>
internal sealed partial class LimitParser
{
    private static int RankOf(TokenKind kind) => kind switch
    {
        TokenKind.Before => 4,
        TokenKind.Immediate or TokenKind.Thereupon or TokenKind.Together or TokenKind.Alongside => 3,
        TokenKind.Continuous or TokenKind.AllYear => 2,
        TokenKind.ByLaw => 0,
        _ => 1,
    };

    private bool KeepWordAfterWord(TimeStatement last, TimeStatement statement)
    {
        var mark = ListMarkBetween(last.Next, statement.First);
        if (mark >= 0 && T[mark].Kind == TokenKind.Or)
        {
            (statement.IsOr, statement.Prefix) = (true, mark + 1);
            return Add(statement);
        }
        var isSame = T[last.At].Kind == T[statement.At].Kind;
        var isNext = !HasWords(last.Next, statement.First) || (mark >= 0 && !HasWords(mark, statement.First)) || T[statement.At].Kind == TokenKind.Together;
        if (isNext && (isSame || mark < 0))
        {
            var rest = isSame || RankOf(T[last.At].Kind) > RankOf(T[statement.At].Kind) || (T[last.At].Kind == TokenKind.Vague && RankOf(T[statement.At].Kind) == 1) ? last : statement;
            (rest.First, rest.Prefix, rest.Next) = (last.First, last.Prefix, statement.Next);
            return Replace(rest);
        }
        if (mark < 0)
            return RankOf(T[last.At].Kind) == 0 || T[last.At].Kind == TokenKind.According ? Replace(statement) : Fail(LimitReasons.TwoStatements(Words(last.First, statement.Next)));
        (statement.IsList, statement.Prefix) = (true, mark + 1);
        return Add(statement);
    }

    /// <summary>A word after a limit with a number: a further duty where something parts them, else it adds nothing.</summary>
    private bool KeepWord(TimeStatement last, TimeStatement statement)
    {
        var mark = ListMarkBetween(last.Next, statement.First);
        if (last.Kind == StatementKind.Span && last.Span.IsDay && !last.IsBounded && mark < 0)
            return RankOf(T[statement.At].Kind) <= 1 || Fail(LimitReasons.TwoStatements(Words(last.First, statement.Next))); // 12月31日及时公开
        if (!last.IsBounded && last.Kind == StatementKind.Span)
            return mark == last.Next ? Add(statement with { IsOr = T[mark].Kind == TokenKind.Or, IsList = T[mark].Kind != TokenKind.Or, Prefix = mark + 1 }) : Absorb(last, statement);
        if (mark >= 0 && (last.Kind != StatementKind.Cycle || mark == last.Next))
            return Add(statement with { IsOr = T[mark].Kind == TokenKind.Or, IsList = T[mark].Kind != TokenKind.Or, Prefix = mark + 1 });
        var comesBack = ComesBack(last);
        // 每年春节前: the cycle has no such point.
        if (comesBack && (T[statement.At].Kind == TokenKind.Before || (T[statement.At].Kind is TokenKind.Immediate or TokenKind.Thereupon && KindAt(statement.First - 1) == TokenKind.After)))
            return Fail(LimitReasons.TwoStatements(Words(last.First, statement.Next)));
        if (RankOf(T[statement.At].Kind) != 2 || comesBack)
            return true;
        return Fail(LimitReasons.TwoStatements(Words(last.First, statement.Next)));
    }

    private bool KeepAfterWord(TimeStatement last, TimeStatement statement)
    {
        var isContinuous = T[last.At].Kind is TokenKind.Continuous or TokenKind.AllYear;
        if (isContinuous && statement.Kind == StatementKind.Span && KindAt(statement.First - 1) == TokenKind.To && !RangeDeadline.IsNoYear(statement.Span))
            return Replace(last with { HasUntil = true, Span = statement.Span, Next = statement.Next });
        var mark = ListMarkBetween(last.Next, statement.First);
        if (mark >= 0)
            return Add(statement with { IsOr = T[mark].Kind == TokenKind.Or, IsList = T[mark].Kind != TokenKind.Or, Prefix = mark + 1 });
        var comesBack = ComesBack(statement);
        if (!comesBack && T[last.At].Kind is TokenKind.Together or TokenKind.Alongside)
            return Fail(LimitReasons.TwoStatements(Words(last.First, statement.Next)));
        if (isContinuous && !comesBack && !HasDisplay(last.Next, statement.First))
            return Fail(LimitReasons.TwoStatements(Words(last.First, statement.Next)));
        statement.Prefix = last.Prefix;
        return Replace(statement);
    }

    private bool HasDisplay(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if ((T[i].Terms & EventTerms.Display) != 0)
                return true;
        }
        return false;
    }
}
