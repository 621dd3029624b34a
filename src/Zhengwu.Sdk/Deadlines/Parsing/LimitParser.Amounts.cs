namespace Zhengwu.Deadlines;

/// <content>Reads lengths of time and counts.</content>
internal sealed partial class LimitParser
{
    /// <summary>Reads a core that begins with a length of time: 20个工作日内, 半年, 3个月至1年, 一年两次.</summary>
    private bool TryAmount(int first, int to)
    {
        var i = first;
        var core = new Core { Kind = CoreKind.Amount, First = first };
        if (!ReadLength(ref i, to, ref core))
            return false;
        if (IsRangeMark(i, to) && !ReadLongest(ref i, to, ref core))
            return false;
        ReadTail(ref i, to, ref core);
        if (_reason is not null)
            return false;
        core.Next = i;
        if (core.Tail is Tail.None or Tail.Inside && core.Cycle is not null && ReadCount(core, i, to))
            return true;
        core.IsBounded = true;
        _cores.Add(core);
        return true;
    }

    private bool ReadLength(ref int i, int to, ref Core core)
    {
        switch (KindAt(i, to))
        {
            case TokenKind.HalfYearWord:
                i++;
                return SetLength(ref core, 6, PeriodUnit.Month, Deadlines.Cycle.Every(CycleUnit.HalfYear));
            case TokenKind.HalfMonthWord:
                i++;
                return SetLength(ref core, 1, PeriodUnit.HalfMonth, Deadlines.Cycle.Every(CycleUnit.HalfMonth));
            case TokenKind.Number:
                return ReadNumberedLength(ref i, to, ref core);
            default:
                return false;
        }
    }

    private bool ReadNumberedLength(ref int i, int to, ref Core core)
    {
        var number = T[i].Value;
        var at = i + 1;
        if (IsRangeMark(at, to) && KindAt(at + 1, to) == TokenKind.Number && IsUnitAt(at + 2, to))
            at = AfterRangeMark(at, to) + 1; // 3至5个工作日: the first takes the unit of the second, and is read again from the mark
        if (!ReadUnit(at, to, number, ref core))
            return false;
        i = IsRangeMark(i + 1, to) ? i + 1 : at + 1;
        return true;
    }

    private int AfterRangeMark(int i, int to)
    {
        while (IsRangeMark(i, to))
            i++;
        return i;
    }

    private bool IsUnitAt(int i, int to) =>
        KindAt(i, to) is TokenKind.Unit or TokenKind.HalfMonths || (KindAt(i, to) == TokenKind.Day && T[i].Value == 1) || KindAt(i, to) == TokenKind.Year;

    private bool ReadUnit(int at, int to, int number, ref Core core)
    {
        switch (KindAt(at, to))
        {
            case TokenKind.Unit when T[at].Value == Lexicon.QuarterYear:
                return SetLength(ref core, number * 3, PeriodUnit.Month, Deadlines.Cycle.TryCreate(number, CycleUnit.Quarter));
            case TokenKind.Unit:
                var unit = (PeriodUnit)T[at].Value;
                return SetLength(ref core, number, unit, CycleOf(number, unit));
            case TokenKind.Day when T[at].Value == 1:
                core.IsDayNumber = true;
                return SetLength(ref core, number, PeriodUnit.Day, CycleOf(number, PeriodUnit.Day));
            case TokenKind.Year when IsShortYear(at, to, number):
                return Fail(LimitReasons.ShortYear(Words(at - 1, at + 1)));
            case TokenKind.Year when number is >= 0 and < 1000:
                return SetLength(ref core, number, PeriodUnit.Year, CycleOf(number, PeriodUnit.Year));
            case TokenKind.HalfMonths:
                return SetLength(ref core, (number * 2) + 1, PeriodUnit.HalfMonth, null);
            case TokenKind.BadUnit:
                return Fail(LimitReasons.UnitUnknown(Words(at, at + 1)));
            case TokenKind.Inside or TokenKind.Before or TokenKind.After when !IsReference(at - 1):
                return Fail(LimitReasons.UnitMissing(Words(at - 1, at)));
            default:
                return false;
        }
    }

    // 24年底, 99年7月, 24年
    private bool IsShortYear(int at, int to, int number)
    {
        if (number is < 10 or > 99 || KindAt(at - 2) == TokenKind.Every)
            return false;
        return number >= 20 || KindAt(at + 1, to) is TokenKind.End or TokenKind.Start or TokenKind.Number or TokenKind.HalfOfYear or TokenKind.Ordinal;
    }

