namespace Zhengwu.Deadlines;

/// <content>Reads days, periods and ranges of the calendar.</content>
internal sealed partial class LimitParser
{
    private enum Edge : byte
    {
        None,
        End,
        Start,
    }

    /// <summary>What an earlier date of a list or range lends to a later one.</summary>
    private struct Carry
    {
        public CalendarRef Year;
        public CalendarRef Month;
        public bool HasMonth;

        /// <summary>Whether 次年 means the year after <see cref="Year"/>, as the end of a range does.</summary>
        public bool IsRange;
    }

    /// <summary>Reads a core that begins with a day or period: alone, in a list, or in a range.</summary>
    private bool TrySpan(int first, int to)
    {
        var i = first;
        if (!ReadSpan(ref i, to, default, out var span, out var edge))
            return false;
        var core = new Core { Kind = CoreKind.Span, First = first, Span = span };
        if (span.IsDay && !ReadClock(ref i, to, ref core))
            return false;
        if (KindAt(i, to) == TokenKind.From || (i < to && IsWord(i, "开始")))
            return ReadFromOn(core, i + 1, to);
        if (edge == Edge.None && core.Time is null && ReadThrough(i, to, span, core))
            return true;
        if (_reason is not null)
            return false;
        return edge == Edge.None && core.Time is null && IsListMark(i, to) && KindAt(first - 1) != TokenKind.To && TryList(core, i, to) || AddSpan(core, edge, i, to);
    }

    private bool AddSpan(Core core, Edge edge, int i, int to)
    {
        ReadBoundary(ref i, to, edge, ref core);
        core.Next = i;
        if (KindAt(i, to) == TokenKind.About)
            return Fail(LimitReasons.Approximate);
        if (KindAt(i, to) == TokenKind.After)
            return AddDayBefore(core, i + 1, to);
        if (core.Boundary == Boundary.Within && !core.Span.IsDay && ReadCount(core, i, to))
            return true;
        _cores.Add(core);
        return true;
    }

    // 7月10日后20个工作日内 counts from the day; 7月10日后 has no end.
    private bool AddDayBefore(Core core, int next, int to)
    {
        if (!core.Span.IsDay || KindAt(next, to) is not (TokenKind.Number or TokenKind.HalfMonthWord or TokenKind.HalfYearWord))
            return Fail(LimitReasons.NoEnd(Words(core.First, next)));
        _cores.Add(core with { Kind = CoreKind.Start, Next = next });
        return true;
    }

    private void ReadBoundary(ref int i, int to, Edge edge, ref Core core)
    {
        core.IsFuzzy = edge == Edge.Start;
        var isEnd = edge == Edge.End || core.Span.IsDay;
        var isUntil = KindAt(core.First - 1) == TokenKind.To;
        switch (KindAt(i, to))
        {
            case TokenKind.Before:
                core.Boundary = isEnd ? Boundary.By : Boundary.Before;
                core.IsBounded = true;
                i++;
                break;
            case TokenKind.Stop:
                core.Boundary = Boundary.By;
                core.IsBounded = true;
                i++;
                break;
            case TokenKind.Immediate when core.Span.IsDay && T[i].Value == (int)ImmediateManner.SameDay:
                core.IsBounded = true;
                i++;
                break;
            case TokenKind.Inside:
                core.Boundary = isEnd ? Boundary.By : Boundary.Within;
                core.IsBounded = true;
                i++;
                break;
            default:
                core.Boundary = edge == Edge.End || isUntil ? Boundary.By : Boundary.Within;
                core.IsBounded = edge == Edge.End || isUntil || core.Time is not null;
                break;
        }
    }

    private bool IsListMark(int i, int to) => KindAt(i, to) is TokenKind.Pause or TokenKind.And or TokenKind.Or;

