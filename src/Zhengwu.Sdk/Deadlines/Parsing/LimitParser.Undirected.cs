namespace Zhengwu.Deadlines;

/// <content>Makes values of lengths of time that neither 后 nor 前 leads.</content>
internal sealed partial class LimitParser
{
    /// <summary>A length without a direction before it: a display, a shortest time, an event without 后, or nothing but a length.</summary>
    private Deadline? FinishUndirected(ref TimeStatement statement, int end, int to)
    {
        var start = StartOfEvent(statement.Prefix, end);
        var subjectEnd = end;
        while (subjectEnd > start && IsDuration(subjectEnd - 1))
            subjectEnd--;
        // 至少公示7日
        statement.IsAtLeast |= start > statement.Prefix && T[start - 1].Kind == TokenKind.AtLeast;
        // 公布征求意见，期限不得少于30日
        if (subjectEnd == statement.Prefix && subjectEnd < end && subjectEnd > 1 && T[subjectEnd - 1].Kind == TokenKind.Comma && IsDisplay(subjectEnd - 2))
            (start, subjectEnd) = (subjectEnd - 2, subjectEnd - 1);
        if (subjectEnd > start && statement.Tail != Tail.After && IsDisplay(subjectEnd - 1) && (statement.Tail == Tail.None || statement.IsAtLeast))
            return FinishDisplay(ref statement, start, subjectEnd);
        if (statement.IsAtLeast && statement.Tail == Tail.None && statement.Longest is null)
            return FinishShortest(ref statement, start, subjectEnd);
        var extension = ExtensionIn(start, end);
        if (extension >= 0 || EndsInEvent(start, end))
        {
            statement.Direction = Direction.After;
            (statement.EventFrom, statement.EventTo) = extension >= 0 ? (extension, extension + 1) : (start, end);
            (statement.ScopeFrom, statement.ScopeTo) = (statement.Prefix, statement.EventFrom);
            return FinishAfter(statement, EventOf(statement), to);
        }
        (statement.ScopeFrom, statement.ScopeTo) = (statement.Prefix, end);
        return statement.Tail == Tail.None && statement.Longest is null ? FinishBare(statement, start, end, subjectEnd, to) : FinishWithoutEvent(statement, to);
    }

    // 期 is also a counter: 每月1期.
    private bool IsDuration(int i) => T[i].Kind is TokenKind.Duration or TokenKind.Label or TokenKind.Of || IsWord(i, "期");

    private bool IsDisplay(int i) => (T[i].Terms & EventTerms.Display) != 0 || (T[i].Kind == TokenKind.Quoted && LimitWords.NamesDisplay(Words(i, i + 1)));