    private static Cycle? CycleOf(int number, PeriodUnit unit) => unit switch
    {
        PeriodUnit.Day => Deadlines.Cycle.TryCreate(number, CycleUnit.Day),
        PeriodUnit.Week => Deadlines.Cycle.TryCreate(number, CycleUnit.Week),
        PeriodUnit.Month => Deadlines.Cycle.TryCreate(number, CycleUnit.Month),
        PeriodUnit.Year => Deadlines.Cycle.TryCreate(number, CycleUnit.Year),
        _ => null,
    };

    private bool SetLength(ref Core core, int number, PeriodUnit unit, Cycle? cycle)
    {
        if (!Period.IsValid(number, unit))
            return Fail(LimitReasons.NoNumber);
        core.Amount = Period.Create(number, unit);
        core.Cycle = cycle;
        return true;
    }

    private bool ReadLongest(ref int i, int to, ref Core core)
    {
        var at = AfterRangeMark(i, to);
        var second = default(Core);
        if (!ReadLength(ref at, to, ref second))
            return Fail(LimitReasons.Contradictory(Words(core.First, Math.Min(to, at + 1))));
        if (second.Amount!.IsShorterThan(core.Amount!))
            return Fail(LimitReasons.Contradictory(Words(core.First, at)));
        (core.Longest, core.Cycle, i) = (second.Amount, null, at);
        return true;
    }

    private void ReadTail(ref int i, int to, ref Core core)
    {
        if (KindAt(i, to) == TokenKind.Of && KindAt(i + 1, to) == TokenKind.Inside)
            i++;
        switch (KindAt(i, to))
        {
            case TokenKind.OrMore:
                core.IsAtLeast = true;
                i++;
                return;
            case TokenKind.OrLess:
                core.IsAtMost = true;
                i++;
                return;
            case TokenKind.About:
                Fail(LimitReasons.Approximate);
                return;
            case TokenKind.Inside:
                core.Tail = Tail.Inside;
                break;
            case TokenKind.Before:
                core.Tail = Tail.Before;
                break;
            case TokenKind.After:
                core.Tail = Tail.After;
                break;
            default:
                return;
        }
        i++;
    }

    /// <summary>Looks on for a number of times, over words that state no time, and makes the core a quota when there is one.</summary>
    private bool ReadCount(Core core, int from, int to)
    {
        if (!FindCount(from, to, core.First, out var count))
            return false;
        var every = core.Kind is CoreKind.Amount or CoreKind.Cycle ? core.Cycle : null;
        CalendarSpan? within = core.Kind == CoreKind.Span ? core.Span : null;
        if (IsOneOfEvery(core))
        {
            if (count.At != core.Next)
                return Fail(LimitReasons.OneOrEvery(Words(core.First, core.Next)));
            (every, within) = (Deadlines.Cycle.Every(core.Span.Unit == SpanUnit.Quarter ? CycleUnit.Quarter : CycleUnit.Month), null);
        }
        core.Kind = CoreKind.Count;
        core.Quota = Quota.Create(count.Minimum, count.Maximum, every, within, count.Counter, Contains(TokenKind.Soft, from, count.At));
        core.Next = count.Next;
        core.IsBounded = true;
        _cores.Add(core);
        return true;
    }

    // 一季度一次 means every quarter; 一季度至少召开一次 may mean the first.
    private bool IsOneOfEvery(Core core) =>
        core is { Kind: CoreKind.Span, IsBounded: false, Span: { Unit: SpanUnit.Quarter or SpanUnit.Month, Year.IsUnstated: true, Index.Number: 1 } }
        && T[core.First] is { Kind: TokenKind.Number, IsChinese: true };

    private struct FoundCount
    {
        public int Minimum;
        public int? Maximum;
        public string Counter;
        public int At;
        public int Next;
    }

    private bool FindCount(int from, int to, int coreStart, out FoundCount count)
    {
        bool atLeast = IsBefore(coreStart, TokenKind.AtLeast), atMost = IsBefore(coreStart, TokenKind.AtMost);
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

    // 12月底前至少开展1次: over the words in between, back to the core before
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
        _cores.Add(new Core
        {
            Kind = CoreKind.Count,
            First = first,
            Next = count.Next,
            IsBounded = true,
            Quota = Quota.Create(count.Minimum, count.Maximum, counter: count.Counter),
        });
        return true;
    }
}