    /// <summary>A list of dates with one bound at its end: 4月、7月、10月的上旬.</summary>
    private bool TryList(Core core, int i, int to)
    {
        _spans.Clear();
        _spans.Add(core.Span);
        var isOr = false;
        var edge = Edge.None;
        var carry = new Carry { Year = core.Span.Year, Month = core.Span.Index, HasMonth = core.Span.IsDay };
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
        core.Span = _spans[_spans.Count - 1];
        ReadBoundary(ref i, to, edge, ref core);
        // 上半年和下半年各开展一次: each of them is one time already
        if (FindCount(i, to, core.First, out var count))
        {
            if (!IsEach(count, i))
                return Fail(LimitReasons.TooComplex);
            i = count.Next;
        }
        foreach (var span in _spans)
        {
            _cores.Add(core with { Span = span, Next = i, IsList = core.IsList, IsOr = core.IsOr });
            (core.IsList, core.IsOr) = (!isOr, isOr);
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
    private bool ReadFromOn(Core core, int i, int to)
    {
        if (IsRangeMark(i, to) && ReadThrough(i, to, core.Span, core))
            return true;
        if (RangeDeadline.IsNoYear(core.Span) || core.Time is not null)
            return false;
        _cores.Add(core with { Kind = CoreKind.Start, Next = i });
        return true;
    }

    private bool IsRangeMark(int i, int to) => KindAt(i, to) is TokenKind.Dash or TokenKind.To;

    private bool ReadThrough(int i, int to, CalendarSpan from, Core core)
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
        core.Kind = CoreKind.Range;
        core.Deadline = RangeDeadline.Create(from, through);
        ReadBoundary(ref i, to, edge, ref core);
        core.IsBounded = true;
        core.Next = i;
        _cores.Add(core);
        return true;
    }

    /// <summary>Reads one day or period, with the mark of its end (底、末) or start (初).</summary>
    private bool ReadSpan(ref int i, int to, Carry carry, out CalendarSpan span, out Edge edge)
    {
        edge = Edge.None;
        if (ReadDigitalDate(ref i, to, out span))
        {
            edge = span.IsDay ? Edge.None : ReadEdge(ref i, to);
            return true;
        }
        var at = i;
        var year = carry.Year;
        var hasYear = ReadYear(ref at, to, carry, ref year);
        if (KindAt(at, to) == TokenKind.Of && hasYear)
            at++;
        if (!ReadWithinYear(ref at, to, year, carry, out span))
        {
            if (!hasYear || _reason is not null)
                return false;
            span = CalendarSpan.OfYear(year);
        }
        edge = ReadEdge(ref at, to);
        if (edge == Edge.None && span == default)
            return HasBound(at, to) && Accept(ref i, at);
        return Accept(ref i, at);
    }

    // 年 alone is a word; 年内 and 年底 are periods.
    private bool HasBound(int i, int to) => KindAt(i, to) == TokenKind.Inside;

    private static bool Accept(ref int i, int at)
    {
        i = at;
        return true;
    }

    private Edge ReadEdge(ref int i, int to)
    {
        // 7月月底, 一季度季末
        if (KindAt(i, to) is TokenKind.Month or TokenKind.Quarter && KindAt(i - 1) == KindAt(i) && KindAt(i + 1, to) == TokenKind.End)
            i++;
        switch (KindAt(i, to))
        {
            case TokenKind.End:
                i++;
                return Edge.End;
            case TokenKind.LastDay:
                i++;
                return Edge.End;
            case TokenKind.Start:
                i++;
                return Edge.Start;
            default:
                return Edge.None;
        }
    }

    private bool ReadYear(ref int i, int to, Carry carry, ref CalendarRef year)
    {
        var at = i;
        if (IsNumberOf(ref at, to, TokenKind.Year, out var number) && number is >= 1000 and <= 9999)
            year = CalendarRef.Of(number);
        else if (KindAt(i, to) == TokenKind.YearRef && YearOf(T[i].Value, carry) is { } named)
            (year, at) = (named, i + 1);
        else if (KindAt(i, to) == TokenKind.Year && KindAt(i + 1, to) is TokenKind.End or TokenKind.Start or TokenKind.Inside)
            (year, at) = (carry.Year, i + 1);
        else
            return false;
        // 2024年全年, 2020年年底
        if (KindAt(at, to) == TokenKind.AllYear)
            at++;
        if (KindAt(at, to) == TokenKind.Year && KindAt(at + 1, to) is TokenKind.End or TokenKind.Start or TokenKind.Inside)
            at++;
        return Accept(ref i, at);
    }

    private static CalendarRef? YearOf(int word, Carry carry) => word switch
    {
        Lexicon.This => CalendarRef.This,
        Lexicon.Next => CalendarRef.Next,
        Lexicon.Some => default(CalendarRef),
        Lexicon.Following when carry.IsRange => carry.Year.Number is { } from ? CalendarRef.Of(from + 1) : CalendarRef.Next,
        _ => null,
    };

    private bool ReadWithinYear(ref int i, int to, CalendarRef year, Carry carry, out CalendarSpan span)
    {
        span = default;
        if (KindAt(i, to) == TokenKind.HalfOfYear)
        {
            span = CalendarSpan.OfHalf(T[i].Value, year);
            i++;
            return true;
        }
        return ReadQuarter(ref i, to, year, ref span) || (_reason is null && ReadMonth(ref i, to, year, carry, ref span));
    }

    private bool ReadQuarter(ref int i, int to, CalendarRef year, ref CalendarSpan span)
    {
        var at = i;
        if (KindAt(at, to) == TokenKind.Ordinal)
            at++;
        if (IsNumberOf(ref at, to, TokenKind.Quarter, out var number))
            return Place(SpanUnit.Quarter, year, number, 0, ref span) && Accept(ref i, at);
        if (KindAt(i, to) == TokenKind.QuarterRef && RefOf(T[i].Value) is { } quarter)
            return Place(SpanUnit.Quarter, quarter.IsRelative ? default : year, quarter, 0, ref span) && Accept(ref i, i + 1);
        if (KindAt(i, to) == TokenKind.Quarter && KindAt(i + 1, to) is TokenKind.End or TokenKind.Inside)
            return Place(SpanUnit.Quarter, year, default(CalendarRef), 0, ref span) && Accept(ref i, i + 1);
        return false;
    }

    private bool ReadMonth(ref int i, int to, CalendarRef year, Carry carry, ref CalendarSpan span)
    {
        var at = i;
        CalendarRef month;
        if (IsNumberOf(ref at, to, TokenKind.Month, out var number))
        {
            if (number is < 1 or > 12)
                return Fail(LimitReasons.NoSuchDay);
            month = CalendarRef.Of(number);
        }
        else if (KindAt(at, to) == TokenKind.MonthRef && RefOf(T[at].Value) is { } named)
        {
            (month, at) = (named, at + 1);
        }
        else if (KindAt(at, to) == TokenKind.Month && KindAt(at + 1, to) is TokenKind.End or TokenKind.LastDay)
        {
            (month, at) = (default, at + 1);
        }
        else if (carry.HasMonth && (KindAt(at, to) == TokenKind.Part || IsDayAt(at, to)))
        {
            month = carry.Month;
        }
        else
        {
            return false;
        }
        if (month.IsRelative)
            year = default;
        return ReadWithinMonth(ref at, to, year, month, ref span) && Accept(ref i, at);
    }

    private bool IsDayAt(int i, int to) => IsNumberOf(ref i, to, TokenKind.Day, out _);

    private bool ReadWithinMonth(ref int i, int to, CalendarRef year, CalendarRef month, ref CalendarSpan span)
    {
        if (KindAt(i, to) == TokenKind.Of && KindAt(i + 1, to) is TokenKind.Part or TokenKind.Number or TokenKind.Ordinal or TokenKind.LastOne or TokenKind.LastDay)
            i++;
        if (KindAt(i, to) == TokenKind.Part)
        {
            var part = T[i].Value;
            i++;
            return Place(SpanUnit.Part, year, month, part, ref span);
        }
        if (IsNumberOf(ref i, to, TokenKind.Day, out var day))
            return Place(SpanUnit.Day, year, month, day, ref span);
        if (ReadOrdinalWorkday(ref i, to, out var workday))
            return Place(SpanUnit.Workday, year, month, workday, ref span);
        return Place(SpanUnit.Month, year, month, 0, ref span);
    }

    /// <summary>第5个工作日, 首个工作日, 最后一个工作日, 倒数第2个工作日.</summary>
    private bool ReadOrdinalWorkday(ref int i, int to, out int number)
    {
        number = 0;
        var at = i;
        var sign = 1;
        switch (KindAt(at, to))
        {
            case TokenKind.FirstOne:
                (number, at) = (1, at + 1);
                break;
            case TokenKind.LastOne when T[at].Value == 1:
                (number, at) = (-1, at + 1);
                break;
            case TokenKind.LastOne or TokenKind.Ordinal when KindAt(at + 1, to) == TokenKind.Number:
                sign = KindAt(at) == TokenKind.LastOne ? -1 : 1;
                (number, at) = (sign * T[at + 1].Value, at + 2);
                break;
            default:
                return false;
        }
        return KindAt(at, to) == TokenKind.Unit && T[at].Value == (int)PeriodUnit.Workday && number != 0 && Accept(ref i, at + 1);
    }

    private bool Place(SpanUnit unit, CalendarRef year, int index, int detail, ref CalendarSpan span) =>
        index is >= 1 and <= 12 ? Place(unit, year, CalendarRef.Of(index), detail, ref span) : Fail(LimitReasons.NoSuchDay);

    private bool Place(SpanUnit unit, CalendarRef year, CalendarRef index, int detail, ref CalendarSpan span)
    {
        if (CalendarSpan.TryCreate(unit, year, index, detail) is not { } found)
            return Fail(LimitReasons.NoSuchDay);
        span = found;
        return true;
    }

    private static CalendarRef? RefOf(int word) => word switch
    {
        Lexicon.This => CalendarRef.This,
        Lexicon.Next => CalendarRef.Next,
        Lexicon.Some => default(CalendarRef),
        _ => null,
    };

    /// <summary>Whether a number stands here that a mark names, at once or at the end of a run: 11—12月, 3、6、9月.</summary>
    /// <remarks>The index moves behind the mark, or behind the number where the mark comes later.</remarks>
    private bool IsNumberOf(ref int i, int to, TokenKind mark, out int number)
    {
        number = 0;
        if (KindAt(i, to) != TokenKind.Number)
            return false;
        var at = i + 1;
        while (KindAt(at, to) is TokenKind.Dash or TokenKind.To or TokenKind.Pause or TokenKind.And or TokenKind.Or && KindAt(at + 1, to) == TokenKind.Number)
            at += 2;
        if (KindAt(at, to) != mark)
            return false;
        number = T[i].Value;
        if (number == ChineseNumeral.Invalid)
            return Fail(LimitReasons.NoNumber);
        i = at == i + 1 ? i + 2 : i + 1;
        return true;
    }

    /// <summary>2024-07-10, 2024.7.10, 2024/7/10, and without the day.</summary>
    private bool ReadDigitalDate(ref int i, int to, out CalendarSpan span)
    {
        span = default;
        if (KindAt(i, to) != TokenKind.Number || T[i].Value is < 1000 or > 9999)
            return false;
        var mark = KindAt(i + 1, to);
        if (mark is not (TokenKind.Dash or TokenKind.Dot or TokenKind.Slash) || KindAt(i + 2, to) != TokenKind.Number || T[i + 2].Value > 12)
            return false;
        var year = CalendarRef.Of(T[i].Value);
        var hasDay = KindAt(i + 3, to) == mark && KindAt(i + 4, to) == TokenKind.Number;
        if (IsCounted(KindAt(i + (hasDay ? 5 : 3), to)))
            return false;
        var detail = hasDay ? T[i + 4].Value : 0;
        return Place(hasDay ? SpanUnit.Day : SpanUnit.Month, year, T[i + 2].Value, detail, ref span) && Accept(ref i, i + (hasDay ? 5 : 3));
    }

    /// <summary>Reads a time of day or a stretch of it, and the name of the weekday before it.</summary>
    private bool ReadClock(ref int i, int to, ref Core core)
    {
        if (KindAt(i, to) == TokenKind.Unit && T[i].Value == (int)PeriodUnit.Week && KindAt(i + 1, to) is TokenKind.Number or TokenKind.Day)
            i += 2;
        var half = 0;
        if (!ReadTime(ref i, to, ref half, out var time))
            return _reason is null && SkipOfficeHours(ref i, to);
        core.Time = time;
        if (!IsRangeMark(i, to))
            return true;
        var at = i;
        while (IsRangeMark(at, to))
            at++;
        if (!ReadTime(ref at, to, ref half, out var until))
            return Fail(LimitReasons.Contradictory(Words(core.First, Math.Min(to, at + 1))));
        if (until <= time)
            return Fail(LimitReasons.Contradictory(Words(core.First, at)));
        core.Until = until;
        i = at;
        return true;
    }

    // 7月10日下班前 is still that day.
    private bool SkipOfficeHours(ref int i, int to)
    {
        if (KindAt(i + 1, to) == TokenKind.Before && IsWord(i, "下班"))
            i++;
        return true;
    }

    private bool ReadTime(ref int i, int to, ref int half, out ClockTime time)
    {
        time = default;
        var at = i;
        if (KindAt(at, to) == TokenKind.AmPm)
            half = T[at++].Value;
        int hour, minute = 0;
        if (KindAt(at, to) == TokenKind.Clock)
        {
            if (T[at].Value < 0)
                return Fail(LimitReasons.NoNumber);
            (hour, minute) = (T[at].Value / 60, T[at].Value % 60);
            at++;
        }
        else if (KindAt(at, to) == TokenKind.Number && KindAt(at + 1, to) == TokenKind.Hour)
        {
            (hour, at) = (T[at].Value, at + 2);
            if (KindAt(at, to) == TokenKind.Number && KindAt(at + 1, to) == TokenKind.Minute)
                (minute, at) = (T[at].Value, at + 2);
            else if (at < to && IsWord(at, "半"))
                (minute, at) = (30, at + 1);
            else if (KindAt(at, to) == TokenKind.Number)
                return Fail(LimitReasons.NoNumber);
        }
        else
        {
            return false;
        }
        if (ClockTime.TryCreate(HourOf(hour, half), minute) is not { } found)
            return Fail(LimitReasons.NoNumber);
        time = found;
        return Accept(ref i, at);
    }

    // 下午5点 is 17:00, 中午1点 13:00; 下午15:00 says it twice.
    private static int HourOf(int hour, int half) => half switch
    {
        12 when hour is > 0 and < 12 => hour + 12,
        11 when hour is > 0 and < 6 => hour + 12,
        _ => hour,
    };
}
