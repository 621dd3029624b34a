using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <content>Tells how the cores of one piece belong together: as a list, as one limit, or not at all.</content>
internal sealed partial class LimitParser
{
    private bool Resolve(int to)
    {
        _kept.Clear();
        foreach (var core in _cores)
        {
            if (!Keep(core))
                return false;
        }
        if (_kept.Count == 1 && !StandsAlone(_kept[0], to))
            _kept.Clear();
        return ResolveStarts();
    }

    // 2024年工作要点 names a document, not a time: without a bound a period must end the piece or have a verb behind it.
    private bool StandsAlone(Core core, int to)
    {
        if (core.Kind != CoreKind.Span || core.IsBounded || core.Span.IsDay || core.Span.Unit == SpanUnit.Part || core.Next >= to)
            return true;
        return KindAt(core.First - 1) is TokenKind.At or TokenKind.To || (T[core.Next].Terms & EventTerms.Happening) != 0;
    }

    // 年底或次年初 is meant as a rough time; 年初 alone cannot be told.
    private bool ResolveStarts()
    {
        bool hasStart = false, isOr = false;
        foreach (var core in _kept)
        {
            hasStart |= core.IsFuzzy;
            isOr |= core.IsOr;
        }
        if (!hasStart)
            return true;
        if (!isOr)
            return Fail(LimitReasons.Fuzzy);
        var first = _kept[0];
        var words = Words(first.First, _kept[_kept.Count - 1].Next);
        _kept.Clear();
        first.Kind = CoreKind.Recurring;
        first.Deadline = VagueDeadline.Create(words);
        _kept.Add(first);
        return true;
    }

    private bool Keep(Core core)
    {
        if (_kept.Count == 0 || core.IsList || core.IsOr)
            return Add(core);
        var last = _kept[_kept.Count - 1];
        if (last.Kind == CoreKind.Start)
            return KeepAfterStart(last, core);
        if (core.Kind == CoreKind.Word)
            return last.Kind == CoreKind.Word ? KeepWordAfterWord(last, core) : KeepWord(last, core);
        if (last.Kind == CoreKind.Word)
            return KeepAfterWord(last, core);
        if (last.Kind == CoreKind.Cycle && !IsListMark(last.Next, core.First) && MergeIntoCycle(last, ref core))
            return Replace(core);
        // 6月底前、12月底前各报送一次
        if (core is { Kind: CoreKind.Count, Quota: { HasNoPeriod: true, Minimum: 1, Maximum: 1 } } && (last.IsList || last.IsOr) && SaysEach(last.Next, core.First))
            return Replace(last with { Next = core.Next });
        // 12月底前至少开展1次
        if (core is { Kind: CoreKind.Count, Quota.HasNoPeriod: true } && last is { Kind: CoreKind.Span or CoreKind.Range or CoreKind.Amount, Quota: null, IsList: false, IsOr: false } && ListMarkBetween(last.Next, core.First) < 0)
            return Replace(last with { Quota = core.Quota, Next = core.Next });
        if (_reason is not null)
            return false;
        return KeepHard(last, core);
    }

    private bool Add(Core core)
    {
        _kept.Add(core);
        return true;
    }

    private bool Replace(Core core)
    {
        _kept[_kept.Count - 1] = core;
        return true;
    }

    private bool KeepHard(Core last, Core core)
    {
        var mark = ListMarkBetween(last.Next, core.First);
        if (mark == last.Next && last is { IsNamed: true, Boundary: Boundary.Within, Deadline: RecurringDeadline first } && core is { IsNamed: true, Boundary: Boundary.By })
        {
            // 当月20号、次月5号前
            last.Deadline = RecurringDeadline.At(first.Every, first.Points, Boundary.By, first.Time);
            Replace(last);
        }
        if (mark >= 0)
        {
            if (mark == last.Next)
                CarryCycle(last, ref core);
            core.IsOr = T[mark].Kind == TokenKind.Or;
            core.IsList = !core.IsOr;
            core.Prefix = mark + 1;
            if (last.Kind == CoreKind.Span && !last.IsBounded && mark == last.Next && core is { Kind: CoreKind.Recurring, IsBounded: true })
                return Fail(LimitReasons.TooComplex); // 7月、次年1月的10日前
            if (last.IsBounded || core.IsOr || mark == last.Next || (ComesBack(last) && ComesBack(core)))
                return last.Kind == CoreKind.Span && !last.IsBounded && !StandsAlone(last, mark) ? Absorb(last, core) : Add(core);
        }
        var hasWords = HasWords(last.Next, core.First);
        if (!last.IsBounded && last.Kind == CoreKind.Span && hasWords)
            return Absorb(last, core);
        if (!core.IsBounded && hasWords && (core.Kind == CoreKind.Span || core is { Kind: CoreKind.Cycle, IsNamed: true }))
            return true; // 7月10日前报送上半年总结, 每月25日前报送当月信息
        var words = Words(last.First, core.Next);
        return Fail(hasWords ? LimitReasons.TwoStatements(words) : LimitReasons.Contradictory(words));
    }

