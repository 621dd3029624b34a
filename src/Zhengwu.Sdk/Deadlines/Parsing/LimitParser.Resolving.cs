namespace Zhengwu.Deadlines;

/// <content>Tells how the statements of one piece belong together: as a list, as one limit, or not at all.</content>
internal sealed partial class LimitParser
{
    private bool Resolve(int to)
    {
        _kept.Clear();
        foreach (var statement in _statements)
        {
            if (!Keep(statement))
                return false;
        }
        if (_kept.Count == 1 && !StandsAlone(_kept[0], to))
            _kept.Clear();
        return ResolveStarts();
    }

    // 2024年工作要点 names a document, not a time: without a bound a period must end the piece or have a verb behind it.
    private bool StandsAlone(TimeStatement statement, int to)
    {
        if (statement.Kind != StatementKind.Span || statement.IsBounded || statement.Span.IsDay || statement.Span.Unit == SpanUnit.Part || statement.Next >= to)
            return true;
        return KindAt(statement.First - 1) is TokenKind.At or TokenKind.To || (T[statement.Next].Terms & EventTerms.Happening) != 0;
    }

    // 年底或次年初 is meant as a rough time; 年初 alone cannot be told.
    private bool ResolveStarts()
    {
        bool hasStart = false, isOr = false;
        foreach (var statement in _kept)
        {
            hasStart |= statement.IsFuzzy;
            isOr |= statement.IsOr;
        }
        if (!hasStart)
            return true;
        if (!isOr)
            return Fail(LimitReasons.Fuzzy);
        var first = _kept[0];
        var words = Words(first.First, _kept[_kept.Count - 1].Next);
        _kept.Clear();
        first.Kind = StatementKind.Recurring;
        first.Deadline = VagueDeadline.Create(words);
        _kept.Add(first);
        return true;
    }

    private bool Keep(TimeStatement statement)
    {
        if (_kept.Count == 0 || statement.IsList || statement.IsOr)
            return Add(statement);
        var last = _kept[_kept.Count - 1];
        if (last.Kind == StatementKind.Start)
            return KeepAfterStart(last, statement);
        if (statement.Kind == StatementKind.Word)
            return last.Kind == StatementKind.Word ? KeepWordAfterWord(last, statement) : KeepWord(last, statement);
        if (last.Kind == StatementKind.Word)
            return KeepAfterWord(last, statement);
        if (last.Kind == StatementKind.Cycle && !IsListMark(last.Next, statement.First) && MergeIntoCycle(last, ref statement))
            return Replace(statement);
        // 6月底前、12月底前各报送一次
        if (statement is { Kind: StatementKind.Count, Quota: { HasNoPeriod: true, Minimum: 1, Maximum: 1 } } && (last.IsList || last.IsOr) && SaysEach(last.Next, statement.First))
            return Replace(last with { Next = statement.Next });
        // 12月底前至少开展1次
        if (statement is { Kind: StatementKind.Count, Quota.HasNoPeriod: true } && last is { Kind: StatementKind.Span or StatementKind.Range or StatementKind.Amount, Quota: null, IsList: false, IsOr: false } && ListMarkBetween(last.Next, statement.First) < 0)
            return Replace(last with { Quota = statement.Quota, Next = statement.Next });
        if (_reason is not null)
            return false;
        return KeepHard(last, statement);
    }

    private bool Add(TimeStatement statement)
    {
        _kept.Add(statement);
        return true;
    }

    private bool Replace(TimeStatement statement)
    {
        _kept[_kept.Count - 1] = statement;
        return true;
    }

    private bool KeepHard(TimeStatement last, TimeStatement statement)
    {
        var mark = ListMarkBetween(last.Next, statement.First);
        if (mark == last.Next && last is { IsNamed: true, Boundary: Boundary.Within, Deadline: RecurringDeadline first } && statement is { IsNamed: true, Boundary: Boundary.By })
        {
            // 当月20号、次月5号前
            last.Deadline = RecurringDeadline.At(first.Every, first.Points, Boundary.By, first.Time);
            Replace(last);
        }
        if (mark >= 0)
        {
            if (mark == last.Next)
                CarryCycle(last, ref statement);
            statement.IsOr = T[mark].Kind == TokenKind.Or;
            statement.IsList = !statement.IsOr;
            statement.Prefix = mark + 1;
            if (last.Kind == StatementKind.Span && !last.IsBounded && mark == last.Next && statement is { Kind: StatementKind.Recurring, IsBounded: true })
                return Fail(LimitReasons.TooComplex); // 7月、次年1月的10日前
            if (last.IsBounded || statement.IsOr || mark == last.Next || (ComesBack(last) && ComesBack(statement)))
                return last.Kind == StatementKind.Span && !last.IsBounded && !StandsAlone(last, mark) ? Absorb(last, statement) : Add(statement);
        }
        var hasWords = HasWords(last.Next, statement.First);
        if (!last.IsBounded && last.Kind == StatementKind.Span && hasWords)
            return Absorb(last, statement);
        if (!statement.IsBounded && hasWords && (statement.Kind == StatementKind.Span || statement is { Kind: StatementKind.Cycle, IsNamed: true }))
            return true; // 7月10日前报送上半年总结, 每月25日前报送当月信息
        var words = Words(last.First, statement.Next);
        return Fail(hasWords ? LimitReasons.TwoStatements(words) : LimitReasons.Contradictory(words));
    }

    // 2024年度工作要点印发后5个工作日内: the year belongs to the words before the length.
    private bool Absorb(TimeStatement last, TimeStatement statement)
    {
        statement.Prefix = last.Prefix;
        (statement.IsList, statement.IsOr) = (last.IsList, last.IsOr);
        return Replace(statement);
    }

    private int ListMarkBetween(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (T[i].Kind is TokenKind.Pause or TokenKind.And || (T[i].Kind == TokenKind.Or && i == from))
                return i;
        }
        return -1;
    }

    private bool HasWords(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (T[i].Kind is TokenKind.Text or TokenKind.Event or TokenKind.Quoted)
                return true;
        }
        return false;
    }

    private static bool ComesBack(TimeStatement statement) => statement.Kind is StatementKind.Cycle or StatementKind.Recurring or StatementKind.Count;

    // 从2022年3月起，每月25日前; but 2024年7月1日起20个工作日内 counts from a day.
    private bool KeepAfterStart(TimeStatement last, TimeStatement statement)
    {
        if (statement.Kind == StatementKind.Amount && statement.First == last.Next)
        {
            statement.Prefix = last.Prefix;
            return Replace(statement);
        }
        var mark = ListMarkBetween(last.Next, statement.First);
        if (mark >= 0)
            return Add(statement with { IsOr = T[mark].Kind == TokenKind.Or, IsList = T[mark].Kind != TokenKind.Or, Prefix = mark + 1 });
        if (statement.Kind is not (StatementKind.Cycle or StatementKind.Recurring) && !(statement.Kind == StatementKind.Word && RankOf(T[statement.At].Kind) == 2))
            return Fail(LimitReasons.TwoStatements(Words(last.First, statement.Next)));
        (statement.Starting, statement.HasOuter, statement.OuterFrom, statement.OuterTo) = (last.Span, true, last.Prefix, last.First);
        (statement.IsList, statement.IsOr) = (last.IsList, last.IsOr);
        return Replace(statement);
    }
}
