namespace Zhengwu.Deadlines;

/// <content>Reads the single parts of a limit that is written as keys and values.</content>
internal sealed partial class LimitParser
{
    public Period? ReadLength(string words) => Slot(words, () =>
    {
        var i = 0;
        var statement = default(TimeStatement);
        return ReadLength(ref i, Count, ref statement) && i == Count ? statement.Amount : null;
    });

    /// <summary>A day or period: 2024年7月10日, 2024-07-10, 07-10, 2024, 11月中旬, 本季度.</summary>
    public CalendarSpan? ReadSpan(string words) => Slot<CalendarSpan?>(Spell(words, '年'), () =>
    {
        var i = 0;
        return ReadSpan(ref i, Count, default, out var span, out var edge) && edge != Edge.Start && i == Count ? span : null;
    });

    /// <summary>年度 and 年: the year that is not stated.</summary>
    public CalendarSpan? ReadPeriod(string words) => words is "年" or "年度" ? CalendarSpan.OfYear() : ReadSpan(words);

    public Cycle? ReadCycle(string words) => Slot(words.StartsWith("每", StringComparison.Ordinal) ? words : "每" + words, () =>
    {
        var i = 0;
        var statement = default(TimeStatement);
        return ReadCycle(ref i, Count, ref statement) && !statement.IsNamed && i == Count ? statement.Cycle : null;
    });

    /// <summary>A point of a cycle: 6月28日, 06-28, 首月10日, 20日, 次月5日, 五 or 周五.</summary>
    public CyclePoint? ReadPoint(string words, Cycle every) => Slot<CyclePoint?>(Spell(words, '日'), () =>
    {
        var (i, month) = (0, 0);
        _points.Clear();
        var statement = new TimeStatement { Cycle = every };
        if (!ReadPoint(ref i, Count, statement, false, ref month, out var point, out var edge) || edge == Edge.Start || i != Count)
            return null;
        return point.Fits(every) && !(point.IsWholeCycle && !point.IsFollowing) ? point : null;
    });

    public ClockTime? ReadTime(string words) => Slot<ClockTime?>(words, () =>
    {
        var (i, half) = (0, 0);
        return ReadTime(ref i, Count, ref half, out var time) && i == Count ? time : null;
    });

    // 07-10 is the tenth of July, and a number alone what its place makes it.
    private static string Spell(string words, char alone)
    {
        var trimmed = words.Trim();
        var dash = trimmed.IndexOf('-');
        if (dash is 1 or 2 && IsNumber(trimmed, 0, dash) && IsNumber(trimmed, dash + 1, trimmed.Length))
            return $"{trimmed.Substring(0, dash)}月{trimmed.Substring(dash + 1)}日";
        return IsNumber(trimmed, 0, trimmed.Length) ? trimmed + alone : words;
    }

    private static bool IsNumber(string words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words[i] is < '0' or > '9')
                return false;
        }
        return to > from && to - from <= 4;
    }

    private T? Slot<T>(string words, Func<T?> read)
    {
        Reset(LimitContext.None);
        if (words.Length > LimitText.Longest || !_text.Load(words) || Count == 0)
            return default;
        var found = read();
        return _reason is null ? found : default;
    }
}
