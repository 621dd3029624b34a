using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <content>Joins a cycle with what follows it in its piece.</content>
internal sealed partial class LimitParser
{
    // 每年6月28日前、12月8日前: 每年 is meant of both.
    private static void CarryCycle(TimeStatement last, ref TimeStatement statement)
    {
        if (last is not { Kind: StatementKind.Recurring, IsNamed: false, Cycle: { Amount: 1 } cycle })
            return;
        if (statement.Kind == StatementKind.Span && cycle.Unit == CycleUnit.Year && YearlyOf(statement) is { } yearly)
            (statement.Kind, statement.Deadline, statement.Cycle) = (StatementKind.Recurring, yearly, cycle);
        else if (IsDayOfMonth(statement) && cycle.Unit == CycleUnit.Month)
            (statement.Kind, statement.Deadline, statement.Cycle) = (StatementKind.Recurring, RecurringDeadline.At(cycle, One(CyclePoint.Create(CyclePointUnit.Day, statement.Amount!.Amount))), cycle);
    }

    private static bool IsDayOfMonth(TimeStatement statement) => statement is { Kind: StatementKind.Amount, IsDayNumber: true, Tail: Tail.Before, Amount.Amount: <= 31 };

    /// <summary>Joins a cycle with what follows in the same piece: 每月数据发布后5个工作日内, 每年工作总结于12月10日前报送.</summary>
    private static bool MergeIntoCycle(TimeStatement last, ref TimeStatement statement)
    {
        var cycle = last.Cycle!;
        switch (statement.Kind)
        {
            case StatementKind.Amount when IsDayOfMonth(statement) && cycle is { Amount: 1, Unit: CycleUnit.Month }:
                statement.Kind = StatementKind.Recurring;
                statement.Deadline = RecurringDeadline.At(cycle, One(CyclePoint.Create(CyclePointUnit.Day, statement.Amount!.Amount)));
                break;
            case StatementKind.Amount:
                statement.OfCycle = cycle;
                break;
            case StatementKind.Span when cycle is { Amount: 1, Unit: CycleUnit.Year } && YearlyOf(statement) is { } yearly:
                statement.Kind = StatementKind.Recurring;
                statement.Deadline = yearly;
                break;
            case StatementKind.Recurring when statement.IsNamed && FollowingIn(cycle, (RecurringDeadline)statement.Deadline!) is { } following:
                statement.Deadline = following;
                break;
            case StatementKind.Count when statement.Quota is { HasNoPeriod: true } quota:
                statement.Quota = Quota.Create(quota.Minimum, quota.Maximum, cycle, counter: quota.Counter);
                break;
            default:
                return false;
        }
        (statement.HasOuter, statement.OuterFrom, statement.OuterTo) = last.HasOuter ? (true, last.OuterFrom, last.OuterTo) : (true, last.Prefix, last.First);
        (statement.Starting, statement.IsList, statement.IsOr) = (last.Starting, last.IsList, last.IsOr);
        return true;
    }

    private static ValueList<CyclePoint> One(CyclePoint point) => new([point]);

    /// <summary>The limit that comes back every year on the day or period of a statement; null when the statement names a year or no month.</summary>
    private static RecurringDeadline? YearlyOf(TimeStatement statement)
    {
        var span = statement.Span;
        if (!span.Year.IsUnstated || statement.Until is not null || statement.IsFuzzy)
            return null;
        var every = Deadlines.Cycle.Every(CycleUnit.Year);
        if (span.Unit == SpanUnit.Year)
            return statement.Boundary == Boundary.Before ? null : RecurringDeadline.Create(every, statement.Boundary);
        if (span.Index.Number is not { } index || PointOf(span, index) is not { } point || !point.Fits(every))
            return null;
        return RecurringDeadline.At(every, One(point), statement.Boundary, statement.Time);
    }

    private static CyclePoint? PointOf(CalendarSpan span, int index)
    {
        var section = span.Unit switch
        {
            SpanUnit.HalfYear => CycleSection.HalfYear,
            SpanUnit.Quarter => CycleSection.Quarter,
            _ => CycleSection.Month,
        };
        var unit = span.Unit switch
        {
            SpanUnit.Part => CyclePointUnit.Part,
            SpanUnit.Day => CyclePointUnit.Day,
            SpanUnit.Workday => CyclePointUnit.Workday,
            _ => CyclePointUnit.Whole,
        };
        return CyclePoint.TryCreate(section, index, index, unit, span.Detail, span.Detail, false);
    }

    // 每季度…次月10日前: the month after the quarter is the first of the next one.
    private static RecurringDeadline? FollowingIn(Cycle cycle, RecurringDeadline found)
    {
        if (cycle == found.Every)
            return found;
        if (found.Points.IsEmpty || found.Every is not { Amount: 1, Unit: CycleUnit.Month } || cycle is not { Amount: 1, Unit: CycleUnit.Quarter or CycleUnit.HalfYear or CycleUnit.Year })
            return null;
        var points = new List<CyclePoint>();
        foreach (var point in found.Points)
        {
            if (!point.IsFollowing || CyclePoint.TryCreate(CycleSection.Month, 1, 1, point.Unit, point.Number, point.LastNumber, true) is not { } moved || !moved.Fits(cycle))
                return null;
            points.Add(moved);
        }
        return RecurringDeadline.At(cycle, new ValueList<CyclePoint>([.. points]), found.Boundary, found.Time);
    }
}
