using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <summary>Makes limits of every case from a seed, with the words that tables use and some that they should not.</summary>
internal sealed class RandomLimits(int seed)
{
    // Not for secrets: the seed is printed with a failure and gives the same limits again.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);

    private static readonly string[] Events =
    [
        "信息形成或变更", "信息形成", "获取信息", "制定或获取信息", "收到申请", "收到补正申请", "作出行政决定", "活动开展", "会议召开", "规划批准", "财政部门批复", "名录公布",
        "政策文件印发", "合同签订", "征求意见结束", "事件发生", "处罚决定书送达", "会", "批", "监测时间点", "春节", "延长", "2024年度工作要点印发", "每月数据发布", "自行申报",
        "周期结束", "前", "后", "第3次会议召开", "公开；公布", "「引」", "a(b)c", "5个工作日内", "目", "以", "规范性文件公开（含附件）", "网上公示", "数据发布", "开始", "或者公布",
    ];

    private static readonly string[] Scopes =
    [
        "行政许可、行政处罚事项", "处罚决定", "除处罚决定外其他内容", "一般事项", "制度性、政策性内容", "情况复杂的", "各镇（街道）", "其他", "2024年度计划", "公开", "原则上", "其中",
        "及时公开的", "完成时限", "a：b", "每月", "「甲」", "20个工作日",
    ];

    private static readonly string[] Words = ["及时", "适时", "定期", "不定期", "尽快", "早了解、早研究", "合理的补正期限", "按进展情况", "待定", "年底或次年初", "随便", "20"];

    private static readonly string[] Subjects = ["公示", "批前公示", "征求意见", "公开征求意见", "预公告", "张贴", "每月公示", "20日内公示"];

    public Limit Limit()
    {
        var chosen = _random.Next(10);
        if (chosen < 7)
            return Simple(canBeSoft: true, canHaveScope: true, canHaveQuotas: true);
        var composite = chosen == 9 ? Choice() : Several();
        return _random.Next(4) > 0 ? composite : Deadlines.Limit.Create(CompositeDeadline.UnlessLawSaysOtherwise(_random.Next(2) == 0 ? composite : NotByLaw()));
    }

    private Limit NotByLaw()
    {
        var limit = Simple(true, true, true);
        return limit.Deadline is ByLawDeadline ? NotByLaw() : limit;
    }

    private Limit Several()
    {
        var relation = _random.Next(2) == 0 ? CompositeRelation.All : CompositeRelation.Exceptions;
        var parts = new List<Limit>();
        for (var i = _random.Next(2, 4); i > 0; i--)
        {
            if (relation == CompositeRelation.Exceptions && parts.Count > 0)
                parts.Add(Simple(true, true, true, needsScope: true));
            else
                parts.Add(_random.Next(8) == 0 ? Choice() : Simple(true, true, true));
        }
        return Deadlines.Limit.Create(CompositeDeadline.Create(relation, ValueList.From(parts)));
    }

    private Limit Choice()
    {
        var parts = new List<Limit>();
        for (var i = _random.Next(2, 4); i > 0; i--)
            parts.Add(Simple(canBeSoft: true, canHaveScope: false, canHaveQuotas: false));
        return Deadlines.Limit.Create(CompositeDeadline.Create(CompositeRelation.AnyOf, ValueList.From(parts)));
    }

