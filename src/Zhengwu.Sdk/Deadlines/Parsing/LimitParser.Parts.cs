using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <content>Puts the parts of a phrase together to one limit.</content>
internal sealed partial class LimitParser
{
    private void AddPart(Link link, Deadline? deadline, Quota? quota, bool isSoft, string? scope, bool isException, bool isBareWord = false)
    {
        if (_start is not null && !TakeStart(ref deadline, ref link))
            return;
        if (quota is not null && isSoft)
            quota = quota.Softened();
        var part = new PhrasePart
        {
            Link = _parts.Count == 0 ? Link.None : link,
            Deadline = deadline,
            Quotas = quota is null ? null : [quota],
            IsSoft = isSoft && deadline is not null,
            Scope = JoinScopes(_scope, JoinScopes(_condition, scope)),
            IsException = isException || _isException,
            IsBareWord = isBareWord,
        };
        _condition = null;
        _isException = _isException && _scope is not null;
        if (_parts.Count == 0 || !Merge(ref part))
            _parts.Add(part);
        if (_terms != CountingTerms.None || _underLaw is not null)
            ApplyTerms(_parts.Count - 1);
    }

    private static string? JoinScopes(string? first, string? second)
    {
        if (first is null || second is null)
            return first ?? second;
        return $"{first}，{second}";
    }

    /// <summary>Joins a part to the one before where both make one limit: a quota and its deadline, two words for one manner.</summary>
    private bool Merge(ref PhrasePart part)
    {
        if (part.Link is Link.Strong or Link.Or)
            return false;
        var last = _parts[_parts.Count - 1];
        if (part.Scope is not null && part.Scope != last.Scope)
            return false;
        if (part.Deadline is null)
            (last.Quotas ??= []).AddRange(part.Quotas!);
        else if (last.Deadline is null && part.Link == Link.Comma)
            last = part with { Link = last.Link, Quotas = [.. last.Quotas!, .. part.Quotas ?? []], Scope = last.Scope };
        else if (!(part.IsBareWord && part.Link == Link.Comma && SaysMore(last.Deadline)) && !MergeWords(ref last, part) && !TakeBound(ref last, part))
            return false;
        _parts[_parts.Count - 1] = last;
        return true;
    }

    private static bool SaysMore(Deadline? deadline) => deadline is WithinDeadline or FixedDayDeadline or PeriodDeadline or RangeDeadline;

    private static bool MergeWords(ref PhrasePart last, PhrasePart part)
    {
        if (last.Deadline is TogetherDeadline { Acts: var acts } first && part.Deadline is TogetherDeadline { With: null } more)
        {
            last.Deadline = TogetherDeadline.Create(first.With, ValueList.From(acts.Concat(more.Acts)));
            return true;
        }
        if (part.Quotas is not null)
            return false;
        return (last.Deadline, part.Deadline) switch
        {
            (ContinuousDeadline { Starting: null, Until: null }, ContinuousDeadline { Starting: null, Until: null }) => true,
            (VagueDeadline a, VagueDeadline { After.Kind: TriggerEventKind.Unstated }) => a is not null,
            (ImmediateDeadline, ImmediateDeadline { After.Kind: TriggerEventKind.Unstated }) => true,
            _ => false,
        };
    }

    // 及时（20个工作日内）, 信息形成后及时公开（20个工作日内）, 定期（每季度）: the bracket says what the word means.
    private static bool TakeBound(ref PhrasePart last, PhrasePart part)
    {
        if (part.Link != Link.Bracket || last.Deadline is not VagueDeadline vague || part.IsException)
            return false;
        var bound = part.Deadline switch
        {
            WithinDeadline { After.Kind: TriggerEventKind.Unstated } within => WithinDeadline.Create(vague.After, within.Period, within.Terms, within.UnderLaw),
            RecurringDeadline when vague.After.Kind == TriggerEventKind.Unstated => part.Deadline,
            _ => null,
        };
        if (bound is null)
            return false;
        (last.Deadline, last.IsSoft) = (bound, last.IsSoft || part.IsSoft);
        return true;
    }

    private Limit? Compose()
    {
        if (_parts.Count == 0)
            return _lawPrevails ? Limit.Create(ByLawDeadline.Create()) : null;
        var limit = _parts.Count == 1 ? LimitOf(_parts[0]) : ComposeParts();
        if (limit is null || !_lawPrevails)
            return limit;
        return limit.Deadline is ByLawDeadline ? limit : Limit.Create(CompositeDeadline.UnlessLawSaysOtherwise(limit));
    }

