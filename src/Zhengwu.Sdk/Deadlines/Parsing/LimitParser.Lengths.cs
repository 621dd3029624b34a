namespace Zhengwu.Deadlines;

/// <content>Makes values of lengths of time, by what stands before and behind them.</content>
internal sealed partial class LimitParser
{
    private Deadline? FinishAmount(ref TimeStatement statement, int to)
    {
        ReadModifiers(ref statement, out var end);
        if (_reason is not null)
            return null;
        if (statement.OfCycle is { } cycle)
            return FinishOfCycle(ref statement, cycle, end);
        if (statement.IsExceeded)
            return FinishExceeded(ref statement, to);
        if (statement.Direction == Direction.None && statement.Tail != Tail.Before && FinishUndirected(ref statement, end, to) is { } plain)
            return plain;
        if (_reason is not null)
            return null;
        if (statement.Tail == Tail.Before && statement.Direction == Direction.None)
            statement.Direction = Direction.Before;
        else if (statement.Tail == Tail.After && statement.Direction == Direction.None)
            statement.Direction = Direction.After;
        PlaceEvent(ref statement, end);
        var @event = EventOf(statement);
        if (statement.Tail != Tail.Before)
            return statement.Direction == Direction.Before ? FinishBefore(statement, @event) : FinishAfter(statement, @event, to);
        return statement.Direction == Direction.After ? Refuse(LimitReasons.Contradictory(Words(statement.Prefix, statement.Next))) : FinishBefore(statement, @event);
    }

    private Deadline? FinishOfCycle(ref TimeStatement statement, Cycle cycle, int end)
    {
        if (statement.Direction != Direction.After || statement.Tail is not (Tail.Inside or Tail.None) || statement.IsAtLeast || statement.Longest is not null)
            return Refuse(LimitReasons.TwoStatements(Words(statement.OuterTo, statement.Next)));
        PlaceEvent(ref statement, end);
        var @event = EventOf(statement);
        return RecurringDeadline.Following(cycle, @event.Kind == TriggerEventKind.Unstated ? TriggerEvent.PeriodEnded : @event, statement.Amount!);
    }

    // 超过3个月未更新: no gap may be longer.
    private Deadline? FinishExceeded(ref TimeStatement statement, int to)
    {
        if (KindAt(statement.Next, to) != TokenKind.Negation || statement.Cycle is null || statement.Tail != Tail.None || statement.Direction != Direction.None)
            return Refuse(LimitReasons.Negated);
        return RecurringDeadline.Create(statement.Cycle);
    }

    private Deadline? FinishBefore(TimeStatement statement, TriggerEvent @event)
    {
        if (statement.IsDayNumber && statement.Tail == Tail.Before && (@event.Kind == TriggerEventKind.Unstated || NamesCalendar(statement.EventFrom, statement.EventTo)))
            return Refuse(LimitReasons.DayOrDays);
        if (statement.Longest is not null)
            return Refuse(LimitReasons.TooComplex);
        return BeforeDeadline.Create(@event, statement.Amount, statement.Tail == Tail.Inside && !statement.IsAtLeast);
    }

    // 季末月25日前 is a date, 会议召开5日前 a number of days.
    private bool NamesCalendar(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (T[i].Kind is TokenKind.Year or TokenKind.Month or TokenKind.Quarter or TokenKind.MonthOfQuarter or TokenKind.Part or TokenKind.Cycle)
                return true;
        }
        return false;
    }

    private Deadline? FinishAfter(TimeStatement statement, TriggerEvent @event, int to)
    {
        if (KindAt(statement.Next, to) == TokenKind.Negation)
            return Refuse(LimitReasons.Negated);
        if (statement.IsAtLeast && statement.Tail == Tail.Inside)
            return Refuse(LimitReasons.Contradictory(Words(statement.Prefix, statement.Next)));
        if (statement.Tail == Tail.After && statement.IsAtMost)
            return Refuse(LimitReasons.Contradictory(Words(statement.Prefix, statement.Next)));
        // 3至5个工作日内: 内 bounds the longer one, and the shorter binds nobody.
        if (statement.Longest is not null && statement.Tail == Tail.Inside)
            return WithinDeadline.Create(@event, statement.Longest);
        if (statement.IsAtLeast || statement.Longest is not null || statement.Tail == Tail.After)
            return AtLeastDeadline.Create(@event, statement.Amount!, statement.Longest);
        return WithinDeadline.Create(@event, statement.Amount!);
    }
}
