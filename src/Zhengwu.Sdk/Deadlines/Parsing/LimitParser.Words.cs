using Zhengwu.Definitions;

namespace Zhengwu.Deadlines;

/// <content>Reads limits in words: at once, going on, together, vague, as the law says.</content>
internal sealed partial class LimitParser
{
    private bool TryWord(int first, int to)
    {
        var next = T[first].Kind switch
        {
            TokenKind.ByLaw when KindAt(first + 1, to) == TokenKind.Modal => 0, // 依法必须招标的项目
            TokenKind.Vague or TokenKind.Continuous or TokenKind.Immediate or TokenKind.Thereupon or TokenKind.ByLaw or TokenKind.AllYear => first + 1,
            TokenKind.Together => EndOfAct(first, to),
            TokenKind.Alongside => HasCompanion(first) ? EndOfAct(first, to) : 0,
            TokenKind.Reasonable => EndOfReasonable(first, to),
            TokenKind.Early => (first == 0 || IsMark(first - 1)) && FindHard(first, to) < 0 ? to : 0,
            TokenKind.According => EndOfAccording(first, to),
            TokenKind.Quoted => EndOfQuotedBound(first, to),
            TokenKind.Before when IsJustBefore(first, to) => first + 1,
            _ => 0,
        };
        if (next == 0)
            return false;
        var begin = T[first].Kind == TokenKind.Quoted ? first - 1 : first;
        _statements.Add(new TimeStatement { Kind = StatementKind.Word, First = begin, At = first, AtNext = next, Next = next });
        return true;
    }

    /// <summary>公开前, 规范性文件出台前征求意见: before an event, without a length.</summary>
    private bool IsJustBefore(int i, int to)
    {
        if (i == 0 || IsMark(i - 1) || KindAt(i + 1, to) is TokenKind.Number or TokenKind.AtLeast or TokenKind.AtMost or TokenKind.HalfYearWord or TokenKind.HalfMonthWord or TokenKind.Comma)
            return false;
        var happens = (T[i - 1].Terms & (EventTerms.Happening | EventTerms.Holiday)) != 0 || T[i - 1].Kind == TokenKind.Quoted;
        return happens || (i == to - 1 && T[i - 1].Kind is TokenKind.Text or TokenKind.Event or TokenKind.Counter);
    }

    /// <summary>同步组织 up to the next act, mark or end.</summary>
    private int EndOfAct(int i, int to)
    {
        i++;
        while (i < to && T[i].Kind is not (TokenKind.Pause or TokenKind.And or TokenKind.Or or TokenKind.Together or TokenKind.Comma))
        {
            if (T[i].Kind is TokenKind.Number or TokenKind.Cycle or TokenKind.Vague or TokenKind.Immediate or TokenKind.Continuous)
                break;
            i++;
        }
        return i;
    }

    private bool HasCompanion(int i)
    {
        for (i--; i >= 0 && !IsMark(i); i--)
        {
            if (IsCompanion(i))
                return true;
        }
        return false;
    }

    private bool IsCompanion(int i) => T[i].Kind == TokenKind.And && _text.Chars[T[i].Start] is '与' or '和' or '同' or '随' or '跟' && T[i].End - T[i].Start == 1;

    // 合理期限, 合理的补正期限
    private int EndOfReasonable(int i, int to)
    {
        for (i++; i < to; i++)
        {
            if (T[i].Kind is TokenKind.Duration or TokenKind.Label)
                return i + 1;
            if (T[i].Kind is TokenKind.Number or TokenKind.Cycle)
                return 0;
        }
        return 0;
    }

    // 按有关规定, 按法律规定的时限; 按进展情况
    private int EndOfAccording(int i, int to)
    {
        for (i++; i < to; i++)
        {
            switch (T[i].Kind)
            {
                case TokenKind.Rule or TokenKind.Wish or TokenKind.ByLaw:
                    i++;
                    while (KindAt(i, to) is TokenKind.Of or TokenKind.Duration or TokenKind.Label or TokenKind.Wish)
                        i++;
                    return i;
                case TokenKind.Number when IsReference(i):
                    break;
                case TokenKind.Number or TokenKind.Cycle or TokenKind.Comma or TokenKind.Vague or TokenKind.Continuous or TokenKind.Immediate or TokenKind.Together:
                    return 0;
            }
        }
        return 0;
    }

