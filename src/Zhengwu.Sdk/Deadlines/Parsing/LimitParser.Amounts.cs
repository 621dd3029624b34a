namespace Zhengwu.Deadlines;

/// <content>Reads lengths of time and counts.</content>
internal sealed partial class LimitParser
{
    /// <summary>Reads a statement that begins with a length of time: 20个工作日内, 半年, 3个月至1年, 一年两次.</summary>
    private bool TryAmount(int first, int to)
    {
        var i = first;
        var statement = new TimeStatement { Kind = StatementKind.Amount, First = first };
        if (!ReadLength(ref i, to, ref statement))
            return false;
        if (IsRangeMark(i, to) && !ReadLongest(ref i, to, ref statement))
            return false;
        ReadTail(ref i, to, ref statement);
        if (_reason is not null)
            return false;
        statement.Next = i;
        if (statement.Tail is Tail.None or Tail.Inside && statement.Cycle is not null && ReadCount(statement, i, to))
            return true;
        statement.IsBounded = true;
        _statements.Add(statement);
        return true;
    }

    private bool ReadLength(ref int i, int to, ref TimeStatement statement)
    {
        switch (KindAt(i, to))
        {
            case TokenKind.HalfYearWord:
                i++;
                return SetLength(ref statement, 6, PeriodUnit.Month, Deadlines.Cycle.Every(CycleUnit.HalfYear));
            case TokenKind.HalfMonthWord:
                i++;
                return SetLength(ref statement, 1, PeriodUnit.HalfMonth, Deadlines.Cycle.Every(CycleUnit.HalfMonth));
            case TokenKind.Number:
                return ReadNumberedLength(ref i, to, ref statement);
            default:
                return false;
        }
    }

    private bool ReadNumberedLength(ref int i, int to, ref TimeStatement statement)
    {
        var number = T[i].Value;
        var at = i + 1;
        if (IsRangeMark(at, to) && KindAt(at + 1, to) == TokenKind.Number && IsUnitAt(at + 2, to))
            at = AfterRangeMark(at, to) + 1; // 3至5个工作日: the first takes the unit of the second, and is read again from the mark
        if (!ReadUnit(at, to, number, ref statement))
            return false;
        i = IsRangeMark(i + 1, to) ? i + 1 : at + 1;
        return true;
    }

    private int AfterRangeMark(int i, int to)
    {
        while (IsRangeMark(i, to))
            i++;
        return i;
    }

    private bool IsUnitAt(int i, int to) =>
        KindAt(i, to) is TokenKind.Unit or TokenKind.HalfMonths || (KindAt(i, to) == TokenKind.Day && T[i].Value == 1) || KindAt(i, to) == TokenKind.Year;

    private bool ReadUnit(int at, int to, int number, ref TimeStatement statement)
    {
        switch (KindAt(at, to))
        {
            case TokenKind.Unit when T[at].Value == Lexicon.QuarterYear:
                return SetLength(ref statement, number * 3, PeriodUnit.Month, Deadlines.Cycle.TryCreate(number, CycleUnit.Quarter));
            case TokenKind.Unit:
                var unit = (PeriodUnit)T[at].Value;
                return SetLength(ref statement, number, unit, CycleOf(number, unit));
            case TokenKind.Day when T[at].Value == 1:
                statement.IsDayNumber = true;
                return SetLength(ref statement, number, PeriodUnit.Day, CycleOf(number, PeriodUnit.Day));
            case TokenKind.Year when IsShortYear(at, to, number):
                return Fail(LimitReasons.ShortYear(Words(at - 1, at + 1)));
            case TokenKind.Year when number is >= 0 and < 1000:
                return SetLength(ref statement, number, PeriodUnit.Year, CycleOf(number, PeriodUnit.Year));
            case TokenKind.HalfMonths:
                return SetLength(ref statement, (number * 2) + 1, PeriodUnit.HalfMonth, null);
            case TokenKind.BadUnit:
                return Fail(LimitReasons.UnitUnknown(Words(at, at + 1)));
            case TokenKind.Inside or TokenKind.Before or TokenKind.After when !IsReference(at - 1):
                return Fail(LimitReasons.UnitMissing(Words(at - 1, at)));
            default:
                return false;
        }
    }

    // 24年底, 99年7月, 24年
    private bool IsShortYear(int at, int to, int number)
    {
        if (number is < 10 or > 99 || KindAt(at - 2) == TokenKind.Every)
            return false;
        return number >= 20 || KindAt(at + 1, to) is TokenKind.End or TokenKind.Start or TokenKind.Number or TokenKind.HalfOfYear or TokenKind.Ordinal;
    }

    private static Cycle? CycleOf(int number, PeriodUnit unit) => unit switch
    {
        PeriodUnit.Day => Deadlines.Cycle.TryCreate(number, CycleUnit.Day),
        PeriodUnit.Week => Deadlines.Cycle.TryCreate(number, CycleUnit.Week),
        PeriodUnit.Month => Deadlines.Cycle.TryCreate(number, CycleUnit.Month),
        PeriodUnit.Year => Deadlines.Cycle.TryCreate(number, CycleUnit.Year),
        _ => null,
    };

    private bool SetLength(ref TimeStatement statement, int number, PeriodUnit unit, Cycle? cycle)
    {
        if (!Period.IsValid(number, unit))
            return Fail(LimitReasons.NoNumber);
        statement.Amount = Period.Create(number, unit);
        statement.Cycle = cycle;
        return true;
    }

    private bool ReadLongest(ref int i, int to, ref TimeStatement statement)
    {
        var at = AfterRangeMark(i, to);
        var second = default(TimeStatement);
        if (!ReadLength(ref at, to, ref second))
            return Fail(LimitReasons.Contradictory(Words(statement.First, Math.Min(to, at + 1))));
        if (second.Amount!.IsShorterThan(statement.Amount!))
            return Fail(LimitReasons.Contradictory(Words(statement.First, at)));
        (statement.Longest, statement.Cycle, i) = (second.Amount, null, at);
        return true;
    }

    private void ReadTail(ref int i, int to, ref TimeStatement statement)
    {
        if (KindAt(i, to) == TokenKind.Of && KindAt(i + 1, to) == TokenKind.Inside)
            i++;
        switch (KindAt(i, to))
        {
            case TokenKind.OrMore:
                statement.IsAtLeast = true;
                i++;
                return;
            case TokenKind.OrLess:
                statement.IsAtMost = true;
                i++;
                return;
            case TokenKind.About:
                Fail(LimitReasons.Approximate);
                return;
            case TokenKind.Inside:
                statement.Tail = Tail.Inside;
                break;
            case TokenKind.Before:
                statement.Tail = Tail.Before;
                break;
            case TokenKind.After:
                statement.Tail = Tail.After;
                break;
            default:
                return;
        }
        i++;
    }
}