    // 每年6月28日前、12月8日前: 每年 is meant of both.
    private static void CarryCycle(Core last, ref Core core)
    {
        if (last is not { Kind: CoreKind.Recurring, IsNamed: false, Cycle: { Amount: 1 } cycle })
            return;
        if (core.Kind == CoreKind.Span && cycle.Unit == CycleUnit.Year && YearlyOf(core) is { } yearly)
            (core.Kind, core.Deadline, core.Cycle) = (CoreKind.Recurring, yearly, cycle);
        else if (IsDayOfMonth(core) && cycle.Unit == CycleUnit.Month)
            (core.Kind, core.Deadline, core.Cycle) = (CoreKind.Recurring, RecurringDeadline.At(cycle, One(CyclePoint.Create(CyclePointUnit.Day, core.Amount!.Amount))), cycle);
    }

    private static bool IsDayOfMonth(Core core) => core is { Kind: CoreKind.Amount, IsDayNumber: true, Tail: Tail.Before, Amount.Amount: <= 31 };

    // 2024年度工作要点印发后5个工作日内: the year belongs to the words before the length.
    private bool Absorb(Core last, Core core)
    {
        core.Prefix = last.Prefix;
        (core.IsList, core.IsOr) = (last.IsList, last.IsOr);
        return Replace(core);
    }

