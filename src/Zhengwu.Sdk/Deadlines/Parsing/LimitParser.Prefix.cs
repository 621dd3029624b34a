namespace Zhengwu.Deadlines;

/// <content>Reads the words before a statement: direction, event, modifiers, scope.</content>
internal sealed partial class LimitParser
{
    /// <summary>Reads what stands right before a statement: 应当, 不少于, 原则上, 提前, and the direction 后 or 前.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="end">Where the words before those end.</param>
    private void ReadModifiers(ref TimeStatement statement, out int end)
    {
        end = statement.First;
        while (end > statement.Prefix && ReadModifier(ref statement, T[end - 1].Kind, end - 1))
            end--;
        if (statement.Direction != Direction.None && !(statement.Direction == Direction.Before && end > statement.Prefix && T[end - 1].Kind == TokenKind.Before))
            return;
        var kind = end > statement.Prefix ? T[end - 1].Kind : TokenKind.Strong;
        if (kind is TokenKind.After or TokenKind.From)
            statement.Direction = Direction.After;
        else if (kind == TokenKind.Before)
            statement.Direction = Direction.Before;
        else
            return;
        end--;
        if (end == 0 && statement.Tail == Tail.None)
        {
            Fail(LimitReasons.NoBound(Words(end, statement.Next))); // 前3个月 is the first or the last three
            return;
        }
        if (end > statement.Prefix && T[end - 1].Kind == TokenKind.Of)
            end--;
    }

    private bool ReadModifier(ref TimeStatement statement, TokenKind kind, int at)
    {
        switch (kind)
        {
            case TokenKind.Modal or TokenKind.At or TokenKind.Comma or TokenKind.Of or TokenKind.Is or TokenKind.To:
                return true;
            case TokenKind.AtLeast or TokenKind.Full:
                return statement.IsAtLeast = true;
            case TokenKind.AtMost:
                return statement.IsAtMost = true;
            case TokenKind.Exceed:
                return statement.IsExceeded = true;
            case TokenKind.Soft:
                return statement.IsSoft = true;
            case TokenKind.Ahead:
                statement.Direction = Direction.Before;
                return true;
            case TokenKind.About:
                return Fail(LimitReasons.Approximate);
            case TokenKind.Text when IsWord(at, "一般"):
                return statement.IsSoft = true;
            case TokenKind.NoBound or TokenKind.Ordinal:
                return Fail(LimitReasons.NoBound(Words(at, statement.Next)));
            case TokenKind.Negation:
                return Fail(LimitReasons.Negated);
            case TokenKind.Vague or TokenKind.Immediate when statement.Kind != StatementKind.Word:
                return T[at].IsUsed;
            default:
                return false;
        }
    }

    /// <summary>Parts the words before a statement into the event, where there is a direction, and the scope before it.</summary>
    private void PlaceEvent(ref TimeStatement statement, int end)
    {
        var start = end;
        if (statement.Direction != Direction.None)
        {
            start = StartOfEvent(statement.Prefix, end);
            statement.IsAtLeast |= start > statement.Prefix && T[start - 1].Kind == TokenKind.AtLeast;
            (statement.EventFrom, statement.EventTo) = (start, TrimmedEnd(start, end));
        }
        (statement.ScopeFrom, statement.ScopeTo) = (statement.Prefix, start);
    }

    // After the last 自 where there is one, else after the last word that cannot be within an event.
    private int StartOfEvent(int from, int end)
    {
        for (var i = end; i > from; i--)
        {
            if (T[i - 1].Kind == TokenKind.Since)
                return i;
        }
        for (var i = end; i > from; i--)
        {
            if (T[i - 1].Kind is TokenKind.At or TokenKind.Modal or TokenKind.Soft or TokenKind.Comma or TokenKind.Colon or TokenKind.Among or TokenKind.Strong
                or TokenKind.AtMost or TokenKind.AtLeast)
                return i;
        }
        return from;
    }

