namespace Zhengwu.Deadlines;

/// <content>Makes values of cores.</content>
internal sealed partial class LimitParser
{
    private void Finish(Core core, Link link, int to)
    {
        if (core.IsOr)
            link = Link.Or;
        else if (core.IsList)
            link = Link.List;
        if (core.Kind == CoreKind.Start)
        {
            HoldStart(core, link);
            return;
        }
        var isBareWord = false;
        if (!IsCutOffCleanly(core, to))
            return;
        var deadline = core.Kind switch
        {
            CoreKind.Span => FinishSpan(ref core),
            CoreKind.Amount => FinishAmount(ref core, to),
            CoreKind.Cycle => FinishCycle(core, to),
            CoreKind.Word => FinishWord(ref core),
            _ => core.Deadline,
        };
        if (_reason is not null)
            return;
        if (core.Starting is { } starting && deadline is RecurringDeadline recurring)
            deadline = recurring.From(starting);
        if (core.HasOuter)
            (core.ScopeFrom, core.ScopeTo) = (core.OuterFrom, core.OuterTo);
        else if (core.Kind is not (CoreKind.Amount or CoreKind.Word))
            (core.ScopeFrom, core.ScopeTo) = (core.Prefix, core.First);
        if (deadline is VagueDeadline { After.Kind: TriggerEventKind.Unstated } or ByLawDeadline)
            isBareWord = !HasUpdate(core.Next, to);
        var scope = core.Kind == CoreKind.Word && deadline is VagueDeadline or ContinuousDeadline && IsCircumstance(core) ? null : ScopeOf(ref core);
        if (_reason is null)
            AddPart(link, deadline, core.Quota, core.IsSoft, scope, core.IsException, isBareWord);
    }

    /// <summary>Whether what follows right upon a core is no denial (7月10日以前不得公开) and no rest of a statement that was read in part (每月个月).</summary>
    private bool IsCutOffCleanly(Core core, int to)
    {
        var next = KindAt(core.Next, to);
        if (next == TokenKind.Negation && core.Kind != CoreKind.Amount)
            return Fail(LimitReasons.Negated);
        return (next == TokenKind.Inside && core.Kind == CoreKind.Word) || !IsRest(next) || Fail(LimitReasons.Unread(Words(core.First, core.Next + 1)));
    }

    private static bool IsRest(TokenKind kind) =>
        kind is TokenKind.Unit or TokenKind.BadUnit or TokenKind.Year or TokenKind.Month or TokenKind.Day or TokenKind.Quarter or TokenKind.Part or TokenKind.HalfYearWord or TokenKind.HalfMonthWord
            or TokenKind.HalfMonths or TokenKind.Hour or TokenKind.Minute or TokenKind.End or TokenKind.Start or TokenKind.Midst or TokenKind.LastDay or TokenKind.LastOne or TokenKind.MonthOfQuarter
            or TokenKind.Inside or TokenKind.Before or TokenKind.After or TokenKind.From or TokenKind.OrMore or TokenKind.OrLess or TokenKind.About or TokenKind.Exceed or TokenKind.NoBound;

    // 每年两会前公布: a bound within the cycle that is left unread would let it slip to the cycle's end.
    private Deadline? FinishCycle(Core core, int to)
    {
        for (var i = core.Next; i < to && !IsListMark(i, to); i++)
        {
            if (T[i].Kind == TokenKind.Before && !T[i].IsUsed)
                return Refuse(LimitReasons.Unread(Words(core.Next, i + 1)));
        }
        return RecurringDeadline.Create(core.Cycle!);
    }

    // 根据立改废情况动态更新
    private bool IsCircumstance(Core core) => KindAt(core.ScopeFrom) == TokenKind.According && core.ScopeTo > core.ScopeFrom;

