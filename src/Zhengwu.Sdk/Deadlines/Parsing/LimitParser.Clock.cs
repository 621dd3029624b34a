namespace Zhengwu.Deadlines;

/// <content>Reads times of day.</content>
internal sealed partial class LimitParser
{
    /// <summary>Reads a time of day or a stretch of it, and the name of the weekday before it.</summary>
    private bool ReadClock(ref int i, int to, ref TimeStatement statement)
    {
        if (KindAt(i, to) == TokenKind.Unit && T[i].Value == (int)PeriodUnit.Week && KindAt(i + 1, to) is TokenKind.Number or TokenKind.Day)
            i += 2;
        var half = 0;
        if (!ReadTime(ref i, to, ref half, out var time))
            return _reason is null && SkipOfficeHours(ref i, to);
        statement.Time = time;
        if (!IsRangeMark(i, to))
            return true;
        var at = i;
        while (IsRangeMark(at, to))
            at++;
        if (!ReadTime(ref at, to, ref half, out var until))
            return Fail(LimitReasons.Contradictory(Words(statement.First, Math.Min(to, at + 1))));
        if (until <= time)
            return Fail(LimitReasons.Contradictory(Words(statement.First, at)));
        statement.Until = until;
        i = at;
        return true;
    }

    // 7月10日下班前 is still that day.
    private bool SkipOfficeHours(ref int i, int to)
    {
        if (KindAt(i + 1, to) == TokenKind.Before && IsWord(i, "下班"))
            i++;
        return true;
    }

    private bool ReadTime(ref int i, int to, ref int half, out ClockTime time)
    {
        time = default;
        var at = i;
        if (KindAt(at, to) == TokenKind.AmPm)
            half = T[at++].Value;
        int hour, minute = 0;
        if (KindAt(at, to) == TokenKind.Clock)
        {
            if (T[at].Value < 0)
                return Fail(LimitReasons.NoNumber);
            (hour, minute) = (T[at].Value / 60, T[at].Value % 60);
            at++;
        }
        else if (KindAt(at, to) == TokenKind.Number && KindAt(at + 1, to) == TokenKind.Hour)
        {
            (hour, at) = (T[at].Value, at + 2);
            if (KindAt(at, to) == TokenKind.Number && KindAt(at + 1, to) == TokenKind.Minute)
                (minute, at) = (T[at].Value, at + 2);
            else if (at < to && IsWord(at, "半"))
                (minute, at) = (30, at + 1);
            else if (KindAt(at, to) == TokenKind.Number)
                return Fail(LimitReasons.NoNumber);
        }
        else
        {
            return false;
        }
        if (ClockTime.TryCreate(HourOf(hour, half), minute) is not { } found)
            return Fail(LimitReasons.NoNumber);
        time = found;
        return Accept(ref i, at);
    }

    // 下午5点 is 17:00, 中午1点 13:00; 下午15:00 says it twice.
    private static int HourOf(int hour, int half) => half switch
    {
        12 when hour is > 0 and < 12 => hour + 12,
        11 when hour is > 0 and < 6 => hour + 12,
        _ => hour,
    };
}