    private Limit Simple(bool canBeSoft, bool canHaveScope, bool canHaveQuotas, bool needsScope = false)
    {
        var quotas = canHaveQuotas && _random.Next(4) == 0 ? ValueList.From(Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Quota())) : default;
        var deadline = quotas.IsEmpty || _random.Next(2) == 0 ? Deadline() : null;
        var scope = needsScope || (canHaveScope && _random.Next(4) == 0) ? Pick(Scopes) : null;
        return Deadlines.Limit.Create(deadline, quotas, canBeSoft && _random.Next(5) == 0, scope);
    }

    public Deadline Deadline() => _random.Next(14) switch
    {
        0 => FixedDay(),
        1 => Period(),
        2 => Range(),
        3 or 4 => WithinDeadline.Create(Event(), Length(), (CountingTerms)(_random.Next(3) == 0 ? _random.Next(32) : 0), _random.Next(8) == 0 ? Pick(["行政许可法第82条", "某办法", "「x」法第5条"]) : null),
        5 => Before(),
        6 => AtLeast(),
        7 => Display(),
        8 or 9 => Recurring(),
        10 => ContinuousDeadline.Create(Any<ContinuousManner>(), Maybe(Stated()), Maybe(Stated())),
        11 => _random.Next(2) == 0 ? ImmediateDeadline.Create(Any<ImmediateManner>(), Event()) : VagueDeadline.Create(Pick(Words), Event()),
        12 => TogetherDeadline.Create(_random.Next(2) == 0 ? Pick(["政策文件", "法规和规章", "公开", "20日内"]) : null, ValueList.From(Enumerable.Range(0, _random.Next(3)).Select(_ => Pick(["组织", "审签", "部署", "公开、公布", "及时公开"])))),
        _ => ByLawDeadline.Create(_random.Next(2) == 0 ? Pick(["有关", "国家有关", "《条例》", "法律", "每月", "规定"]) : null),
    };

    private FixedDayDeadline FixedDay()
    {
        var day = Span(SpanUnit.Day, SpanUnit.Workday);
        var terms = Pick([CountingTerms.None, CountingTerms.None, CountingTerms.Rolls, CountingTerms.DoesNotRoll]);
        if (_random.Next(4) > 0)
            return FixedDayDeadline.Create(day, Pick([Boundary.By, Boundary.Within]), terms: terms);
        var time = ClockTime.Create(_random.Next(23), _random.Next(60));
        return _random.Next(2) == 0
            ? FixedDayDeadline.Create(day, Pick([Boundary.By, Boundary.Within]), time, terms: terms)
            : FixedDayDeadline.Create(day, Boundary.Within, time, ClockTime.Create(24, 0), terms);
    }

    private PeriodDeadline Period()
    {
        var span = Span(SpanUnit.Year, SpanUnit.HalfYear, SpanUnit.Quarter, SpanUnit.Month, SpanUnit.Part);
        var boundary = Any<Boundary>();
        return boundary == Boundary.Before && span is { Unit: SpanUnit.Year, Year.IsUnstated: true } ? Period() : PeriodDeadline.Create(span, boundary);
    }

    private RangeDeadline Range()
    {
        var through = Stated();
        return _random.Next(5) == 0 ? RangeDeadline.Create(Stated()) : RangeDeadline.Create(Stated(), through);
    }

    private CalendarSpan Stated()
    {
        var span = Span(Enum.GetValues<SpanUnit>());
        return span is { Unit: SpanUnit.Year, Year.IsUnstated: true } ? Stated() : span;
    }

    private CalendarSpan Span(params SpanUnit[] units)
    {
        while (true)
        {
            var unit = Pick(units);
            var year = Pick([default, default, CalendarRef.This, CalendarRef.Next, CalendarRef.Of(_random.Next(2000, 2100)), CalendarRef.Of(2024)]);
            var index = unit == SpanUnit.Year ? default : Pick([default, CalendarRef.This, CalendarRef.Next, CalendarRef.Of(_random.Next(1, 13)), CalendarRef.Of(_random.Next(1, 5)), CalendarRef.Of(1)]);
            var detail = unit switch
            {
                SpanUnit.Part => _random.Next(1, 4),
                SpanUnit.Day => _random.Next(1, 32),
                SpanUnit.Workday => Pick([-2, -1, 1, 5]),
                _ => 0,
            };
            if (CalendarSpan.TryCreate(unit, year, index, detail) is { } span)
                return span;
        }
    }

    private BeforeDeadline Before()
    {
        var @event = Event();
        if (@event.Kind != TriggerEventKind.Unstated && _random.Next(3) == 0)
            return BeforeDeadline.Create(@event);
        return BeforeDeadline.Create(@event, Length(), _random.Next(3) == 0);
    }

    private AtLeastDeadline AtLeast()
    {
        if (_random.Next(3) == 0)
            return AtLeastDeadline.Create(TriggerEvent.Unstated, Length(), subject: Pick(["公开主要申请内容", "间隔", "每月公开", "保留"]));
        var (minimum, maximum) = Lengths();
        return AtLeastDeadline.Create(Event(), minimum, maximum);
    }

    private DisplayDeadline Display()
    {
        var (minimum, maximum) = Lengths();
        return DisplayDeadline.Create(Pick(Subjects), minimum, maximum, Event());
    }

    private (Period Minimum, Period? Maximum) Lengths()
    {
        var (minimum, maximum) = (Length(), Maybe(Length()));
        return maximum is not null && maximum.IsShorterThan(minimum) ? (maximum, minimum) : (minimum, maximum);
    }

    private RecurringDeadline Recurring()
    {
        var every = Every();
        var starting = Maybe(Stated());
        var recurring = _random.Next(6) switch
        {
            0 => Create(every, starting),
            1 => RecurringDeadline.Following(every, _random.Next(2) == 0 ? TriggerEvent.PeriodEnded : StatedEvent(), Length(), starting),
            _ => At(every, starting) ?? Create(every, starting),
        };
        return _random.Next(6) == 0 ? recurring.With(Pick([CountingTerms.Rolls, CountingTerms.DoesNotRoll])) : recurring;
    }

    private RecurringDeadline Create(Cycle every, CalendarSpan? starting)
    {
        var hasEnd = every is { Amount: 1, Unit: >= CycleUnit.Month };
        return RecurringDeadline.Create(every, hasEnd ? Pick([Boundary.By, Boundary.Within]) : Boundary.Within, starting);
    }

    private RecurringDeadline? At(Cycle every, CalendarSpan? starting)
    {
        var points = new List<CyclePoint>();
        for (var i = 0; i < 200 && points.Count < 1 + (i % 3); i++)
        {
            if (Point() is { } point && point.Fits(every) && !(point.IsWholeCycle && !point.IsFollowing))
                points.Add(point);
        }
        var boundary = Any<Boundary>();
        ClockTime? time = _random.Next(4) == 0 ? ClockTime.Create(_random.Next(24), 30) : null;
        if (every is { Amount: 1, Unit: CycleUnit.Day })
            return RecurringDeadline.At(every, default, Boundary.By, time ?? ClockTime.Create(17, 0), starting);
        try
        {
            return RecurringDeadline.At(every, ValueList.From(points), boundary, time, starting);
        }
        catch (ArgumentException)
        {
            return null; // the points do not go with that boundary or time
        }
    }

    private CyclePoint? Point()
    {
        var section = Any<CycleSection>();
        var unit = Any<CyclePointUnit>();
        var (sectionNumber, number) = (section == CycleSection.None ? 0 : Pick([-1, 1, 2, 3, _random.Next(1, 13)]), Pick([-1, 0, 1, 2, 3, 5, _random.Next(1, 32)]));
        var isFollowing = _random.Next(4) == 0;
        var point = CyclePoint.TryCreate(section, sectionNumber, sectionNumber, unit, number, number, isFollowing);
        if (point is null || _random.Next(5) > 0)
            return point;
        var second = section == CycleSection.None ? 0 : _random.Next(1, 13);
        return CyclePoint.TryCreate(section, second, second, unit, number, number, isFollowing) is { } a && CyclePoint.TryBetween(point.Value, a) is { } sections ? sections
            : CyclePoint.TryCreate(section, sectionNumber, sectionNumber, unit, number + 3, number + 3, isFollowing) is { } b && CyclePoint.TryBetween(point.Value, b) is { } days ? days
            : point;
    }

    private Cycle Every()
    {
        var unit = Any<CycleUnit>();
        return unit is CycleUnit.HalfMonth or CycleUnit.HalfYear || _random.Next(3) > 0 ? Cycle.Every(unit) : Cycle.Create(_random.Next(1, 40), unit);
    }

    public Quota Quota()
    {
        var minimum = _random.Next(0, 5);
        int? maximum = _random.Next(3) switch
        {
            0 when minimum > 0 => null,
            1 when minimum > 0 => minimum,
            _ => minimum + _random.Next(1, 4),
        };
        var every = _random.Next(2) == 0 ? Every() : null;
        CalendarSpan? within = every is null && _random.Next(2) == 0 ? Span(SpanUnit.Year, SpanUnit.HalfYear, SpanUnit.Quarter, SpanUnit.Month, SpanUnit.Part) : null;
        return Deadlines.Quota.Create(minimum, maximum, every, within, Pick([.. Lexicon.Counters]), _random.Next(5) == 0);
    }

    private Period Length()
    {
        var unit = Any<PeriodUnit>();
        return Deadlines.Period.Create(Pick([1, 2, 3, 5, 7, 10, 20, 30, _random.Next(1, 1000)]), unit);
    }

    private TriggerEvent Event() => _random.Next(3) == 0 ? TriggerEvent.Unstated : StatedEvent();

    private TriggerEvent StatedEvent() => TriggerEvent.Named(_random.Next(6) > 0 ? Pick(Events) : Scramble());

    /// <summary>Words that nobody writes: random characters of the grammar and of marks.</summary>
    private string Scramble()
    {
        const string Characters = "年月日内前后起之每第一二十季度旬底末初次工作公开示信息形成或变更收到申请「」（）()，,；;。：:、—-~/.… \n\u3000abcXO09０①《》“”\"'‘曰內變更自于在应其中但另有规定";
        var length = _random.Next(1, 9);
        var words = string.Concat(Enumerable.Range(0, length).Select(_ => Characters[_random.Next(Characters.Length)]));
        return LimitWords.CanBeTidy(words) ? words : Scramble();
    }

    private T Any<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    private T? Maybe<T>(T value) => _random.Next(2) == 0 ? value : default;

    private CalendarSpan? Maybe(CalendarSpan value) => _random.Next(2) == 0 ? value : null;

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];
#pragma warning restore CA5394
}