    // 延长20个工作日, 延长的期限最长不得超过20个工作日
    private int ExtensionIn(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if ((T[i].Terms & EventTerms.Extended) != 0)
                return i;
        }
        return -1;
    }

    private Deadline? FinishDisplay(ref TimeStatement statement, int start, int end)
    {
        if (statement.IsAtMost || (statement.IsAtLeast && statement.Tail == Tail.Inside))
            return Refuse(LimitReasons.TooComplex);
        var after = TriggerEvent.Unstated;
        (statement.ScopeFrom, statement.ScopeTo) = (statement.Prefix, start);
        for (var i = end - 1; i > start; i--)
        {
            if (T[i - 1].Kind is not (TokenKind.After or TokenKind.From))
                continue;
            (statement.EventFrom, statement.EventTo) = (start, i - 1);
            after = EventOf(statement);
            start = i;
            break;
        }
        while (start < end - 1 && T[start].Kind is TokenKind.At or TokenKind.Modal or TokenKind.Comma or TokenKind.Continuous or TokenKind.Of)
            start++;
        MarkUsed(start, end);
        var subject = Words(start, end);
        if (!LimitWords.NamesDisplay(subject))
            return Refuse(LimitReasons.Unread(subject));
        return DisplayDeadline.Create(subject, statement.Amount!, statement.IsAtLeast ? statement.Longest : statement.Longest ?? statement.Amount, after);
    }

    private Deadline? FinishShortest(ref TimeStatement statement, int start, int end)
    {
        while (start < end && T[start].Kind is TokenKind.At or TokenKind.Modal or TokenKind.Comma)
            start++;
        (statement.ScopeFrom, statement.ScopeTo) = (statement.Prefix, start);
        MarkUsed(start, end);
        var subject = start < end ? Words(start, end) : null;
        if (subject is not null && LimitWords.NamesDisplay(subject))
            return Refuse(LimitReasons.Unread(subject));
        return AtLeastDeadline.Create(TriggerEvent.Unstated, statement.Amount!, statement.Longest, subject);
    }

    // 信息形成20个工作日内: a happening with its subject.
    private bool EndsInEvent(int start, int end)
    {
        while (end > start && T[end - 1].Kind == TokenKind.Close)
            end--;
        // 不能当场答复的20个工作日内 says in which case.
        if (end <= start || KindAt(end) == TokenKind.Of)
            return false;
        var last = T[end - 1].Terms;
        if ((last & EventTerms.Happening) == 0)
            return T[end - 1].Kind == TokenKind.Text && T[end - 1].End - T[end - 1].Start == 1 && SaysHappening(start, end - 1);
        return (last & EventTerms.Duty) == 0 ? end - start > 1 : NamesThing(start, end - 1);
    }

    // 主动公开20个工作日内 is the duty itself; 规范性文件公开20个工作日内 may be what it follows upon.
    private bool NamesThing(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if ((T[i].Terms & EventTerms.Thing) != 0 || T[i].Kind == TokenKind.Quoted)
                return true;
        }
        return false;
    }

    // The bracket of 信息形成（变更） closes as text.
    private bool SaysHappening(int start, int end) => IsWord(end, ")") && end > start && (T[end - 1].Terms & EventTerms.Happening) != 0;

    /// <summary>Nothing but a length: 20个工作日 is a limit whose 内 was lost, 6个月 the longest gap between updates.</summary>
    private Deadline? FinishBare(TimeStatement statement, int start, int end, int subjectEnd, int to)
    {
        // 三天两头
        if (statement.Amount!.Unit is not (PeriodUnit.Workday or PeriodUnit.Hour) && statement.Next < to && T[statement.Next].Kind is not TokenKind.Event)
            return Refuse(LimitReasons.Unread(Words(statement.First, to)));
        // 24小时受理 is said of a service.
        if (statement.Amount.Unit == PeriodUnit.Hour && statement.Next < to && (T[statement.Next].Terms & EventTerms.Duty) == 0)
            return Refuse(LimitReasons.Unread(Words(statement.First, to)));
        if (statement.IsAtMost || statement.Amount.Unit is PeriodUnit.Workday or PeriodUnit.Hour)
            return WithinDeadline.Create(TriggerEvent.Unstated, statement.Amount!);
        var isAlone = end == statement.Prefix && KindAt(end - 1) is not (TokenKind.Comma or TokenKind.Open);
        var saysHowOften = end > start && IsFrequency(end - 1);
        if ((saysHowOften || (isAlone && !IsLong(statement.Amount))) && statement.Cycle is not null && !statement.IsDayNumber && statement.Amount.Unit != PeriodUnit.Day)
            return RecurringDeadline.Create(statement.Cycle);
        if (IsLong(statement.Amount)) // 期限为三年 is how long something holds
            return Refuse(LimitReasons.NoBound(Words(statement.First, statement.Next)));
        if (isAlone && statement.IsDayNumber)
            return Refuse(LimitReasons.DayOrDays);
        if (isAlone || (subjectEnd < end && OnlyEvents(start, subjectEnd)))
            return WithinDeadline.Create(TriggerEvent.Unstated, statement.Amount);
        return Refuse(LimitReasons.Unread(Words(statement.Prefix, statement.Next)));
    }

    // 5年 alone is hardly how often something is updated; it may be how long it is kept.
    private static bool IsLong(Period length) => length is { Unit: PeriodUnit.Year, Amount: > 1 } or { Unit: PeriodUnit.Month, Amount: > 12 };

    private bool IsFrequency(int i) => IsWord(i, "周期") || IsWord(i, "频次") || IsWord(i, "频率");

    private bool OnlyEvents(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (T[i].Kind is not TokenKind.Event)
                return false;
        }
        return true;
    }

    private Deadline? FinishWithoutEvent(TimeStatement statement, int to)
    {
        if (statement.IsAtMost && statement.Cycle is not null && statement.Tail == Tail.Inside && HasUpdate(statement.Next, to))
            return RecurringDeadline.Create(statement.Cycle); // 最迟6个月内必须有更新
        return FinishAfter(statement, TriggerEvent.Unstated, to);
    }
}
