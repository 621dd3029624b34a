namespace Zhengwu.Deadlines;

/// <content>Reads one point or stretch of a cycle, by the unit of the cycle.</content>
internal sealed partial class LimitParser
{
    /// <summary>Reads one point or stretch.</summary>
    private bool ReadPoint(ref int i, int to, TimeStatement statement, bool isFollowing, ref int month, out CyclePoint point, out Edge edge)
    {
        point = default;
        edge = Edge.None;
        var at = i;
        if (!ReadOnePoint(ref at, to, statement, isFollowing, ref month, out point))
            return false;
        if (IsRangeMark(at, to))
        {
            var end = AfterRangeMark(at, to);
            if (!ReadOnePoint(ref end, to, statement, isFollowing || point.IsFollowing, ref month, out var last))
                return false;
            if (CyclePoint.TryBetween(point, last) is not { } stretch)
                return Fail(last.IsFollowing ? LimitReasons.TooComplex : LimitReasons.Contradictory(Words(i, end)));
            (point, at) = (stretch, end);
        }
        if (point.Unit is CyclePointUnit.Whole or CyclePointUnit.Part)
            edge = ReadEdge(ref at, to);
        return Accept(ref i, at);
    }

    private bool ReadOnePoint(ref int i, int to, TimeStatement statement, bool isFollowing, ref int month, out CyclePoint point)
    {
        var unit = statement.Cycle!.Unit;
        point = default;
        if (statement.Cycle.Amount > 1 && unit != CycleUnit.Year)
            return false;
        // 每季度次月10日前: the month after the quarter is the first of the next one.
        if (!isFollowing && !statement.IsNamed && KindAt(i, to) is TokenKind.YearRef or TokenKind.QuarterRef or TokenKind.MonthRef or TokenKind.WeekRef or TokenKind.HalfRef && T[i].Value == Lexicon.Following)
        {
            var named = UnitOf(KindAt(i));
            var at = i + 1;
            if (named == unit)
            {
                if (!ReadOnePoint(ref at, to, statement, true, ref month, out point))
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