    private int TrimmedEnd(int from, int end)
    {
        while (end > from && T[end - 1].Kind is TokenKind.Comma or TokenKind.Of or TokenKind.Pause)
            end--;
        return end;
    }

    private TriggerEvent EventOf(TimeStatement statement)
    {
        var (from, to) = (statement.EventFrom, statement.EventTo);
        while (from < to && T[from].Kind is TokenKind.Comma or TokenKind.Pause or TokenKind.At)
            from++;
        MarkUsed(from, to);
        return from >= to || IsElided(from, to) ? TriggerEvent.Unstated : EventRecognizer.Recognize(_text, from, to);
    }

    // 自…之日起
    private bool IsElided(int from, int to)
    {
        for (var i = T[from].Start; i < T[to - 1].End; i++)
        {
            if (_text.Chars[i] is not ('…' or '.' or '-' or '_' or '×'))
                return false;
        }
        return true;
    }

    /// <summary>The words of the scope, without those that only lead on; null when nothing is left.</summary>
    private string? ScopeOf(ref TimeStatement statement)
    {
        var (from, to) = (statement.ScopeFrom, statement.ScopeTo);
        for (; from < to && IsLeading(ref statement, T[from].Kind); from++)
        {
        }
        while (to > from && IsTrailing(ref statement, T[to - 1].Kind))
            to--;
        if (from >= to || T[to - 1].Kind is TokenKind.Label or TokenKind.Duration || (to == from + 1 && IsNoScope(from)))
            return null;
        return SaysSomething(from, to) ? Words(from, to) : null;
    }

    private static readonly string[] NoScopes = ["一般", "计划", "预计", "拟", "将", "请", "均", "都", "也", "再", "各", "力争", "共"];

    private bool IsNoScope(int i)
    {
        foreach (var word in NoScopes)
        {
            if (IsWord(i, word))
                return true;
        }
        return false;
    }

    private static bool IsLeading(ref TimeStatement statement, TokenKind kind)
    {
        if (kind == TokenKind.Among)
            return statement.IsException = true;
        if (kind == TokenKind.Soft)
            return statement.IsSoft = true;
        return kind is TokenKind.Comma or TokenKind.Pause or TokenKind.And or TokenKind.Or or TokenKind.At or TokenKind.To or TokenKind.Since or TokenKind.Modal or TokenKind.Of
            or TokenKind.Is or TokenKind.Colon or TokenKind.AtLeast or TokenKind.AtMost or TokenKind.Inside or TokenKind.Vague or TokenKind.Immediate or TokenKind.Close or TokenKind.Strong
            or TokenKind.After or TokenKind.From or TokenKind.According or TokenKind.ByLaw;
    }

    private bool IsTrailing(ref TimeStatement statement, TokenKind kind)
    {
        if (kind == TokenKind.Soft)
            return statement.IsSoft = true;
        if (kind is TokenKind.Negation)
            return Fail(LimitReasons.Negated);
        if (kind is TokenKind.About)
            return Fail(LimitReasons.Approximate);
        if (kind is TokenKind.Exceed or TokenKind.NoBound)
            return Fail(LimitReasons.NoBound(Words(statement.ScopeFrom, statement.ScopeTo)));
        return kind is TokenKind.Comma or TokenKind.Pause or TokenKind.At or TokenKind.To or TokenKind.Since or TokenKind.Modal or TokenKind.Is or TokenKind.AtLeast or TokenKind.AtMost
            or TokenKind.Of or TokenKind.Vague or TokenKind.Immediate or TokenKind.Continuous or TokenKind.Stop or TokenKind.And or TokenKind.ByLaw;
    }

    // 公开20个工作日内 says what is done, not for what.
    private bool SaysSomething(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (T[i].Kind is TokenKind.Event ? (T[i].Terms & ~EventTerms.Happening) != 0 : T[i].Kind is TokenKind.Text or TokenKind.Quoted or TokenKind.Law)
                return true;
        }
        return false;
    }
}