    private bool HasUpdate(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if ((T[i].Terms & EventTerms.Update) != 0)
                return true;
        }
        return false;
    }

    private Deadline? FinishSpan(ref Core core)
    {
        if (core.Boundary == Boundary.Within && Announces(core))
            core.Boundary = Boundary.By;
        if ((IsYearly(core) || IsInYearly(core)) && YearlyOf(core) is { } yearly)
            return yearly;
        if (core.Span.IsDay)
        {
            if (core.Until is not null && core.Boundary != Boundary.Within)
            {
                Fail(LimitReasons.Contradictory(Words(core.First, core.Next)));
                return null;
            }
            return FixedDayDeadline.Create(core.Span, core.Boundary, core.Time, core.Until);
        }
        if (core.Boundary == Boundary.Before && RangeDeadline.IsNoYear(core.Span))
        {
            Fail(LimitReasons.Unread(Words(core.First, core.Next)));
            return null;
        }
        return PeriodDeadline.Create(core.Span, core.Boundary);
    }

    // 截止时间为…, 最迟7月10日
    private bool Announces(Core core)
    {
        for (var i = core.Prefix; i < core.First; i++)
        {
            if (T[i].Kind == TokenKind.Stop)
                return true;
        }
        return IsBefore(core.First, TokenKind.AtMost);
    }

    private bool IsYearly(Core core) => _context switch
    {
        LimitContext.Catalog => true,
        LimitContext.None => core is { Boundary: Boundary.By, Time: null, Span: { Unit: SpanUnit.Day, Detail: 31, Index.Number: 1 } } && !IsSomeYear(core),
        _ => false,
    };

    // 每年3月底前完成，4月10日前报送: 每年 is meant of the whole sentence.
    private bool IsInYearly(Core core)
    {
        if (core.Prefix == 0 || _parts.Count == 0 || KindAt(core.Prefix - 1) == TokenKind.Strong)
            return false;
        return _parts[_parts.Count - 1].Deadline is RecurringDeadline { Every: { Amount: 1, Unit: CycleUnit.Year }, After: null, Points: { IsEmpty: false } points } && !points[0].IsFollowing;
    }

    private bool IsSomeYear(Core core) => T[core.First] is { Kind: TokenKind.YearRef, Value: Lexicon.Some };

    private Deadline? FinishAmount(ref Core core, int to)
    {
        ReadModifiers(ref core, out var end);
        if (_reason is not null)
            return null;
        if (core.OfCycle is { } cycle)
            return FinishOfCycle(ref core, cycle, end);
        if (core.IsExceeded)
            return FinishExceeded(ref core, to);
        if (core.Direction == Direction.None && core.Tail != Tail.Before && FinishUndirected(ref core, end, to) is { } plain)
            return plain;
        if (_reason is not null)
            return null;
        if (core.Tail == Tail.Before && core.Direction == Direction.None)
            core.Direction = Direction.Before;
        else if (core.Tail == Tail.After && core.Direction == Direction.None)
            core.Direction = Direction.After;
        PlaceEvent(ref core, end);
        var @event = EventOf(core);
        if (core.Tail != Tail.Before)
            return core.Direction == Direction.Before ? FinishBefore(core, @event) : FinishAfter(core, @event, to);
        return core.Direction == Direction.After ? Refuse(LimitReasons.Contradictory(Words(core.Prefix, core.Next))) : FinishBefore(core, @event);
    }

    private Deadline? Refuse(Findings.Bilingual reason)
    {
        Fail(reason);
        return null;
    }

    private Deadline? FinishOfCycle(ref Core core, Cycle cycle, int end)
    {
        if (core.Direction != Direction.After || core.Tail is not (Tail.Inside or Tail.None) || core.IsAtLeast || core.Longest is not null)
            return Refuse(LimitReasons.TwoStatements(Words(core.OuterTo, core.Next)));
        PlaceEvent(ref core, end);
        var @event = EventOf(core);
        return RecurringDeadline.Following(cycle, @event.Kind == TriggerEventKind.Unstated ? TriggerEvent.PeriodEnded : @event, core.Amount!);
    }

    // 超过3个月未更新: no gap may be longer.
    private Deadline? FinishExceeded(ref Core core, int to)
    {
        if (KindAt(core.Next, to) != TokenKind.Negation || core.Cycle is null || core.Tail != Tail.None || core.Direction != Direction.None)
            return Refuse(LimitReasons.Negated);
        return RecurringDeadline.Create(core.Cycle);
    }

    private Deadline? FinishBefore(Core core, TriggerEvent @event)
    {
        if (core.IsDayNumber && core.Tail == Tail.Before && (@event.Kind == TriggerEventKind.Unstated || NamesCalendar(core.EventFrom, core.EventTo)))
            return Refuse(LimitReasons.DayOrDays);
        if (core.Longest is not null)
            return Refuse(LimitReasons.TooComplex);
        return BeforeDeadline.Create(@event, core.Amount, core.Tail == Tail.Inside && !core.IsAtLeast);
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

    private Deadline? FinishAfter(Core core, TriggerEvent @event, int to)
    {
        if (KindAt(core.Next, to) == TokenKind.Negation)
            return Refuse(LimitReasons.Negated);
        if (core.IsAtLeast && core.Tail == Tail.Inside)
            return Refuse(LimitReasons.Contradictory(Words(core.Prefix, core.Next)));
        if (core.Tail == Tail.After && core.IsAtMost)
            return Refuse(LimitReasons.Contradictory(Words(core.Prefix, core.Next)));
        // 3至5个工作日内: 内 bounds the longer one, and the shorter binds nobody.
        if (core.Longest is not null && core.Tail == Tail.Inside)
            return WithinDeadline.Create(@event, core.Longest);
        if (core.IsAtLeast || core.Longest is not null || core.Tail == Tail.After)
            return AtLeastDeadline.Create(@event, core.Amount!, core.Longest);
        return WithinDeadline.Create(@event, core.Amount!);
    }

    /// <summary>A length without a direction before it: a display, a shortest time, an event without 后, or nothing but a length.</summary>
    private Deadline? FinishUndirected(ref Core core, int end, int to)
    {
        var start = StartOfEvent(core.Prefix, end);
        var subjectEnd = end;
        while (subjectEnd > start && IsDuration(subjectEnd - 1))
            subjectEnd--;
        // 至少公示7日
        core.IsAtLeast |= start > core.Prefix && T[start - 1].Kind == TokenKind.AtLeast;
        // 公布征求意见，期限不得少于30日
        if (subjectEnd == core.Prefix && subjectEnd < end && subjectEnd > 1 && T[subjectEnd - 1].Kind == TokenKind.Comma && IsDisplay(subjectEnd - 2))
            (start, subjectEnd) = (subjectEnd - 2, subjectEnd - 1);
        if (subjectEnd > start && core.Tail != Tail.After && IsDisplay(subjectEnd - 1) && (core.Tail == Tail.None || core.IsAtLeast))
            return FinishDisplay(ref core, start, subjectEnd);
        if (core.IsAtLeast && core.Tail == Tail.None && core.Longest is null)
            return FinishShortest(ref core, start, subjectEnd);
        var extension = ExtensionIn(start, end);
        if (extension >= 0 || EndsInEvent(start, end))
        {
            core.Direction = Direction.After;
            (core.EventFrom, core.EventTo) = extension >= 0 ? (extension, extension + 1) : (start, end);
            (core.ScopeFrom, core.ScopeTo) = (core.Prefix, core.EventFrom);
            return FinishAfter(core, EventOf(core), to);
        }
        (core.ScopeFrom, core.ScopeTo) = (core.Prefix, end);
        return core.Tail == Tail.None && core.Longest is null ? FinishBare(core, start, end, subjectEnd, to) : FinishWithoutEvent(core, to);
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

    private Deadline? FinishDisplay(ref Core core, int start, int end)
    {
        if (core.IsAtMost || (core.IsAtLeast && core.Tail == Tail.Inside))
            return Refuse(LimitReasons.TooComplex);
        var after = TriggerEvent.Unstated;
        (core.ScopeFrom, core.ScopeTo) = (core.Prefix, start);
        for (var i = end - 1; i > start; i--)
        {
            if (T[i - 1].Kind is not (TokenKind.After or TokenKind.From))
                continue;
            (core.EventFrom, core.EventTo) = (start, i - 1);
            after = EventOf(core);
            start = i;
            break;
        }
        while (start < end - 1 && T[start].Kind is TokenKind.At or TokenKind.Modal or TokenKind.Comma or TokenKind.Continuous or TokenKind.Of)
            start++;
        MarkUsed(start, end);
        var subject = Words(start, end);
        if (!LimitWords.NamesDisplay(subject))
            return Refuse(LimitReasons.Unread(subject));
        return DisplayDeadline.Create(subject, core.Amount!, core.IsAtLeast ? core.Longest : core.Longest ?? core.Amount, after);
    }

    private Deadline? FinishShortest(ref Core core, int start, int end)
    {
        while (start < end && T[start].Kind is TokenKind.At or TokenKind.Modal or TokenKind.Comma)
            start++;
        (core.ScopeFrom, core.ScopeTo) = (core.Prefix, start);
        MarkUsed(start, end);
        var subject = start < end ? Words(start, end) : null;
        if (subject is not null && LimitWords.NamesDisplay(subject))
            return Refuse(LimitReasons.Unread(subject));
        return AtLeastDeadline.Create(TriggerEvent.Unstated, core.Amount!, core.Longest, subject);
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
    private Deadline? FinishBare(Core core, int start, int end, int subjectEnd, int to)
    {
        // 三天两头
        if (core.Amount!.Unit is not (PeriodUnit.Workday or PeriodUnit.Hour) && core.Next < to && T[core.Next].Kind is not TokenKind.Event)
            return Refuse(LimitReasons.Unread(Words(core.First, to)));
        // 24小时受理 is said of a service.
        if (core.Amount.Unit == PeriodUnit.Hour && core.Next < to && (T[core.Next].Terms & EventTerms.Duty) == 0)
            return Refuse(LimitReasons.Unread(Words(core.First, to)));
        if (core.IsAtMost || core.Amount.Unit is PeriodUnit.Workday or PeriodUnit.Hour)
            return WithinDeadline.Create(TriggerEvent.Unstated, core.Amount!);
        var isAlone = end == core.Prefix && KindAt(end - 1) is not (TokenKind.Comma or TokenKind.Open);
        var saysHowOften = end > start && IsFrequency(end - 1);
        if ((saysHowOften || (isAlone && !IsLong(core.Amount))) && core.Cycle is not null && !core.IsDayNumber && core.Amount.Unit != PeriodUnit.Day)
            return RecurringDeadline.Create(core.Cycle);
        if (isAlone && IsLong(core.Amount))
            return Refuse(LimitReasons.NoBound(Words(core.First, core.Next)));
        if (isAlone && core.IsDayNumber)
            return Refuse(LimitReasons.DayOrDays);
        if (isAlone || (subjectEnd < end && OnlyEvents(start, subjectEnd)))
            return WithinDeadline.Create(TriggerEvent.Unstated, core.Amount);
        return Refuse(LimitReasons.Unread(Words(core.Prefix, core.Next)));
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

    private Deadline? FinishWithoutEvent(Core core, int to)
    {
        if (core.IsAtMost && core.Cycle is not null && core.Tail == Tail.Inside && HasUpdate(core.Next, to))
            return RecurringDeadline.Create(core.Cycle); // 最迟6个月内必须有更新
        return FinishAfter(core, TriggerEvent.Unstated, to);
    }
}
