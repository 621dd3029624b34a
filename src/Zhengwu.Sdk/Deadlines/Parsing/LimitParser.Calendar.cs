namespace Zhengwu.Deadlines;

/// <content>Reads days, periods and ranges of the calendar.</content>
internal sealed partial class LimitParser
{
    /// <summary>Reads a statement that begins with a day or period: alone, in a list, or in a range.</summary>
    private bool TrySpan(int first, int to)
    {
        var i = first;
        if (!ReadSpan(ref i, to, default, out var span, out var edge))
            return false;
        var statement = new TimeStatement { Kind = StatementKind.Span, First = first, Span = span };
        if (span.IsDay && !ReadClock(ref i, to, ref statement))
            return false;
        if (KindAt(i, to) == TokenKind.From || (i < to && IsWord(i, "开始")))
            return ReadFromOn(statement, i + 1, to);
        if (edge == Edge.None && statement.Time is null && ReadThrough(i, to, span, statement))
            return true;
        if (_reason is not null)
            return false;
        return edge == Edge.None && statement.Time is null && IsListMark(i, to) && KindAt(first - 1) != TokenKind.To && TryList(statement, i, to) || AddSpan(statement, edge, i, to);
    }

    private bool AddSpan(TimeStatement statement, Edge edge, int i, int to)
    {
        ReadBoundary(ref i, to, edge, ref statement);
        statement.Next = i;
        if (KindAt(i, to) == TokenKind.About)
            return Fail(LimitReasons.Approximate);
        if (KindAt(i, to) == TokenKind.After)
            return AddDayBefore(statement, i + 1, to);
        if (statement.Boundary == Boundary.Within && !statement.Span.IsDay && ReadCount(statement, i, to))
            return true;
        _statements.Add(statement);
        return true;
    }

    // 7月10日后20个工作日内 counts from the day; 7月10日后 has no end.
    private bool AddDayBefore(TimeStatement statement, int next, int to)
    {
        if (!statement.Span.IsDay || KindAt(next, to) is not (TokenKind.Number or TokenKind.HalfMonthWord or TokenKind.HalfYearWord))
            return Fail(LimitReasons.NoEnd(Words(statement.First, next)));
        _statements.Add(statement with { Kind = StatementKind.Start, Next = next });
        return true;
    }

    private void ReadBoundary(ref int i, int to, Edge edge, ref TimeStatement statement)
    {
        statement.IsFuzzy = edge == Edge.Start;
        var isEnd = edge == Edge.End || statement.Span.IsDay;
        var isUntil = KindAt(statement.First - 1) == TokenKind.To;
        switch (KindAt(i, to))
        {
            case TokenKind.Before:
                statement.Boundary = isEnd ? Boundary.By : Boundary.Before;
                statement.IsBounded = true;
                i++;
                break;
            case TokenKind.Stop:
                statement.Boundary = Boundary.By;
                statement.IsBounded = true;
                i++;
                break;
            case TokenKind.Immediate when statement.Span.IsDay && T[i].Value == (int)ImmediateManner.SameDay:
                statement.IsBounded = true;
                i++;
                break;
            case TokenKind.Inside:
                statement.Boundary = isEnd ? Boundary.By : Boundary.Within;
                statement.IsBounded = true;
                i++;
                break;
            default:
                statement.Boundary = edge == Edge.End || isUntil ? Boundary.By : Boundary.Within;
                statement.IsBounded = edge == Edge.End || isUntil || statement.Time is not null;
                break;
        }
    }

    private bool IsListMark(int i, int to) => KindAt(i, to) is TokenKind.Pause or TokenKind.And or TokenKind.Or;

    /// <summary>A list of dates with one bound at its end: 4月、7月、10月的上旬.</summary>
    private bool TryList(TimeStatement statement, int i, int to)
    {
        _spans.Clear();
        _spans.Add(statement.Span);
        var isOr = false;
        var edge = Edge.None;
        var carry = new Carry { Year = statement.Span.Year, Month = statement.Span.Index, HasMonth = statement.Span.IsDay };
        while (edge == Edge.None && IsListMark(i, to))
        {
            var at = i + 1;
            if (!ReadSpan(ref at, to, carry, out var next, out edge) || KindAt(at, to) is TokenKind.Dash or TokenKind.To or TokenKind.From or TokenKind.Clock)
                return false;
            isOr |= KindAt(i) == TokenKind.Or;
            _spans.Add(next);
            carry.Month = next.Index;
            i = at;
        }
        if (!SharePart(i))
            return Fail(LimitReasons.TooComplex);
        statement.Span = _spans[_spans.Count - 1];
        ReadBoundary(ref i, to, edge, ref statement);
        // 上半年和下半年各开展一次: each of them is one time already
        if (FindCount(i, to, statement.First, out var count))
        {
            if (!IsEach(count, i))
                return Fail(LimitReasons.TooComplex);
            i = count.Next;
        }
        foreach (var span in _spans)
        {
            _statements.Add(statement with { Span = span, Next = i, IsList = statement.IsList, IsOr = statement.IsOr });
            (statement.IsList, statement.IsOr) = (!isOr, isOr);
        }
        return true;
    }

    // 的上旬 belongs to every month of the list; without 的 nobody can tell.
    private bool SharePart(int end)
    {
        var last = _spans[_spans.Count - 1];
        var others = _spans[0].Unit;
        if (others != SpanUnit.Month || last.Unit is not (SpanUnit.Part or SpanUnit.Day or SpanUnit.Workday))
            return true;
        if (!IsAfterOf(end))
            return false;
        for (var i = 0; i < _spans.Count - 1; i++)
        {
            if (CalendarSpan.TryCreate(last.Unit, _spans[i].Year, _spans[i].Index, last.Detail) is not { } shared)
                return false;
            _spans[i] = shared;
        }
        return true;
    }

    /// <summary>自2024年1月1日起, and what may follow: 至12月31日止.</summary>
    private bool ReadFromOn(TimeStatement statement, int i, int to)
    {
        if (IsRangeMark(i, to) && ReadThrough(i, to, statement.Span, statement))
            return true;
        if (RangeDeadline.IsNoYear(statement.Span) || statement.Time is not null)
            return false;
        _statements.Add(statement with { Kind = StatementKind.Start, Next = i });
        return true;
    }

    private bool IsRangeMark(int i, int to) => KindAt(i, to) is TokenKind.Dash or TokenKind.To;

    private bool ReadThrough(int i, int to, CalendarSpan from, TimeStatement statement)
    {
        if (!IsRangeMark(i, to))
            return false;
        while (IsRangeMark(i, to))
            i++;
        var carry = new Carry { Year = from.Year, Month = from.Index, HasMonth = from.IsDay || from.Unit == SpanUnit.Part, IsRange = true };
        if (!ReadSpan(ref i, to, carry, out var through, out var edge) || edge == Edge.Start)
            return false;
        if (RangeDeadline.IsNoYear(from) || RangeDeadline.IsNoYear(through))
            return false;
        statement.Kind = StatementKind.Range;
        statement.Deadline = RangeDeadline.Create(from, through);
        ReadBoundary(ref i, to, edge, ref statement);
        statement.IsBounded = true;
        statement.Next = i;
        _statements.Add(statement);
        return true;
    }
}
