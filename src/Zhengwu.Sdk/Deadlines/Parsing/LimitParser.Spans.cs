namespace Zhengwu.Deadlines;

/// <content>Reads one day or period of the calendar.</content>
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
        var hasDay = KindAt(i + 3, to) == mark && KindAt(i + 4, to) == TokenKind.Number && T[i + 4].Value < 1000; // 2024-06~2024-09 is a range
        if (IsCounted(KindAt(i + (hasDay ? 5 : 3), to)))
            return false;
        var detail = hasDay ? T[i + 4].Value : 0;
        return Place(hasDay ? SpanUnit.Day : SpanUnit.Month, year, T[i + 2].Value, detail, ref span) && Accept(ref i, i + (hasDay ? 5 : 3));
    }
}
