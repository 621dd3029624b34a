using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <content>Reads what comes back in cycles.</content>
internal sealed partial class LimitParser
{
    /// <summary>Reads a core that begins with a cycle: 每年6月28日、12月8日前, 每3个月, 每月后10个工作日内, 次月5日前.</summary>
    private bool TryCycle(int first, int to)
    {
        var i = first;
        var core = new Core { Kind = CoreKind.Cycle, First = first };
        if (!ReadCycle(ref i, to, ref core))
            return false;
        if (KindAt(i, to) == TokenKind.Of || (KindAt(i, to) == TokenKind.At && KindAt(i + 1, to) is TokenKind.Number or TokenKind.MonthRef or TokenKind.YearRef))
            i++;
        if (ReadAfterEnd(i, to, core))
            return true;
        if (_reason is not null)
            return false;
        return ReadPoints(core, i, to) || (_reason is null && AddCycle(core, i, to));
    }

    private bool AddCycle(Core core, int i, int to)
    {
        if (core.Point.IsFollowing)
            return AddWholeFollowing(core, i, to);
        core.Next = i;
        if (KindAt(i, to) == TokenKind.Start)
            return AddFuzzy(core, i + 1);
        var isEnd = ReadCycleEnd(ref i, to, core.Cycle!);
        core.Next = i;
        if (isEnd && core.Cycle is { Amount: 1, Unit: >= CycleUnit.Month })
        {
            (core.Kind, core.IsBounded) = (CoreKind.Recurring, true);
            core.Deadline = RecurringDeadline.Create(core.Cycle, Boundary.By);
            _cores.Add(core);
            return true;
        }
        if (isEnd)
            return Fail(LimitReasons.DoesNotFit);
        if (KindAt(i, to) == TokenKind.Inside)
            core.Next = ++i;
        if (KindAt(i, to) == TokenKind.Before || IsNoWeekday(core, i, to))
            return Fail(LimitReasons.Unread(Words(core.First, i + 1)));
        if (!ReadCount(core, i, to))
            _cores.Add(core);
        return true;
    }

    // 每周八; but 每月一报 is once a month.
    private bool IsNoWeekday(Core core, int i, int to) =>
        core.Cycle is { Amount: 1, Unit: CycleUnit.Week } && KindAt(i, to) == TokenKind.Number && !IsCountAhead(i + 1, to);

    private bool AddFuzzy(Core core, int next)
    {
        (core.IsFuzzy, core.IsBounded, core.Next) = (true, true, next);
        _cores.Add(core);
        return true;
    }

