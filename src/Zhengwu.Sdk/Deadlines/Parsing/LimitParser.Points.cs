using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <content>Reads the points of a cycle: one, a list, stretches; and their bound.</content>
internal sealed partial class LimitParser
{
    /// <summary>Reads the points of a cycle: one, a list, stretches; and their bound.</summary>
    private bool ReadPoints(TimeStatement statement, int i, int to)
    {
        _points.Clear();
        var edge = Edge.None;
        var isFollowing = statement.Point.IsFollowing;
        var month = 0;
        (_explicit, _hasEnds) = (0, false);
        while (ReadPoint(ref i, to, statement, isFollowing, ref month, out var point, out edge))
        {
            if (!point.Fits(statement.Cycle!))
                return Fail(point.Unit == CyclePointUnit.Day ? LimitReasons.NoSuchDay : LimitReasons.DoesNotFit);
            _points.Add(point);
            _hasEnds |= edge == Edge.End;
            if (edge == Edge.End || IsExplicit(ref i, to))
                _explicit++;
            if (edge == Edge.Start || statement.IsNamed || !IsListMark(i, to) || KindAt(i) == TokenKind.Or || !IsPointAt(i + 1, to, statement, isFollowing, month))
                return FinishPoints(statement, ref i, to, edge);
            i++;
        }
        return _points.Count > 0 && _reason is null ? FinishPoints(statement, ref i, to, edge) : statement.Cycle!.Unit == CycleUnit.Day && ReadDaily(statement, i, to);
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

    private bool IsPointAt(int i, int to, TimeStatement statement, bool isFollowing, int month)
    {
        var reason = _reason;
        var found = ReadPoint(ref i, to, statement, isFollowing, ref month, out _, out _);
        _reason = reason;
        return found;
    }

    private bool ReadDaily(TimeStatement statement, int i, int to)
    {
        if (!ReadClock(ref i, to, ref statement) || statement.Time is null || statement.Until is not null)
            return false;
        return FinishPoints(statement, ref i, to, Edge.None);
    }

    private bool FinishPoints(TimeStatement statement, ref int i, int to, Edge edge)
    {
        if (edge == Edge.Start)
            return AddFuzzy(statement, i);
        if (!SharePart(i, to))
            return Fail(LimitReasons.TooComplex);
        var hasDays = HasDays();
        if (hasDays && statement.Time is null && !ReadClock(ref i, to, ref statement))
            return false;
        if (statement.Until is not null)
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
        return AddRecurring(statement, boundary, i, to);
    }

    private bool AddRecurring(TimeStatement statement, Boundary boundary, int i, int to)
    {
        if (!IsPossible(statement.Cycle!, boundary, statement.Time is not null))
            return Fail(LimitReasons.DoesNotFit);
        statement.Kind = StatementKind.Recurring;
        statement.Boundary = boundary;
        statement.Deadline = RecurringDeadline.At(statement.Cycle!, new ValueList<CyclePoint>([.. _points]), boundary, statement.Time);
        statement.Next = i;
        statement.IsBounded = true;
        var counted = FindCount(i, to, statement.First, out var count);
        if (counted && IsEach(count, i))
        {
            statement.Next = count.Next; // 上半年、下半年各一次: a point is one time already
        }
        else if (counted)
        {
            statement.Quota = Quota.Create(count.Minimum, count.Maximum, statement.Cycle, counter: count.Counter);
            statement.Next = count.Next;
        }
        _statements.Add(statement);
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
}