    // 以「…」为限: how the formatter writes a word that it does not know
    private int EndOfQuotedBound(int i, int to) =>
        i > 0 && IsWord(i - 1, "以") && KindAt(i + 1, to) == TokenKind.Is && IsWord(i + 2, "限") ? i + 3 : 0;

    private Deadline? FinishWord(ref TimeStatement statement)
    {
        var kind = T[statement.At].Kind;
        var value = T[statement.At].Value;
        CalendarSpan? until = statement.HasUntil ? statement.Span : null;
        (statement.ScopeFrom, statement.ScopeTo) = (statement.Prefix, statement.First);
        switch (kind)
        {
            case TokenKind.Continuous:
                return ContinuousDeadline.Create((ContinuousManner)value, statement.Starting, until);
            case TokenKind.AllYear:
                return ContinuousDeadline.Create(ContinuousManner.AllYear, statement.Starting, until);
            case TokenKind.Together or TokenKind.Alongside:
                return FinishTogether(ref statement);
            case TokenKind.ByLaw:
                return ByLawDeadline.Create();
            case TokenKind.According when HasRule(statement.At, statement.AtNext, out var source):
                return ByLawDeadline.Create(source);
        }
        FindEventOfWord(ref statement, isAlways: kind is TokenKind.Thereupon or TokenKind.Before || (kind == TokenKind.Immediate && value == (int)ImmediateManner.SameDay));
        var after = EventOf(statement);
        return kind switch
        {
            TokenKind.Before when after.Kind == TriggerEventKind.Unstated => Refuse(LimitReasons.NoPeriod),
            TokenKind.Before => BeforeDeadline.Create(after),
            TokenKind.Immediate => ImmediateDeadline.Create((ImmediateManner)value, after),
            TokenKind.Thereupon => ImmediateDeadline.Create(ImmediateManner.AtOnce, after),
            _ => VagueDeadline.Create(VagueWord(statement), after),
        };
    }

    private string VagueWord(TimeStatement statement) => T[statement.At].Kind is TokenKind.Quoted or TokenKind.Vague ? Words(statement.At, statement.At + 1) : Words(statement.At, statement.AtNext);

    private bool HasRule(int from, int to, out string? source)
    {
        source = null;
        for (var i = from + 1; i < to; i++)
        {
            if (T[i].Kind is not (TokenKind.Rule or TokenKind.ByLaw))
                continue;
            var end = KindAt(i - 1) == TokenKind.Of ? i - 1 : i;
            source = end > from + 1 ? Words(from + 1, end) : null;
            return true;
        }
        return false;
    }

    /// <summary>What stands before 后 or, where the word itself follows upon something (变动即更), right before it.</summary>
    private void FindEventOfWord(ref TimeStatement statement, bool isAlways)
    {
        ReadModifiers(ref statement, out var end);
        if (statement.Direction == Direction.None && isAlways)
            statement.Direction = Direction.After;
        PlaceEvent(ref statement, end);
        if (statement.Direction == Direction.Before && T[statement.At].Kind != TokenKind.Before)
            Fail(LimitReasons.Contradictory(Words(statement.Prefix, statement.Next)));
    }

    private TogetherDeadline FinishTogether(ref TimeStatement statement)
    {
        var end = statement.First;
        var with = end;
        while (with > statement.Prefix && !IsCompanion(with - 1))
            with--;
        var hasCompanion = with > statement.Prefix;
        (statement.ScopeFrom, statement.ScopeTo) = (statement.Prefix, hasCompanion ? with - 1 : end);
        return TogetherDeadline.Create(hasCompanion && with < end ? Words(with, end) : null, ActsOf(statement));
    }

    private ValueList<string> ActsOf(TimeStatement statement)
    {
        var acts = new List<string>();
        for (var i = statement.First; i < statement.Next; i++)
        {
            if (T[i].Kind is not (TokenKind.Together or TokenKind.Alongside))
                continue;
            var end = Math.Min(EndOfAct(i, statement.Next), statement.Next);
            if (end > i + 1)
                acts.Add(Words(i + 1, end));
        }
        return new([.. acts]);
    }
}