    private static Limit LimitOf(PhrasePart part) =>
        Limit.Create(part.Deadline, part.Quotas is null ? default : new ValueList<Quota>([.. part.Quotas]), part.IsSoft, part.Scope);

    // 20个工作日内（待定）
    private bool IsUndecided()
    {
        foreach (var part in _parts)
        {
            if (part.Link == Link.Bracket && part.Deadline is VagueDeadline { Word: "待定" or "未定" or "另定" or "另行确定" })
                return true;
        }
        return false;
    }

    private Limit? ComposeParts()
    {
        if (IsUndecided())
        {
            Fail(LimitReasons.Doubtful);
            return null;
        }
        var groups = new List<Limit>();
        bool allExcept = true;
        for (var i = 0; i < _parts.Count;)
        {
            var next = i + 1;
            while (next < _parts.Count && _parts[next].Link == Link.Or)
                next++;
            if (groups.Count > 0)
                allExcept &= _parts[i].Scope is not null && (_parts[i].IsException || _parts[i].Link == Link.Bracket);
            if ((next == i + 1 ? LimitOf(_parts[i]) : ComposeChoice(i, next)) is not { } limit)
                return null;
            groups.Add(limit);
            i = next;
        }
        return groups.Count == 1 ? groups[0] : Join(allExcept ? CompositeRelation.Exceptions : CompositeRelation.All, groups);
    }

    private Limit? ComposeChoice(int from, int to)
    {
        var choices = new List<Limit>();
        for (var i = from; i < to; i++)
            choices.Add(LimitOf(_parts[i]));
        return Join(CompositeRelation.AnyOf, choices);
    }

    private Limit? Join(CompositeRelation relation, List<Limit> parts)
    {
        var list = new ValueList<Limit>([.. parts]);
        if (CompositeDeadline.FindFault(relation, list) is null)
            return Limit.Create(CompositeDeadline.Create(relation, list));
        Fail(LimitReasons.TooComplex);
        return null;
    }

    // 从2022年3月起，务于每月25日前: the start waits for what it begins; alone it is an open range.
    private void HoldStart(TimeStatement statement, Link link)
    {
        FlushStart();
        (statement.ScopeFrom, statement.ScopeTo) = (statement.Prefix, statement.First);
        var scope = ScopeOf(ref statement);
        _start = new PhrasePart { Link = link, Deadline = RangeDeadline.Create(statement.Span), IsSoft = statement.IsSoft, Scope = scope, IsException = statement.IsException };
    }

    private void FlushStart()
    {
        if (_start is not { } start || _reason is not null)
            return;
        _start = null;
        AddPart(start.Link, start.Deadline, null, start.IsSoft, start.Scope, start.IsException);
    }

    /// <summary>Gives the start that waits to the part that follows it.</summary>
    private bool TakeStart(ref Deadline? deadline, ref Link link)
    {
        var start = _start!.Value;
        var from = ((RangeDeadline)start.Deadline!).From;
        if (link != Link.Comma || deadline is null)
        {
            FlushStart();
            return _reason is null;
        }
        _start = null;
        link = start.Link;
        deadline = deadline switch
        {
            RecurringDeadline { Starting: null } recurring => recurring.From(from),
            ContinuousDeadline { Starting: null } continuous => ContinuousDeadline.Create(continuous.Manner, from, continuous.Until),
            _ => default(Deadline),
        };
        return deadline is not null || Fail(LimitReasons.TooComplex);
    }

    /// <summary>Gives what was said about counting to a part that it can be said of.</summary>
    private void ApplyTerms(int index)
    {
        var part = _parts[index];
        var deadline = part.Deadline switch
        {
            WithinDeadline within => WithinDeadline.Create(within.After, within.Period, within.Terms | _terms, within.UnderLaw ?? _underLaw),
            FixedDayDeadline day when FixedDayDeadline.AllowsTerms(day.Terms | _terms) =>
                FixedDayDeadline.Create(day.Day, day.Boundary, day.Time, day.Until, day.Terms | _terms),
            RecurringDeadline recurring when FixedDayDeadline.AllowsTerms(recurring.Terms | _terms) => recurring.With(recurring.Terms | _terms),
            _ => default(Deadline),
        };
        if (deadline is null && _terms != CountingTerms.None)
            Fail(LimitReasons.TermsAlone);
        part.Deadline = deadline ?? part.Deadline;
        _parts[index] = part;
        (_terms, _underLaw) = (CountingTerms.None, null);
    }
}