    // 次月内, 次季度
    private bool AddWholeFollowing(Core core, int i, int to)
    {
        _points.Clear();
        _points.Add(core.Point);
        return FinishPoints(core, ref i, to, ReadEdge(ref i, to));
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

    private bool ReadCycle(ref int i, int to, ref Core core)
    {
        switch (KindAt(i, to))
        {
            case TokenKind.Cycle:
                core.Cycle = Deadlines.Cycle.Every((CycleUnit)T[i].Value);
                i++;
                return true;
            case TokenKind.Every:
                return ReadEvery(ref i, to, ref core);
            case TokenKind.YearRef or TokenKind.QuarterRef or TokenKind.MonthRef or TokenKind.WeekRef when T[i].Value is Lexicon.Following or Lexicon.Concerned:
                core.Cycle = Deadlines.Cycle.Every(UnitOf(KindAt(i)));
                core.IsNamed = true;
                core.Point = Whole(T[i].Value == Lexicon.Following);
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
    private bool ReadEvery(ref int i, int to, ref Core core)
    {
        var at = i + 1;
        var length = default(Core);
        if (KindAt(at, to) != TokenKind.Number || !ReadLength(ref at, to, ref length) || length.Cycle is null)
            return false;
        core.Cycle = length.Cycle;
        return Accept(ref i, at);
    }

    /// <summary>每月后10个工作日内, 每季度结束后15日内; also 每季度结束后次月10日前.</summary>
    private bool ReadAfterEnd(int i, int to, Core core)
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
            return ReadPoints(core, at, to);
        var length = default(Core);
        if (!ReadLength(ref at, to, ref length))
            return false;
        ReadTail(ref at, to, ref length);
        if (length.Tail != Tail.Inside || core.IsNamed)
            return false;
        core.Kind = CoreKind.Recurring;
        core.Deadline = RecurringDeadline.Following(core.Cycle!, TriggerEvent.PeriodEnded, length.Amount!);
        core.Next = at;
        core.IsBounded = true;
        _cores.Add(core);
        return true;
    }

    /// <summary>Reads the points of a cycle: one, a list, stretches; and their bound.</summary>
    private bool ReadPoints(Core core, int i, int to)
    {
        _points.Clear();
        var edge = Edge.None;
        var isFollowing = core.Point.IsFollowing;
        var month = 0;
        (_explicit, _hasEnds) = (0, false);
        while (ReadPoint(ref i, to, core, isFollowing, ref month, out var point, out edge))
        {
            if (!point.Fits(core.Cycle!))
                return Fail(point.Unit == CyclePointUnit.Day ? LimitReasons.NoSuchDay : LimitReasons.DoesNotFit);
            _points.Add(point);
            _hasEnds |= edge == Edge.End;
            if (edge == Edge.End || IsExplicit(ref i, to))
                _explicit++;
            if (edge == Edge.Start || core.IsNamed || !IsListMark(i, to) || KindAt(i) == TokenKind.Or || !IsPointAt(i + 1, to, core, isFollowing, month))
                return FinishPoints(core, ref i, to, edge);
            i++;
        }
        return _points.Count > 0 && _reason is null ? FinishPoints(core, ref i, to, edge) : core.Cycle!.Unit == CycleUnit.Day && ReadDaily(core, i, to);
    }

    /// <summary>How many periods of a list are marked as such: 6月底, 4月内.</summary>
    private int _explicit;
    private bool _hasEnds;

    private bool IsExplicit(ref int i, int to)
    {
        if (KindAt(i, to) != TokenKind.Inside || !IsListMark(i + 1, to))
            return false;
        i++;
        return true;
    }

    /// <summary>Settles a list that names periods and then something within the last: 4月和10月的上旬 means both, 4月、10月上旬 either.</summary>
    private bool SharePart(int end, int to)
    {
        var last = _points.Count == 0 ? default : _points[_points.Count - 1];
        if (_points.Count <= 1 || last.Unit == CyclePointUnit.Whole || last.Section != CycleSection.Month)
            return true;
        var isShared = false;
        for (var i = 0; i < _points.Count - 1; i++)
        {
            if (_points[i] is not { Unit: CyclePointUnit.Whole, IsStretch: false, Section: CycleSection.Month } month || _explicit > i)
                continue;
            if (!IsAfterOf(end) || CyclePoint.TryCreate(month.Section, month.SectionNumber, month.SectionNumber, last.Unit, last.Number, last.LastNumber, month.IsFollowing) is not { } shared)
                return false;
            _points[i] = shared;
            isShared = true;
        }
        return !isShared || !last.IsStretch;
    }

    // 的上旬, 的15日
    private bool IsAfterOf(int end)
    {
        var i = end - 1;
        if (KindAt(i) == TokenKind.Day)
            i--;
        return KindAt(i - 1) == TokenKind.Of;
    }

    private bool IsPointAt(int i, int to, Core core, bool isFollowing, int month)
    {
        var reason = _reason;
        var found = ReadPoint(ref i, to, core, isFollowing, ref month, out _, out _);
        _reason = reason;
        return found;
    }

    private bool ReadDaily(Core core, int i, int to)
    {
        if (!ReadClock(ref i, to, ref core) || core.Time is null || core.Until is not null)
            return false;
        return FinishPoints(core, ref i, to, Edge.None);
    }

    private bool FinishPoints(Core core, ref int i, int to, Edge edge)
    {
        if (edge == Edge.Start)
            return AddFuzzy(core, i);
        if (!SharePart(i, to))
            return Fail(LimitReasons.TooComplex);
        var hasDays = HasDays();
        if (hasDays && core.Time is null && !ReadClock(ref i, to, ref core))
            return false;
        if (core.Until is not null)
            return Fail(LimitReasons.TooComplex);
        var boundary = edge == Edge.End ? Boundary.By : Boundary.Within;
        switch (KindAt(i, to))
        {
            case TokenKind.Before:
                boundary = hasDays || _hasEnds || edge == Edge.End || _points.Count == 0 ? Boundary.By : Boundary.Before;
                i++;
                break;
            case TokenKind.Stop:
                boundary = Boundary.By;
                i++;
                break;
            case TokenKind.Inside:
                boundary = hasDays || _hasEnds || edge == Edge.End ? Boundary.By : Boundary.Within;
                i++;
                break;
            case TokenKind.About:
                return Fail(LimitReasons.Approximate);
        }
        if (boundary == Boundary.Within && _hasEnds && edge != Edge.End)
            return Fail(LimitReasons.TooComplex);
        return AddRecurring(core, boundary, i, to);
    }

    private bool AddRecurring(Core core, Boundary boundary, int i, int to)
    {
        if (!IsPossible(core.Cycle!, boundary, core.Time is not null))
            return Fail(LimitReasons.DoesNotFit);
        core.Kind = CoreKind.Recurring;
        core.Boundary = boundary;
        core.Deadline = RecurringDeadline.At(core.Cycle!, new ValueList<CyclePoint>([.. _points]), boundary, core.Time);
        core.Next = i;
        core.IsBounded = true;
        var counted = FindCount(i, to, core.First, out var count);
        if (counted && IsEach(count, i))
        {
            core.Next = count.Next; // 上半年、下半年各一次: a point is one time already
        }
        else if (counted)
        {
            core.Quota = Quota.Create(count.Minimum, count.Maximum, core.Cycle, counter: count.Counter);
            core.Next = count.Next;
        }
        _cores.Add(core);
        return true;
    }

    private bool IsEach(FoundCount count, int from) => count is { Minimum: 1, Maximum: 1 } && SaysEach(from, count.At);

    private bool SaysEach(int from, int to) => Array.IndexOf(_text.Chars, '各', T[from].Start, T[to].Start - T[from].Start) >= 0;

    private bool HasDays()
    {
        foreach (var point in _points)
        {
            if (point.Unit is not (CyclePointUnit.Whole or CyclePointUnit.Part))
                return true;
        }
        return false;
    }

    private bool IsPossible(Cycle cycle, Boundary boundary, bool hasTime)
    {
        foreach (var point in _points)
        {
            if (!point.Fits(cycle) || (point.IsWholeCycle && !point.IsFollowing))
                return false;
            if (boundary == Boundary.Before && (point.Unit != _points[0].Unit || point.Unit is not (CyclePointUnit.Whole or CyclePointUnit.Part) || point.IsStretch))
                return false;
            if (hasTime && (point.IsStretch || point.Unit is not (CyclePointUnit.Day or CyclePointUnit.Weekday or CyclePointUnit.Workday)))
                return false;
        }
        return true;
    }

    /// <summary>Reads one point or stretch.</summary>
    private bool ReadPoint(ref int i, int to, Core core, bool isFollowing, ref int month, out CyclePoint point, out Edge edge)
    {
        point = default;
        edge = Edge.None;
        var at = i;
        if (!ReadOnePoint(ref at, to, core, isFollowing, ref month, out point))
            return false;
        if (IsRangeMark(at, to))
        {
            var end = AfterRangeMark(at, to);
            if (!ReadOnePoint(ref end, to, core, isFollowing || point.IsFollowing, ref month, out var last))
                return false;
            if (CyclePoint.TryBetween(point, last) is not { } stretch)
                return Fail(last.IsFollowing ? LimitReasons.TooComplex : LimitReasons.Contradictory(Words(i, end)));
            (point, at) = (stretch, end);
        }
        if (point.Unit is CyclePointUnit.Whole or CyclePointUnit.Part)
            edge = ReadEdge(ref at, to);
        return Accept(ref i, at);
    }

    private bool ReadOnePoint(ref int i, int to, Core core, bool isFollowing, ref int month, out CyclePoint point)
    {
        var unit = core.Cycle!.Unit;
        point = default;
        if (core.Cycle.Amount > 1 && unit != CycleUnit.Year)
            return false;
        // 每季度次月10日前: the month after the quarter is the first of the next one.
        if (!isFollowing && !core.IsNamed && KindAt(i, to) is TokenKind.YearRef or TokenKind.QuarterRef or TokenKind.MonthRef or TokenKind.WeekRef or TokenKind.HalfRef && T[i].Value == Lexicon.Following)
        {
            var named = UnitOf(KindAt(i));
            var at = i + 1;
            if (named == unit)
            {
                if (!ReadOnePoint(ref at, to, core, true, ref month, out point))
                    point = Whole(true);
                return Accept(ref i, at);
            }
            if (named != CycleUnit.Month || unit is not (CycleUnit.Quarter or CycleUnit.HalfYear or CycleUnit.Year))
                return false;
            return ReadWithin(ref at, to, CycleSection.Month, 1, true, out point) && Accept(ref i, at);
        }
        return unit switch
        {
            CycleUnit.Year => ReadPointOfYear(ref i, to, isFollowing, ref month, out point),
            CycleUnit.HalfYear or CycleUnit.Quarter => ReadPointOfQuarter(ref i, to, isFollowing, out point),
            CycleUnit.Month => ReadPointOfMonth(ref i, to, isFollowing, out point),
            CycleUnit.Week => ReadPointOfWeek(ref i, to, isFollowing, out point),
            _ => false,
        };
    }

    private bool ReadPointOfYear(ref int i, int to, bool isFollowing, ref int month, out CyclePoint point)
    {
        var at = i;
        point = default;
        if (KindAt(at, to) == TokenKind.HalfOfYear)
            return ReadWithin(ref at, to, CycleSection.HalfYear, T[at++].Value, isFollowing, out point) && Accept(ref i, at);
        if (IsNumberOf(ref at, to, TokenKind.Month, out var number))
        {
            month = number;
            return ReadWithin(ref at, to, CycleSection.Month, number, isFollowing, out point) && Accept(ref i, at);
        }
        if (month > 0 && IsDayAt(at, to))
            return ReadWithin(ref at, to, CycleSection.Month, month, isFollowing, out point) && Accept(ref i, at);
        if (KindAt(at, to) == TokenKind.Ordinal)
            at++;
        if (IsNumberOf(ref at, to, TokenKind.Quarter, out number))
            return ReadWithin(ref at, to, CycleSection.Quarter, number, isFollowing, out point) && Accept(ref i, at);
        at = i;
        return ReadOrdinalWorkday(ref at, to, out number) && Found(CyclePointUnit.Workday, number, CycleSection.None, 0, isFollowing, out point) && Accept(ref i, at);
    }

    private bool ReadPointOfQuarter(ref int i, int to, bool isFollowing, out CyclePoint point)
    {
        var at = i;
        point = default;
        if (KindAt(at, to) == TokenKind.MonthOfQuarter)
            return ReadWithin(ref at, to, CycleSection.Month, T[at++].Value, isFollowing, out point) && Accept(ref i, at);
        if (KindAt(at, to) == TokenKind.Ordinal && KindAt(at + 1, to) == TokenKind.Number && IsMonthAt(at + 2, to))
        {
            var number = T[at + 1].Value;
            at += 3;
            return ReadWithin(ref at, to, CycleSection.Month, number, isFollowing, out point) && Accept(ref i, at);
        }
        return ReadOrdinal(ref i, to, CycleSection.None, 0, isFollowing, out point);
    }

    private bool IsMonthAt(int i, int to) =>
        KindAt(i, to) == TokenKind.Month || (KindAt(i, to) == TokenKind.Unit && T[i].Value == (int)PeriodUnit.Month);

    private bool ReadPointOfMonth(ref int i, int to, bool isFollowing, out CyclePoint point)
    {
        var at = i;
        // 每月15日、月底前
        if (_points.Count > 0 && KindAt(at, to) == TokenKind.Month && KindAt(at + 1, to) == TokenKind.End)
            return Found(CyclePointUnit.Day, -1, CycleSection.None, 0, isFollowing, out point) && Accept(ref i, at + 2);
        return ReadWithin(ref at, to, CycleSection.None, 0, isFollowing, out point) && !point.IsWholeCycle && Accept(ref i, at);
    }

    private bool ReadPointOfWeek(ref int i, int to, bool isFollowing, out CyclePoint point)
    {
        var at = i;
        point = default;
        // 每周周五, 每周星期五
        if (KindAt(at, to) == TokenKind.Unit && T[at].Value == (int)PeriodUnit.Week)
            at++;
        if (KindAt(at, to) == TokenKind.Number && T[at] is { IsChinese: true, Value: >= 1 and <= 6 } && !IsCountAhead(at + 1, to))
            return !IsOnceOrMonday(at, to) && Found(CyclePointUnit.Weekday, T[at].Value, CycleSection.None, 0, isFollowing, out point) && Accept(ref i, at + 1);
        if (KindAt(at, to) == TokenKind.Day && T[at].Value == 1)
            return Found(CyclePointUnit.Weekday, 7, CycleSection.None, 0, isFollowing, out point) && Accept(ref i, at + 1);
        return false;
    }

    // 每周一调度 may mean once a week; 每周一更新 is said of Mondays.
    private bool IsOnceOrMonday(int i, int to)
    {
        if (T[i].Value != 1 || i + 1 >= to || IsWord(i - 1, "周") || T[i + 1].Kind is not (TokenKind.Text or TokenKind.Event))
            return false;
        return (T[i + 1].Terms & (EventTerms.Published | EventTerms.Update | EventTerms.Submitted)) == 0 && !Fail(LimitReasons.OnceOrMonday(Words(i - 1, i + 2)));
    }

    // 每周一次, 每周一至两次
    private bool IsCountAhead(int i, int to)
    {
        if (IsRangeMark(i, to) && KindAt(i + 1, to) == TokenKind.Number)
            i += 2;
        return KindAt(i, to) is TokenKind.Counter or TokenKind.Unit;
    }

    /// <summary>Reads a day, part, week or working day within a section of the cycle; the section as a whole when there is none.</summary>
    private bool ReadWithin(ref int i, int to, CycleSection section, int number, bool isFollowing, out CyclePoint point)
    {
        if (KindAt(i, to) == TokenKind.Of && KindAt(i + 1, to) is TokenKind.Part or TokenKind.Number or TokenKind.Ordinal or TokenKind.LastOne or TokenKind.LastDay or TokenKind.FirstOne or TokenKind.Before)
            i++;
        if (KindAt(i, to) == TokenKind.Part)
            return Found(CyclePointUnit.Part, T[i++].Value, section, number, isFollowing, out point);
        if (IsNumberOf(ref i, to, TokenKind.Day, out var day))
            return Found(CyclePointUnit.Day, day, section, number, isFollowing, out point);
        if (KindAt(i, to) == TokenKind.LastDay)
        {
            i++;
            return Found(CyclePointUnit.Day, -1, section, number, isFollowing, out point);
        }
        return ReadOrdinal(ref i, to, section, number, isFollowing, out point) || (_reason is null && Found(CyclePointUnit.Whole, 0, section, number, isFollowing, out point));
    }

    /// <summary>第二周, 第5个工作日, 最后一个工作日; 前5个工作日, by the fifth.</summary>
    private bool ReadOrdinal(ref int i, int to, CycleSection section, int number, bool isFollowing, out CyclePoint point)
    {
        point = default;
        var at = i;
        if (ReadOrdinalWorkday(ref at, to, out var workday))
            return Found(CyclePointUnit.Workday, workday, section, number, isFollowing, out point) && Accept(ref i, at);
        if (KindAt(at, to) == TokenKind.Ordinal && KindAt(at + 1, to) == TokenKind.Number && KindAt(at + 2, to) == TokenKind.Unit && T[at + 2].Value == (int)PeriodUnit.Week && KindAt(at + 3, to) is not (TokenKind.Number or TokenKind.Day))
            return Found(CyclePointUnit.Week, T[at + 1].Value, section, number, isFollowing, out point) && Accept(ref i, at + 3);
        if (KindAt(at, to) is not (TokenKind.Before or TokenKind.Start) || KindAt(at + 1, to) != TokenKind.Number || KindAt(at + 3, to) != TokenKind.Inside)
            return false;
        var isWorkday = KindAt(at + 2) == TokenKind.Unit && T[at + 2].Value == (int)PeriodUnit.Workday;
        var isDay = KindAt(at + 2) == TokenKind.Day || (KindAt(at + 2) == TokenKind.Unit && T[at + 2].Value == (int)PeriodUnit.Day);
        if (!isWorkday && !isDay)
            return false;
        var unit = isWorkday ? CyclePointUnit.Workday : CyclePointUnit.Day;
        return Found(unit, T[at + 1].Value, section, number, isFollowing, out point) && Accept(ref i, at + 3);
    }

    private bool Found(CyclePointUnit unit, int number, CycleSection section, int sectionNumber, bool isFollowing, out CyclePoint point)
    {
        point = default;
        if (CyclePoint.TryCreate(section, sectionNumber, sectionNumber, unit, number, number, isFollowing) is not { } found)
            return Fail(LimitReasons.NoSuchDay);
        point = found;
        return true;
    }
}