    private int ListMarkBetween(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (T[i].Kind is TokenKind.Pause or TokenKind.And || (T[i].Kind == TokenKind.Or && i == from))
                return i;
        }
        return -1;
    }

    private bool HasWords(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (T[i].Kind is TokenKind.Text or TokenKind.Event or TokenKind.Quoted)
                return true;
        }
        return false;
    }

    private static bool ComesBack(Core core) => core.Kind is CoreKind.Cycle or CoreKind.Recurring or CoreKind.Count;

    private static int RankOf(TokenKind kind) => kind switch
    {
        TokenKind.Before => 4,
        TokenKind.Immediate or TokenKind.Thereupon or TokenKind.Together or TokenKind.Alongside => 3,
        TokenKind.Continuous or TokenKind.AllYear => 2,
        TokenKind.ByLaw => 0,
        _ => 1,
    };

    private bool KeepWordAfterWord(Core last, Core core)
    {
        var mark = ListMarkBetween(last.Next, core.First);
        if (mark >= 0 && T[mark].Kind == TokenKind.Or)
        {
            (core.IsOr, core.Prefix) = (true, mark + 1);
            return Add(core);
        }
        var isSame = T[last.At].Kind == T[core.At].Kind;
        var isNext = !HasWords(last.Next, core.First) || (mark >= 0 && !HasWords(mark, core.First)) || T[core.At].Kind == TokenKind.Together;
        if (isNext && (isSame || mark < 0))
        {
            var rest = isSame || RankOf(T[last.At].Kind) > RankOf(T[core.At].Kind) || (T[last.At].Kind == TokenKind.Vague && RankOf(T[core.At].Kind) == 1) ? last : core;
            (rest.First, rest.Prefix, rest.Next) = (last.First, last.Prefix, core.Next);
            return Replace(rest);
        }
        if (mark < 0)
            return RankOf(T[last.At].Kind) == 0 || T[last.At].Kind == TokenKind.According ? Replace(core) : Fail(LimitReasons.TwoStatements(Words(last.First, core.Next)));
        (core.IsList, core.Prefix) = (true, mark + 1);
        return Add(core);
    }

    /// <summary>A word after a limit with a number: a further duty where something parts them, else it adds nothing.</summary>
    private bool KeepWord(Core last, Core core)
    {
        var mark = ListMarkBetween(last.Next, core.First);
        if (last.Kind == CoreKind.Span && last.Span.IsDay && !last.IsBounded && mark < 0)
            return RankOf(T[core.At].Kind) <= 1 || Fail(LimitReasons.TwoStatements(Words(last.First, core.Next))); // 12月31日及时公开
        if (!last.IsBounded && last.Kind == CoreKind.Span)
            return mark == last.Next ? Add(core with { IsOr = T[mark].Kind == TokenKind.Or, IsList = T[mark].Kind != TokenKind.Or, Prefix = mark + 1 }) : Absorb(last, core);
        if (mark >= 0 && (last.Kind != CoreKind.Cycle || mark == last.Next))
            return Add(core with { IsOr = T[mark].Kind == TokenKind.Or, IsList = T[mark].Kind != TokenKind.Or, Prefix = mark + 1 });
        var comesBack = ComesBack(last);
        // 每年春节前: the cycle has no such point.
        if (comesBack && (T[core.At].Kind == TokenKind.Before || (T[core.At].Kind is TokenKind.Immediate or TokenKind.Thereupon && KindAt(core.First - 1) == TokenKind.After)))
            return Fail(LimitReasons.TwoStatements(Words(last.First, core.Next)));
        if (RankOf(T[core.At].Kind) != 2 || comesBack)
            return true;
        return Fail(LimitReasons.TwoStatements(Words(last.First, core.Next)));
    }

    private bool KeepAfterWord(Core last, Core core)
    {
        var isContinuous = T[last.At].Kind is TokenKind.Continuous or TokenKind.AllYear;
        if (isContinuous && core.Kind == CoreKind.Span && KindAt(core.First - 1) == TokenKind.To && !RangeDeadline.IsNoYear(core.Span))
            return Replace(last with { HasUntil = true, Span = core.Span, Next = core.Next });
        var mark = ListMarkBetween(last.Next, core.First);
        if (mark >= 0)
            return Add(core with { IsOr = T[mark].Kind == TokenKind.Or, IsList = T[mark].Kind != TokenKind.Or, Prefix = mark + 1 });
        var comesBack = ComesBack(core);
        if (!comesBack && T[last.At].Kind is TokenKind.Together or TokenKind.Alongside)
            return Fail(LimitReasons.TwoStatements(Words(last.First, core.Next)));
        if (isContinuous && !comesBack && !HasDisplay(last.Next, core.First))
            return Fail(LimitReasons.TwoStatements(Words(last.First, core.Next)));
        core.Prefix = last.Prefix;
        return Replace(core);
    }

    private bool HasDisplay(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if ((T[i].Terms & EventTerms.Display) != 0)
                return true;
        }
        return false;
    }

    // 从2022年3月起，每月25日前; but 2024年7月1日起20个工作日内 counts from a day.
    private bool KeepAfterStart(Core last, Core core)
    {
        if (core.Kind == CoreKind.Amount && core.First == last.Next)
        {
            core.Prefix = last.Prefix;
            return Replace(core);
        }
        var mark = ListMarkBetween(last.Next, core.First);
        if (mark >= 0)
            return Add(core with { IsOr = T[mark].Kind == TokenKind.Or, IsList = T[mark].Kind != TokenKind.Or, Prefix = mark + 1 });
        if (core.Kind is not (CoreKind.Cycle or CoreKind.Recurring) && !(core.Kind == CoreKind.Word && RankOf(T[core.At].Kind) == 2))
            return Fail(LimitReasons.TwoStatements(Words(last.First, core.Next)));
        (core.Starting, core.HasOuter, core.OuterFrom, core.OuterTo) = (last.Span, true, last.Prefix, last.First);
        (core.IsList, core.IsOr) = (last.IsList, last.IsOr);
        return Replace(core);
    }

    /// <summary>Joins a cycle with what follows in the same piece: 每月数据发布后5个工作日内, 每年工作总结于12月10日前报送.</summary>
    private static bool MergeIntoCycle(Core last, ref Core core)
    {
        var cycle = last.Cycle!;
        switch (core.Kind)
        {
            case CoreKind.Amount when IsDayOfMonth(core) && cycle is { Amount: 1, Unit: CycleUnit.Month }:
                core.Kind = CoreKind.Recurring;
                core.Deadline = RecurringDeadline.At(cycle, One(CyclePoint.Create(CyclePointUnit.Day, core.Amount!.Amount)));
                break;
            case CoreKind.Amount:
                core.OfCycle = cycle;
                break;
            case CoreKind.Span when cycle is { Amount: 1, Unit: CycleUnit.Year } && YearlyOf(core) is { } yearly:
                core.Kind = CoreKind.Recurring;
                core.Deadline = yearly;
                break;
            case CoreKind.Recurring when core.IsNamed && FollowingIn(cycle, (RecurringDeadline)core.Deadline!) is { } following:
                core.Deadline = following;
                break;
            case CoreKind.Count when core.Quota is { HasNoPeriod: true } quota:
                core.Quota = Quota.Create(quota.Minimum, quota.Maximum, cycle, counter: quota.Counter);
                break;
            default:
                return false;
        }
        (core.HasOuter, core.OuterFrom, core.OuterTo) = last.HasOuter ? (true, last.OuterFrom, last.OuterTo) : (true, last.Prefix, last.First);
        (core.Starting, core.IsList, core.IsOr) = (last.Starting, last.IsList, last.IsOr);
        return true;
    }

    private static ValueList<CyclePoint> One(CyclePoint point) => new([point]);

    /// <summary>The limit that comes back every year on the day or period of a core; null when the core names a year or no month.</summary>
    private static RecurringDeadline? YearlyOf(Core core)
    {
        var span = core.Span;
        if (!span.Year.IsUnstated || core.Until is not null || core.IsFuzzy)
            return null;
        var every = Deadlines.Cycle.Every(CycleUnit.Year);
        if (span.Unit == SpanUnit.Year)
            return core.Boundary == Boundary.Before ? null : RecurringDeadline.Create(every, core.Boundary);
        if (span.Index.Number is not { } index || PointOf(span, index) is not { } point || !point.Fits(every))
            return null;
        return RecurringDeadline.At(every, One(point), core.Boundary, core.Time);
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
