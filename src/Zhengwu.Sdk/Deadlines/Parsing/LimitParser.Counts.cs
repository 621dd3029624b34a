namespace Zhengwu.Deadlines;

/// <content>Reads numbers of times.</content>
internal sealed partial class LimitParser
{
    /// <summary>Looks on for a number of times, over words that state no time, and makes the statement a quota when there is one.</summary>
    private bool ReadCount(TimeStatement statement, int from, int to)
    {
        if (!FindCount(from, to, statement.First, out var count))
            return false;
        var every = statement.Kind is StatementKind.Amount or StatementKind.Cycle ? statement.Cycle : null;
        CalendarSpan? within = statement.Kind == StatementKind.Span ? statement.Span : null;
        if (IsOneOfEvery(statement))
        {
            if (count.At != statement.Next)
                return Fail(LimitReasons.OneOrEvery(Words(statement.First, statement.Next)));
            (every, within) = (Deadlines.Cycle.Every(statement.Span.Unit == SpanUnit.Quarter ? CycleUnit.Quarter : CycleUnit.Month), null);
        }
        statement.Kind = StatementKind.Count;
        statement.Quota = Quota.Create(count.Minimum, count.Maximum, every, within, count.Counter, Contains(TokenKind.Soft, from, count.At));
        statement.Next = count.Next;
        statement.IsBounded = true;
        _statements.Add(statement);
        return true;
    }

    // 一季度一次 means every quarter; 一季度至少召开一次 may mean the first.
    private bool IsOneOfEvery(TimeStatement statement) =>
        statement is { Kind: StatementKind.Span, IsBounded: false, Span: { Unit: SpanUnit.Quarter or SpanUnit.Month, Year.IsUnstated: true, Index.Number: 1 } }
        && T[statement.First] is { Kind: TokenKind.Number, IsChinese: true };

    private struct FoundCount
    {
        public int Minimum;
        public int? Maximum;
        public string Counter;
        public int At;
        public int Next;
    }

    private bool FindCount(int from, int to, int start, out FoundCount count)
    {
        bool atLeast = IsBefore(start, TokenKind.AtLeast), atMost = IsBefore(start, TokenKind.AtMost);
        count = default;
        for (var i = from; i < to; i++)
        {
            switch (T[i].Kind)
            {
                case TokenKind.AtLeast:
                    atLeast = true;
                    break;
                case TokenKind.AtMost:
                    atMost = true;
                    break;
                case TokenKind.Number when CountAt(i, to, atLeast, atMost, true, ref count):
                    return true;
                case TokenKind.Number when !IsReference(i):
                case TokenKind.Cycle or TokenKind.Strong or TokenKind.Comma or TokenKind.Pause or TokenKind.Every or TokenKind.Clock or TokenKind.HalfOfYear:
                    return false;
                default:
                    break;
            }
        }
        return false;
    }

    private bool Contains(TokenKind kind, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (T[i].Kind == kind)
                return true;
        }
        return false;
    }

    private bool IsBefore(int i, TokenKind kind)
    {
        while (KindAt(i - 1) is TokenKind.Modal or TokenKind.At or TokenKind.To)
            i--;
        return KindAt(i - 1) == kind;
    }

    // 共2件; 20个 alone counts nothing
    private bool IsTotal(int i) => T[i].Start > 0 && _text.Chars[T[i].Start - 1] == '共';

    private bool CountAt(int i, int to, bool atLeast, bool atMost, bool hasPeriod, ref FoundCount count)
    {
        if (KindAt(i - 1) == TokenKind.Ordinal || T[i].Value < 1)
            return false;
        var at = i + 1;
        int last = T[i].Value;
        var isRange = IsRangeMark(at, to) && KindAt(AfterRangeMark(at, to), to) == TokenKind.Number;
        if (isRange)
        {
            at = AfterRangeMark(at, to);
            last = T[at++].Value;
        }
        if (KindAt(at, to) != TokenKind.Counter)
            return false;
        var counter = at++;
        var orMore = KindAt(at, to) == TokenKind.OrMore;
        if (orMore)
            at++;
        if (T[counter].Value == Lexicon.Thing && !(atLeast || orMore || atMost || IsTotal(i) || (hasPeriod && at == to)))
            return false;
        if (atMost && (atLeast || orMore))
            return Fail(LimitReasons.Contradictory(Words(i, at)));
        count.Minimum = atMost ? 0 : T[i].Value;
        count.Maximum = atLeast || orMore ? null : last;
        if (count.Maximum < Math.Max(1, count.Minimum) || last > 9999 || (isRange && (orMore || atLeast || atMost)))
            return false;
        count.Counter = CounterAt(counter);
        count.At = i;
        count.Next = at;
        return true;
    }

    private string CounterAt(int i)
    {
        foreach (var counter in Lexicon.Counters)
        {
            if (IsWord(i, counter))
                return counter;
        }
        return Lexicon.Counters[0];
    }

    // 12月底前至少开展1次: over the words in between, back to the statement before
    private bool IsSomewhereBefore(int i, TokenKind kind)
    {
        for (i--; i >= 0 && !T[i].IsUsed && !IsMark(i); i--)
        {
            if (T[i].Kind == kind)
                return true;
        }
        return false;
    }

    /// <summary>A number of times without a period: 至少2次.</summary>
    private bool TryCount(int first, int to)
    {
        var count = default(FoundCount);
        if (IsSomewhereBefore(first, TokenKind.Every))
            return false; // 每届一次: a cycle that the calendar does not know
        if (!CountAt(first, to, IsSomewhereBefore(first, TokenKind.AtLeast), IsSomewhereBefore(first, TokenKind.AtMost), false, ref count))
            return false;
        _statements.Add(new TimeStatement
        {
            Kind = StatementKind.Count,
            First = first,
            Next = count.Next,
            IsBounded = true,
            Quota = Quota.Create(count.Minimum, count.Maximum, counter: count.Counter),
        });
        return true;
    }
}
